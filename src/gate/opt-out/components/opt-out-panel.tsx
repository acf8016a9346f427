"use client";
import { useRouter } from "next/navigation";
import { type Category, categoryWords } from "@/identity/compass/schema";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Switch } from "@/ui/switch";
import { useAction } from "@/ui/use-action";
import type { ChooseOptOut, EndOptOut } from "../schema";

type Props = { all: boolean; categories: Category[]; brands: { slug: string; name: string }[] };

const kinds = Object.entries(categoryWords) as [Category, string][];

/** What one does not want to meet from partners, in any network. Every choice holds at once. */
export function OptOutPanel({ all, categories, brands }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(async (on: boolean, choice: EndOptOut) => {
    await (on
      ? api.gate.optOut.choose.mutate(choice satisfies ChooseOptOut)
      : api.gate.optOut.end.mutate(choice));
    router.refresh();
  });
  return (
    <div className="flex max-w-2xl flex-col gap-6" aria-busy={pending}>
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Switch
        label="Show me no partner content at all"
        help="In none of your networks. Nobody is told, and nothing else changes."
        checked={all}
        onChange={({ target }) => void run(target.checked, { scope: "all" })}
      />
      {!all && (
        <>
          <details open={categories.length > 0} className="group">
            <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
              <span aria-hidden className="text-brand text-xl group-open:rotate-45">
                +
              </span>
              Leave out some kinds{categories.length > 0 && ` (${categories.length} left out)`}
            </summary>
            <div className="grid gap-x-10 sm:grid-cols-2">
              {kinds.map(([category, label]) => (
                <Switch
                  key={category}
                  label={`No ${label.toLowerCase()}`}
                  checked={categories.includes(category)}
                  onChange={({ target }) => void run(target.checked, { scope: "category", category })}
                />
              ))}
            </div>
          </details>
          <div>
            <h3 className="font-semibold">Brands that you left out</h3>
            {brands.length === 0 ? (
              <p className="text-ink-soft text-sm">
                None. Every partner item has “Nothing more of this brand” under it.
              </p>
            ) : (
              <ul className="mt-2 divide-y divide-line border-line border-y">
                {brands.map(({ slug, name }) => (
                  <li key={slug} className="flex min-h-14 items-center justify-between gap-4 py-2">
                    <span className="min-w-0 truncate">{name}</span>
                    <Button
                      look="quiet"
                      size="small"
                      aria-label={`Let ${name} show me things again`}
                      onClick={() => void run(false, { scope: "brand", brand: slug })}
                    >
                      Let it again
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </div>
  );
}
