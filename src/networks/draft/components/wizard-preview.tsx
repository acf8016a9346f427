import { buttonLook } from "@/ui/button-look";
import { BrandPreview } from "../../branding/components/brand-preview";
import { LandingView } from "../../landing/components/landing-view";
import type { Block } from "../../landing/schema";
import { firstCapacity } from "../../network/schema";
import { noPartners } from "../../partner-policy/schema";
import type { Answers, Choices } from "./wizard-answers";

/** The front page as it will stand, while it is founded. */
export function WizardPreview({ answers, templates, owners, me }: Choices & { answers: Answers }) {
  const template = templates.find(({ key }) => key === answers.template);
  const owner = owners.find(({ slug }) => slug === answers.owner);
  return (
    <BrandPreview colour={answers.colour} typeface={answers.typeface}>
      <LandingView
        isPreview
        partners={null}
        blocks={firstBlocks(answers, template)}
        facts={{
          ...answers,
          join: answers.join ?? "request",
          slug: answers.slug || "network",
          name: answers.name || "Your network",
          capacity: firstCapacity,
          placesLeft: firstCapacity - 1,
          owner: owner ? { kind: "brand", name: owner.name } : { kind: "person", name: me },
          stewards: [{ name: me, headline: "Steward" }],
          charter: { ...answers, partners: noPartners, version: 1 },
        }}
        action={<span className={buttonLook()}>{template?.action}</span>}
      />
    </BrandPreview>
  );
}

const firstBlocks = (
  { name, purpose }: Answers,
  template: Choices["templates"][number] | undefined,
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
