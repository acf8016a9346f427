"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { EmptyState } from "@/ui/empty-state";
import { Kbd } from "@/ui/kbd";
import { LinkButton } from "@/ui/link-button";
import { readFailure } from "@/ui/use-action";
import { type Application, ApplicationCard } from "./application-card";

type Props = {
  network: string;
  applications: Application[];
  helpers: { id: string; name: string }[];
  /** The reader's own membership, when she may take a request on. */
  own: string | null;
  placesLeft: number;
};

/** Who waits at the door, longest first. An answer leaves the list at once, and comes back if it was not taken. */
export function ApplicationInbox({ network, applications, helpers, own, placesLeft }: Props) {
  const router = useRouter();
  const next = useRef<string>(undefined);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = applications.filter(({ id }) => !answered.has(id));

  const answer = async (one: Application, done: string, call: () => Promise<unknown>) => {
    setProblem(null);
    next.current = neighbourOf(one.id);
    setAnswered((before) => new Set(before).add(one.id));
    try {
      await call();
      setSaid(done);
    } catch (error) {
      setAnswered((before) => new Set([...before].filter((id) => id !== one.id)));
      setProblem(`${one.name}: ${readFailure(error).problem}`);
    }
    router.refresh();
  };

  /** The keyboard stays in the list: on the next request, or the one before. */
  const neighbourOf = (id: string) => {
    const at = waiting.findIndex((one) => one.id === id);
    return (waiting[at + 1] ?? waiting[at - 1])?.id;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is what moves the keyboard on
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = undefined;
  }, [answered]);

  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {said}
      </p>
      {problem && <Banner tone="danger">{problem}</Banner>}
      {waiting.length === 0 ? (
        <EmptyState
          title="Nobody waits at the door"
          action={<LinkButton href={`/network/${network}/invitations`}>Invite somebody</LinkButton>}
        >
          Whoever asks to join appears here with her answers, and stays until somebody says yes or no. After
          14 days a request closes by itself.
        </EmptyState>
      ) : (
        <>
          {placesLeft === 0 && (
            <Banner tone="warn" title="Every place is taken">
              Nobody can be approved until somebody leaves, or the capacity is raised at the gate.
            </Banner>
          )}
          <p className="max-w-measure text-ink-soft text-sm">
            Approving gives a place at once and sends a mail: it cannot be taken back here.
            <span className="hidden pointer-fine:inline">
              {" "}
              With the keyboard: <Kbd>j</Kbd> <Kbd>k</Kbd> move, <Kbd>a</Kbd> approves, <Kbd>r</Kbd> refuses,{" "}
              <Kbd>m</Kbd> takes on.
            </span>
          </p>
          <ul className="flex flex-col gap-4">
            {waiting.map((one) => (
              <ApplicationCard
                key={one.id}
                network={network}
                application={one}
                helpers={helpers}
                own={own}
                approve={() =>
                  answer(one, `${one.name} has a place. A mail is on its way.`, () =>
                    api.networks.membership.approve.mutate({ network, membershipId: one.id }),
                  )
                }
                refuse={(reason) =>
                  answer(one, `${one.name} is refused, and gets your reason by mail.`, () =>
                    api.networks.membership.refuse.mutate({ network, membershipId: one.id, reason }),
                  )
                }
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
