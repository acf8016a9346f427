"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Skeleton } from "@/ui/skeleton";
import { TextInput } from "@/ui/text-input";
import { readFailure } from "@/ui/use-action";

type Person = { id: string; name: string; headline: string };
type Props = {
  network: string;
  space: { id: string; name: string };
  me: string | null;
  /** Whether she may take others out; herself she always may. */
  mayTakeOut: boolean;
};

/** Who was asked into a space by invitation; asks more in, and takes people out. */
export function AskIn({ network, space, me, mayTakeOut }: Props) {
  const router = useRouter();
  const [inside, setInside] = useState<Person[] | null>(null);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Person[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const spaceId = space.id;

  const failed = useCallback((error: unknown) => setProblem(readFailure(error).problem), []);
  const load = useCallback(
    () => api.community.space.members.query({ network, spaceId }).then(setInside, failed),
    [network, spaceId, failed],
  );
  useEffect(() => void load(), [load]);
  useEffect(() => {
    if (query.trim().length < 2) return setFound([]);
    const timer = setTimeout(() => {
      api.community.directory.list
        .query({ network, query })
        .then(({ people }) => setFound(people.slice(0, 5)), failed);
    }, 200);
    return () => clearTimeout(timer);
  }, [network, query, failed]);

  const act = async (deed: "admit" | "dismiss", membershipId: string) => {
    setProblem(null);
    // Whoever leaves may not look back, unless she keeps the house.
    const leaves = deed === "dismiss" && membershipId === me && !mayTakeOut;
    const next = leaves ? () => router.push(`/n/${network}/s`) : load;
    await api.community.space[deed].mutate({ network, spaceId, membershipId }).then(next, failed);
  };
  const isInside = (id: string) => inside?.some((person) => person.id === id) ?? false;
  const line = (person: Person, deed: "admit" | "dismiss") => (
    <li key={person.id} className="flex items-center justify-between gap-3 py-2">
      <span className="min-w-0">
        {person.name}
        {person.headline && <span className="block truncate text-ink-soft text-sm">{person.headline}</span>}
      </span>
      {(deed === "admit" || mayTakeOut || person.id === me) && (
        <Button look="quiet" size="small" onClick={() => void act(deed, person.id)}>
          {deed === "admit" ? "Ask in" : person.id === me ? "Leave" : "Take out"}
          <span className="sr-only"> {person.name}</span>
        </Button>
      )}
    </li>
  );
  return (
    <div className="flex flex-col gap-4">
      <Field label="Ask somebody in" help="By name; it need not be spelt right.">
        {(control) => (
          <TextInput
            {...control}
            value={query}
            autoComplete="off"
            onChange={({ target }) => setQuery(target.value)}
          />
        )}
      </Field>
      {problem && (
        <p role="alert" className="text-berry text-sm">
          {problem}
        </p>
      )}
      <ul aria-label="Found" className="divide-y divide-line empty:hidden">
        {found.filter(({ id }) => !isInside(id)).map((person) => line(person, "admit"))}
      </ul>
      {inside ? (
        <ul aria-label={`In ${space.name}`} className="divide-y divide-line border-line border-t">
          {inside.map((person) => line(person, "dismiss"))}
        </ul>
      ) : (
        !problem && <Skeleton lines={3} />
      )}
      {inside?.length === 0 && <p className="text-ink-soft text-sm">Nobody is in it yet.</p>}
    </div>
  );
}
