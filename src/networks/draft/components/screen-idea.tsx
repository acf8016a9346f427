import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { NameField, PurposeField } from "../../network/components/identity-fields";
import { herself, type ScreenProps } from "./wizard-answers";

export const ScreenIdea = ({ answers, set, problems, templates, owners, me, before }: ScreenProps) => (
  <div className="flex flex-col gap-7">
    {owners.length === 0 ? (
      <p className="text-ink-soft">
        You will own it in person. If an organisation should,{" "}
        <a href="/brand/new" className="inline-block py-1 text-ink underline underline-offset-4">
          make a brand of it
        </a>{" "}
        first: what you type here is kept meanwhile.
      </p>
    ) : (
      <Field label="Who will own it" required>
        {(control) => (
          <Select
            {...control}
            value={answers.owner ?? herself}
            onChange={(event) => set({ owner: event.target.value })}
            options={[
              ...owners.map(({ slug, name }) => ({ value: slug, label: name })),
              { value: herself, label: `${me}, in person` },
            ]}
          />
        )}
      </Field>
    )}
    <NameField value={answers.name} set={(name) => set({ name })} problem={problems.name} />
    <Field
      label="Address"
      help="It stands in every link. Letters, digits, hyphens."
      problem={problems.slug}
      required
    >
      {(control) => (
        <TextInput
          {...control}
          before={before}
          value={answers.slug}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set({ slug: event.target.value })}
        />
      )}
    </Field>
    <PurposeField value={answers.purpose} set={(purpose) => set({ purpose })} problem={problems.purpose} />
    <RadioCards
      legend="What to begin from"
      name="template"
      help="Brings a draft charter and a first page. You can change every word."
      value={answers.template}
      // The words of another template replace those of this one, which were never the founder's own.
      onChange={(template) => set({ template, values: undefined, rules: undefined })}
      choices={templates.map(({ key, label, sentence }) => ({ value: key, label, explanation: sentence }))}
      columns
      required
    />
  </div>
);
