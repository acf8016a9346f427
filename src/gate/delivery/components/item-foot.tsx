"use client";
import { useRouter } from "next/navigation";
import { type Category, categoryWords } from "@/identity/compass/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { readFailure, useAction } from "@/ui/use-action";
import { ReportDialog } from "../../complaint/components/report-dialog";
import type { EndOptOut } from "../../opt-out/schema";
import { WhyShown } from "./why-shown";

type Item = { source: string; category: Category; brand: { slug: string; name: string } };

type Way = { act: () => Promise<unknown>; said: string; lift?: EndOptOut };
type Props = {
  network: string;
  item: Item;
  /** Where one is when the item is gone: its own page goes with it. */
  leaveTo?: string | undefined;
};

/** Under every partner item: why it is there, and every way of having no more of it. Each holds at once. */
export function ItemFoot({ network, item: { source, category, brand }, leaveTo }: Props) {
  const router = useRouter();
  const toast = useToast();
  const { delivery, complaint, optOut } = api.gate;
  const undo = async (lift: EndOptOut | undefined) => {
    try {
      if (lift) await optOut.end.mutate(lift);
      await complaint.takeBack.mutate({ network, source });
      router.refresh();
    } catch (error) {
      toast.problem(readFailure(error).problem);
    }
  };
  const { run, pending, problem } = useAction(async ({ act, said, lift }: Way) => {
    await act();
    toast.undo(said, () => void undo(lift));
    if (leaveTo) router.push(leaveTo);
    else router.refresh();
    document.getElementById("main")?.focus();
  });
  const ways: (Way & { label: string })[] = [
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
      lift: { scope: "brand", brand: brand.slug },
      said: `You meet nothing more of ${brand.name}, here or elsewhere.`,
    },
    {
      label: `No more ${categoryWords[category].toLowerCase()}`,
      act: () => optOut.choose.mutate({ scope: "category", category, source }),
      lift: { scope: "category", category },
      said: `You meet no more partner content about ${categoryWords[category].toLowerCase()}.`,
    },
    {
      label: "No partner content at all",
      act: () => optOut.choose.mutate({ scope: "all", source }),
      lift: { scope: "all" },
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
              <Button key={way.label} look="quiet" size="small" onClick={() => void run(way)}>
                {way.label}
              </Button>
            ),
        )}
        <ReportDialog
          report={(reason) =>
            void run({
              act: () => complaint.file.mutate({ network, source, kind: "report", reason }),
              said: "Reported. The stewards read it without your name, and it is hidden for you.",
            })
          }
        />
      </div>
      <div className="flex flex-wrap gap-x-5 text-sm">
        {never.map((way) => (
          <button
            key={way.label}
            type="button"
            className="inline-flex min-h-11 items-center text-ink-soft underline underline-offset-4 hover:text-ink"
            onClick={() => void run(way)}
          >
            {way.label}
          </button>
        ))}
      </div>
    </footer>
  );
}
