"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { buttonLook } from "@/ui/button-look";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { type LandingFacts, LandingView } from "../../landing/components/landing-view";
import type { Block } from "../../landing/schema";
import { PolicyText } from "../../partner-policy/components/policy-text";
import { BrandPreview } from "./brand-preview";
import { KitFields, type KitValues } from "./kit-fields";

type Props = { kit: KitValues; facts: LandingFacts; blocks: Block[] };

/** Dresses the network, with its own front page beside the mirror. */
export function BrandingForm({ kit: first, facts, blocks }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [kit, setKit] = useState(first);
  const { run, pending, problem, fieldProblems } = useAction(api.networks.branding.change.mutate);
  const save = async () => {
    if (!(await run({ network: facts.slug, ...kit })).ok) return;
    toast.done("Every page of the network wears it now.");
    router.refresh();
  };
  const hero = blocks[0];
  return (
    <form
      noValidate
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div className="grid gap-10 xl:grid-cols-2">
        <KitFields
          kit={kit}
          set={(change) => setKit((old) => ({ ...old, ...change }))}
          problems={fieldProblems}
        />
        <BrandPreview colour={kit.colour} typeface={kit.typeface}>
          <LandingView
            isPreview
            partners={facts.charter && <PolicyText policy={facts.charter.partners} />}
            blocks={blocks.slice(0, 4)}
            facts={{ ...facts, ...kit }}
            action={<span className={buttonLook()}>{hero?.kind === "hero" ? hero.action : "Join"}</span>}
          />
        </BrandPreview>
      </div>
      <div>
        <Button type="submit" pending={pending}>
          Wear it
        </Button>
      </div>
    </form>
  );
}
