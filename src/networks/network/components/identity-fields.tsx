import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";

type Props = {
  value: string;
  set: (value: string) => void;
  problem: string | readonly string[] | undefined;
};

export const NameField = ({ value, set, problem }: Props) => (
  <Field label="Name" help="As members will say it." problem={problem} required>
    {(control) => (
      <TextInput
        {...control}
        value={value}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => set(event.target.value)}
      />
    )}
  </Field>
);

export const PurposeField = ({ value, set, problem }: Props) => (
  <Field
    label="Purpose"
    help="One sentence that a stranger understands: who it is for, and what they do together."
    problem={problem}
    count={{ used: value.length, limit: 200 }}
    required
  >
    {(control) => (
      <TextArea {...control} rows={2} value={value} onChange={(event) => set(event.target.value)} />
    )}
  </Field>
);
