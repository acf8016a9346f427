import { Plus, X } from "lucide-react";
import { Button } from "@/ui/button";
import { Field, Problem } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

type Claim = { claim: string; proof: string };
type Props = { claims: Claim[]; problem: readonly string[] | undefined; onChange: (claims: Claim[]) => void };

/** What the words will claim, each with where it can be checked. */
export function ClaimFields({ claims, problem, onChange }: Props) {
  const set = (at: number, change: Partial<Claim>) =>
    onChange(claims.map((one, place) => (place === at ? { ...one, ...change } : one)));
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="mb-1 font-semibold text-sm">Claims and their proof, up to five</legend>
      <p className="max-w-measure text-ink-soft text-sm">
        “Shines for nine hours”, and the test that says so. What you do not claim needs no proof.
      </p>
      {claims.map(({ claim, proof }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a claim has no other name while it is written
        <div key={at} className="flex flex-col gap-3 rounded-md border border-line p-4">
          <Field label={`Claim ${at + 1}`} required>
            {(control) => (
              <TextInput
                {...control}
                maxLength={200}
                value={claim}
                onChange={(event) => set(at, { claim: event.target.value })}
              />
            )}
          </Field>
          <Field label="Proof" required>
            {(control) => (
              <TextInput
                {...control}
                maxLength={300}
                value={proof}
                onChange={(event) => set(at, { proof: event.target.value })}
              />
            )}
          </Field>
          <div>
            <Button
              look="quiet"
              size="small"
              onClick={() => onChange(claims.filter((_, place) => place !== at))}
            >
              <X aria-hidden className="size-4" /> Remove claim {at + 1}
            </Button>
          </div>
        </div>
      ))}
      {problem && <Problem id="claims-problem">{problem.join(" ")}</Problem>}
      {claims.length < 5 && (
        <div>
          <Button look="quiet" size="small" onClick={() => onChange([...claims, { claim: "", proof: "" }])}>
            <Plus aria-hidden className="size-4" /> Add a claim
          </Button>
        </div>
      )}
    </fieldset>
  );
}
