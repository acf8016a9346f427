"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Category, categoryWords } from "@/identity/compass/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import { ReportDialog } from "../../complaint/components/report-dialog";
import { WhyShown } from "./why-shown";

type Item = { source: string; category: Category; brand: { slug: string; name: string } };

/** Under every partner item: why it is there, and every way of having no more of it. Each holds at once. */
export function ItemFoot({ network, item: { source, category, brand } }: { network: string; item: Item }) {
  const router = useRouter();
  const [done, setDone] = useState<string>();
  const { run, pending, problem } = useAction(async (act: () => Promise<unknown>, said: string) => {
    await act();
    setDone(said);
    router.refresh();
  });
  if (done) return <Banner tone="good">{done}</Banner>;
  const { delivery, complaint, optOut } = api.gate;
  const ways = [
    {
      label: "Hide",
      act: () => delivery.hide.mutate({ network, source }),
      said: "Hidden. It will not come back.",
    },
    {
      label: "Not for me",
      act: () => complaint.file.mutate({ network, source, kind: "not-for-me" }),
      said: "Hidden. The network counts how many say so, and never who.",
    },
    {
      label: `Nothing more of ${brand.name}`,
      act: () => optOut.choose.mutate({ scope: "brand", brand: brand.slug, source }),
      said: `You meet nothing more of ${brand.name}, here or elsewhere.`,
    },
    {
      label: `No more ${categoryWords[category].toLowerCase()}`,
      act: () => optOut.choose.mutate({ scope: "category", category, source }),
      said: `You meet no more partner content about ${categoryWords[category].toLowerCase()}.`,
    },
    {
      label: "No partner content at all",
      act: () => optOut.choose.mutate({ scope: "all", source }),
      said: "You meet no partner content any more, in any network. Your settings can undo it.",
    },
  ];
  const [hide, notForMe, ...never] = ways;
  return (
    <footer className="flex flex-col gap-3 border-line border-t pt-3">
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div className="flex flex-wrap items-center gap-2" aria-busy={pending}>
        <WhyShown network={network} source={source} />
        {[hide, notForMe].map(
          (way) =>
            way && (
              <Button key={way.label} look="quiet" size="small" onClick={() => void run(way.act, way.said)}>
                {way.label}
              </Button>
            ),
        )}
        <ReportDialog
          report={(reason) =>
            void run(
              () => complaint.file.mutate({ network, source, kind: "report", reason }),
              "Reported. The stewards read it without your name, and it is hidden for you.",
            )
          }
        />
      </div>
      <div className="flex flex-wrap gap-x-5 text-sm">
        {never.map(({ label, act, said }) => (
          <button
            key={label}
            type="button"
            className="inline-flex min-h-11 items-center text-ink-soft underline underline-offset-4 hover:text-ink"
            onClick={() => void run(act, said)}
          >
            {label}
          </button>
        ))}
      </div>
    </footer>
  );
}
