"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LinkButton } from "@/ui/link-button";
import { useToast } from "@/ui/toast";
import { readFailure } from "@/ui/use-action";
import type { Visit } from "../../visit/reads";
import { accessWords } from "./access-words";
import { AskIn } from "./ask-in";
import { SpaceForm } from "./space-form";

type Space = Visit["spaces"][number];
type Open = { what: "new" } | { what: "change" | "people"; space: Space } | null;

/** The spaces as those who keep them see them: their order, their words, who reads them. */
export function SpaceDesk({ network, spaces, me }: { network: string; spaces: Space[]; me: string | null }) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState<Open>(null);
  const [order, setOrder] = useState(spaces.map(({ id }) => id));
  const sorted = [...spaces].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const close = () => setOpen(null);

  const act = async (deed: () => Promise<unknown>, done?: string) => {
    try {
      await deed();
      if (done) toast.done(done);
      router.refresh();
      return true;
    } catch (error) {
      toast.problem(readFailure(error).problem);
      return false;
    }
  };
  const move = async (from: number, by: 1 | -1) => {
    const ids = sorted.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (!moved) return;
    ids.splice(from + by, 0, moved);
    setOrder(ids);
    if (!(await act(() => api.community.space.arrange.mutate({ network, spaceIds: ids })))) setOrder(order);
  };
  const archive = ({ id, isArchived, name }: Space) =>
    act(
      () => api.community.space.update.mutate({ network, spaceId: id, archived: !isArchived }),
      isArchived
        ? `${name} takes new words again.`
        : `${name} is archived: it can be read, and nothing new is written there.`,
    );
  return (
    <>
      <ol className="divide-y divide-line border-line border-y">
        {sorted.map((space, place) => (
          <li key={space.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="flex">
              <Mover label={`Move ${space.name} up`} off={place === 0} onMove={() => void move(place, -1)}>
                <ArrowUp aria-hidden className="size-4" />
              </Mover>
              <Mover
                label={`Move ${space.name} down`}
                off={place === sorted.length - 1}
                onMove={() => void move(place, 1)}
              >
                <ArrowDown aria-hidden className="size-4" />
              </Mover>
            </div>
            <div className="min-w-0 flex-[1_1_14rem]">
              <h2 className="font-semibold">{space.name}</h2>
              <p className="text-ink-soft text-sm">
                {accessWords[space.access]}
                {space.isArchived && " · archived"}
                {space.purpose && ` · ${space.purpose}`}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              {space.access === "invited" && (
                <Button look="quiet" size="small" onClick={() => setOpen({ what: "people", space })}>
                  Who is in it
                </Button>
              )}
              <Button look="quiet" size="small" onClick={() => setOpen({ what: "change", space })}>
                Change
              </Button>
              <Button look="quiet" size="small" onClick={() => void archive(space)}>
                {space.isArchived ? "Take out of the archive" : "Archive"}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button onClick={() => setOpen({ what: "new" })}>Open a space</Button>
        <LinkButton look="quiet" href={`/n/${network}/s`}>
          See them as members do
        </LinkButton>
      </div>
      {open && (
        <Dialog open onOpenChange={(still) => !still && close()} title={titleOf(open)}>
          {open.what === "new" && (
            <SpaceForm
              first={{ name: "", purpose: "", access: "members" }}
              submit="Open the space"
              save={(words) => api.community.space.create.mutate({ network, ...words })}
              onSaved={() => {
                close();
                router.refresh();
              }}
            />
          )}
          {open.what === "change" && (
            <SpaceForm
              first={open.space}
              submit="Save"
              save={({ name, purpose, access }) =>
                api.community.space.update.mutate({
                  network,
                  spaceId: open.space.id,
                  name,
                  purpose,
                  ...(access !== open.space.access && { access }),
                })
              }
              onSaved={() => {
                close();
                router.refresh();
              }}
            />
          )}
          {open.what === "people" && <AskIn network={network} space={open.space} me={me} mayTakeOut />}
        </Dialog>
      )}
    </>
  );
}

const titleOf = (open: NonNullable<Open>) =>
  open.what === "new"
    ? "Open a space"
    : open.what === "change"
      ? `Change ${open.space.name}`
      : `In ${open.space.name}`;

type MoverProps = { label: string; off: boolean; onMove: () => void; children: React.ReactNode };
const Mover = ({ label, off, onMove, children }: MoverProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={off}
    onClick={off ? undefined : onMove}
    className="grid size-11 place-items-center rounded-md text-ink-soft hover:bg-well hover:text-ink aria-disabled:text-line"
  >
    {children}
  </button>
);
