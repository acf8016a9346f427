"use client";
import { ArrowDown, ArrowUp, ChevronDown, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import type { Block } from "../schema";
import { BlockFields } from "./block-fields";
import { blockWords } from "./block-words";
import { partId, showPart } from "./show-part";

type Props = {
  blocks: readonly Block[];
  set: (blocks: Block[]) => void;
  problems: Record<string, readonly string[]>;
};

/** The parts in their order. The headline stays first; the others move with two buttons, so with a keyboard too. */
export function BlockList({ blocks, set, problems }: Props) {
  const move = (at: number, by: number) => {
    const next = [...blocks];
    const [taken] = next.splice(at, 1);
    if (taken) next.splice(at + by, 0, taken);
    set(next);
  };
  const takeOff = (at: number) => {
    set(blocks.filter((_, place) => place !== at));
    const before = blocks[at - 1];
    if (before) showPart(before.kind);
  };
  const inside = (at: number) =>
    Object.fromEntries(
      Object.entries(problems).flatMap(([place, said]) =>
        place.startsWith(`${at}.`) ? [[place.slice(`${at}.`.length), said]] : [],
      ),
    );
  return (
    <ol className="flex flex-col gap-3">
      {blocks.map((block, at) => {
        const { label, says } = blockWords[block.kind];
        const wrong = Object.keys(inside(at)).length > 0;
        return (
          <li key={block.kind} className="rounded-lg border border-line bg-sheet">
            <details className="group" open={at === 0 || wrong || undefined}>
              <summary
                id={partId(block.kind)}
                className="relative flex min-h-14 flex-wrap items-center gap-x-3 py-2 pr-12 pl-4"
              >
                <span className="font-semibold">{label}</span>
                <span className={wrong ? "text-berry text-sm" : "text-ink-soft text-sm"}>
                  {wrong ? "Needs another look" : says}
                </span>
                <ChevronDown
                  aria-hidden
                  className="absolute top-4.5 right-4 size-5 text-ink-soft group-open:rotate-180"
                />
              </summary>
              <div className="flex flex-col gap-4 border-line border-t p-4">
                <BlockFields
                  block={block}
                  set={(changed) => set(blocks.map((old, place) => (place === at ? changed : old)))}
                  problems={inside(at)}
                />
                {at > 0 && (
                  <div className="flex flex-wrap gap-2">
                    {at > 1 && (
                      <Act onClick={() => move(at, -1)} label={`Move ${label} up`}>
                        <ArrowUp aria-hidden className="size-4" /> Up
                      </Act>
                    )}
                    {at < blocks.length - 1 && (
                      <Act onClick={() => move(at, 1)} label={`Move ${label} down`}>
                        <ArrowDown aria-hidden className="size-4" /> Down
                      </Act>
                    )}
                    <Act onClick={() => takeOff(at)} label={`Take off: ${label}`}>
                      <X aria-hidden className="size-4" /> Take off
                    </Act>
                  </div>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

const Act = ({ onClick, label, children }: { onClick: () => void; label: string; children: ReactNode }) => (
  <Button look="quiet" size="small" onClick={onClick} aria-label={label}>
    {children}
  </Button>
);
