import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";
import type { Gesture } from "../schema";

type Problems = Record<string, readonly string[] | undefined>;
type Props = { gesture: Gesture; problems: Problems; onChange: (gesture: Gesture) => void };

/** What this kind of thing lets members do besides following its link. */
export function GestureFields({ gesture, problems, onChange }: Props) {
  if (gesture.kind === "perk")
    return (
      <Field
        label="The code of the perk"
        help="A member sees it when she presses “Use this perk”. Leave it empty when the link is all it takes."
        problem={problems["gesture.code"]}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={40}
            value={gesture.code}
            onChange={(event) => onChange({ ...gesture, code: event.target.value })}
          />
        )}
      </Field>
    );
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label="It begins at"
          help="In UTC, on the day that you agreed on."
          problem={problems["gesture.time"]}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              type="time"
              value={gesture.time}
              onChange={(event) => onChange({ ...gesture, time: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="It lasts, in minutes"
          help="From 15 up to a whole day."
          problem={problems["gesture.minutes"]}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              type="number"
              min={15}
              max={1_440}
              value={gesture.minutes}
              onChange={(event) => onChange({ ...gesture, minutes: event.target.valueAsNumber || 0 })}
            />
          )}
        </Field>
      </div>
      <Field label="Where" problem={problems["gesture.where"]} required>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={gesture.where}
            onChange={(event) => onChange({ ...gesture, where: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
