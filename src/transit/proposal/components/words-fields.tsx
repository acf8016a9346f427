import { type Category, categories, categoryWords } from "@/identity/compass/schema";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import { ClaimFields } from "./claim-fields";
import type { ProposalValues } from "./proposal-values";

type Props = {
  /** The categories that the brand has named as its own stand first. */
  own: readonly Category[];
  values: ProposalValues;
  onChange: (change: Partial<ProposalValues>) => void;
  problems: FieldProblems;
};

/** Why, with what claims, and in which words to begin with. */
export function WordsFields({ own, values, onChange, problems }: Props) {
  const listed = [...own, ...categories.filter((category) => !own.includes(category))];
  const text = (
    name: "objective" | "body",
    label: string,
    help: string,
    limit: number,
    problem: readonly string[] | undefined,
  ) => (
    <Field label={label} help={help} problem={problem} count={{ used: values[name].length, limit }} required>
      {(control) => (
        <TextArea
          {...control}
          value={values[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field label="What it is about" problem={problems.category} required>
        {(control) => (
          <Select
            {...control}
            placeholder="Choose one"
            value={values.category}
            onChange={(event) =>
              onChange({ category: listed.find((one) => one === event.target.value) ?? "" })
            }
            options={listed.map((value) => ({ value, label: categoryWords[value] }))}
          />
        )}
      </Field>
      {text(
        "objective",
        "What you want here, and what members have of it",
        "The owner and the network's people read this first.",
        800,
        problems.objective,
      )}
      <Field label="Where it leads" help="A page of yours, with https://." problem={problems.link} required>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            maxLength={500}
            value={values.link}
            onChange={(event) => onChange({ link: event.target.value })}
          />
        )}
      </Field>
      <ClaimFields
        claims={values.claims}
        problem={problems.claims}
        onChange={(claims) => onChange({ claims })}
      />
      <Field label="Headline" problem={problems.headline} required>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={values.headline}
            onChange={(event) => onChange({ headline: event.target.value })}
          />
        )}
      </Field>
      {text(
        "body",
        "A first draft of the words",
        "What runs is handed in and approved later.",
        1_500,
        problems.body,
      )}
    </>
  );
}
