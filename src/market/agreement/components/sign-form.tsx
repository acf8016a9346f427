"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { DeedDialog } from "@/ui/deed-dialog";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

/** Signs by a name that is typed under the words. */
export function SignForm({ deal, hash }: { deal: string; hash: string }) {
  const [name, setName] = useState("");
  return (
    <div>
      <DeedDialog
        trigger={<Button>Sign it…</Button>}
        title="Sign this agreement?"
        description="When both have signed, it binds you both, and the rest of the price is due within ten days. To be sure that it is you, you have to have signed in within the last five minutes."
        confirm="Sign it"
        act={() => api.market.agreement.sign.mutate({ deal, hash, name })}
      >
        {(problems) => (
          <Field label="Your whole name" help="It is your signature." problem={problems.name} required>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="name"
                maxLength={80}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        )}
      </DeedDialog>
    </div>
  );
}
