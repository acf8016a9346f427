import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

type Props = { value: string; onChange: (value: string) => void; problem: readonly string[] | undefined };

/** How much of the price stays with the owner. */
export const ShareField = ({ value, onChange, problem }: Props) => (
  <Field label="The owner keeps, in percent" problem={problem} required>
    {(control) => (
      <TextInput
        {...control}
        inputMode="numeric"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
