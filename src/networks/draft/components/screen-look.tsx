import { buttonLook } from "@/ui/button-look";
import { BrandPreview } from "../../branding/components/brand-preview";
import { KitFields } from "../../branding/components/kit-fields";
import { LandingView } from "../../landing/components/landing-view";
import type { Block } from "../../landing/schema";
import { noPartners } from "../../partner-policy/schema";
import type { Answers, ScreenProps } from "./wizard-answers";

export const ScreenLook = ({ answers, set, problems, templates, owners, me }: ScreenProps) => {
  const template = templates.find(({ key }) => key === answers.template);
  const owner = owners.find(({ slug }) => slug === answers.owner);
  return (
    <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <KitFields
        kit={answers}
        set={({ logoId, coverId, ...rest }) =>
          set({
            ...rest,
            ...(logoId !== undefined && { logoId: logoId ?? "" }),
            ...(coverId !== undefined && { coverId: coverId ?? "" }),
          })
        }
        problems={problems}
      />
      <BrandPreview colour={answers.colour} typeface={answers.typeface}>
        <LandingView
          isPreview
          blocks={firstBlocks(answers, template)}
          facts={{
            ...answers,
            join: answers.join ?? "request",
            slug: answers.slug || "network",
            name: answers.name || "Your network",
            capacity: 1_500,
            placesLeft: 1_499,
            owner: owner ? { kind: "brand", name: owner.name } : { kind: "person", name: me },
            stewards: [{ name: me, headline: "Steward", pictureId: null }],
            charter: { ...answers, partners: noPartners, version: 1 },
          }}
          action={<span className={buttonLook()}>{template?.action}</span>}
        />
      </BrandPreview>
    </div>
  );
};

const firstBlocks = (
  { name, purpose }: Answers,
  template: ScreenProps["templates"][number] | undefined,
): Block[] => [
  {
    kind: "hero",
    headline: name || "Your network",
    line: purpose || "One sentence about what it is for.",
    action: template?.action ?? "Join",
  },
  { kind: "what-happens", items: template?.happens ?? [] },
  { kind: "charter" },
];
