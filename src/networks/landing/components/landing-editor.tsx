"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { buttonLook } from "@/ui/button-look";
import { problemsAt } from "@/ui/problems-at";
import { RestoredBanner } from "@/ui/restored-banner";
import { Select } from "@/ui/select";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { useDraft } from "@/ui/use-draft";
import { BrandPreview } from "../../branding/components/brand-preview";
import { PolicyText } from "../../partner-policy/components/policy-text";
import { type Block, type BlockKind, Blocks } from "../schema";
import { BlockList } from "./block-list";
import { blankBlock, blockWords } from "./block-words";
import { type LandingFacts, LandingView } from "./landing-view";
import { showPart } from "./show-part";

type Props = { facts: LandingFacts & { typeface: string }; blocks: Block[]; seen: string | null };

/** Orders and words the front page beside its preview. Nothing is public until it is saved. */
export function LandingEditor({ facts, ...saved }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { values, set, clear, restored } = useDraft(`landing:${facts.slug}`, saved);
  const [shown, setShown] = useState<Record<string, string[]>>({});
  const { run, pending, problem } = useAction(api.networks.landing.arrange.mutate);
  const { blocks, seen } = values;
  const missing = (Object.keys(blockWords) as BlockKind[]).filter(
    (kind) => !blocks.some((block) => block.kind === kind),
  );
  const arrange = (blocks: Block[]) => set({ blocks });
  /** What was taken off comes back as it was last saved. */
  const putOn = (kind: BlockKind) => {
    arrange([...blocks, saved.blocks.find((block) => block.kind === kind) ?? blankBlock(kind)]);
    showPart(kind, true);
  };
  const save = async () => {
    const { data, error } = Blocks.safeParse(blocks);
    setShown(problemsAt(error));
    if (!data || !(await run({ network: facts.slug, blocks: data, seen })).ok) return;
    clear();
    toast.done("Saved. This is what visitors see now.");
    router.refresh();
  };
  const [hero] = blocks;
  const wrong = Object.keys(shown).length;
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {restored && <RestoredBanner clear={clear} />}
      {problem && <Banner tone="danger">{problem}</Banner>}
      {wrong > 0 && (
        <Banner tone="danger">
          Nothing was saved yet: {wrong === 1 ? "one place needs" : `${wrong} places need`} another look.
        </Banner>
      )}
      <div className="grid grid-cols-1 items-start gap-8 xl:grid-cols-2">
        <div className="flex flex-col gap-4">
          <BlockList blocks={blocks} set={arrange} problems={shown} />
          {missing.length > 0 && (
            <Select
              aria-label="Put another part onto the page"
              value=""
              onChange={(event) => {
                const kind = missing.find((one) => one === event.target.value);
                if (kind) putOn(kind);
              }}
              placeholder="Put another part onto the page"
              options={missing.map((kind) => ({ value: kind, label: blockWords[kind].label }))}
            />
          )}
        </div>
        <div className="xl:sticky xl:top-6">
          <BrandPreview colour={facts.colour} typeface={facts.typeface}>
            <LandingView
              isPreview
              partners={facts.charter && <PolicyText policy={facts.charter.partners} />}
              blocks={blocks}
              facts={facts}
              action={<span className={buttonLook()}>{hero?.kind === "hero" ? hero.action : "Join"}</span>}
            />
          </BrandPreview>
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 border-line border-t bg-paper px-4 py-3 sm:mx-0 sm:px-0">
        <Button type="submit" pending={pending}>
          Save the page
        </Button>
      </div>
    </form>
  );
}
