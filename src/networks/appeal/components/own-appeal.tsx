import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import type { AppealState } from "../lifecycle";
import { AppealForm } from "./appeal-form";

export type Appeal = { state: AppealState; words: string; answer: string | null; madeAt: Date };

type Props = {
  network: { slug: string; name: string };
  personId: string;
  appeal: Appeal | null;
  zone: string;
};

/** What somebody who is kept out can say to it, and what came of it. */
export const OwnAppeal = ({ network, personId, appeal, zone }: Props) => (
  <section aria-labelledby="appeal" className="flex flex-col gap-5 border-line border-t pt-8">
    <div>
      <h2 id="appeal" className="font-brand font-semibold text-xl">
        {appeal ? "Your appeal" : "If you think that this is a mistake"}
      </h2>
      {!appeal && (
        <p className="mt-1 max-w-measure text-ink-soft">
          You can appeal once. Somebody who keeps {network.name} and did not decide this reads what you write,
          and answers by mail.
        </p>
      )}
    </div>
    {appeal ? (
      <>
        {appeal.state === "denied" ? (
          <Banner title="The decision stands">
            <p className="whitespace-pre-line">{appeal.answer}</p>
          </Banner>
        ) : (
          <Banner tone="good" title="Your appeal is in">
            You sent it on <DateText at={appeal.madeAt} zone={zone} />. Somebody who did not decide this reads
            it, and you get the answer by mail.
          </Banner>
        )}
        <div>
          <p className="font-semibold text-sm">What you wrote</p>
          <p className="max-w-measure whitespace-pre-line text-ink-soft">{appeal.words}</p>
        </div>
      </>
    ) : (
      <AppealForm network={network.slug} personId={personId} />
    )}
  </section>
);
