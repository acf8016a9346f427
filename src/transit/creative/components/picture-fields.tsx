import { Field } from "@/ui/field";
import { PictureField } from "@/ui/picture-field";
import { TextInput } from "@/ui/text-input";
import type { Creative } from "../schema";

type Picture = Creative["picture"];
type Problems = Record<string, readonly string[] | undefined>;
type Props = { brand: string; picture: Picture; problems: Problems; onChange: (picture: Picture) => void };

/** One picture, and what is to be seen on it: without those words it is not taken. */
export const PictureFields = ({ brand, picture, problems, onChange }: Props) => (
  <>
    <PictureField
      label="Picture"
      help="One, approved with the words. What a camera writes into a file, such as the place, is taken out. It does not go into mails."
      creative={brand}
      value={picture?.file ?? null}
      onChange={(file) => onChange(file ? { file, alt: picture?.alt ?? "" } : null)}
      wide
    />
    {picture && (
      <Field
        label="What is to be seen"
        help="Read aloud to members who cannot see the picture."
        problem={problems["picture.file"] ?? problems["picture.alt"]}
        count={{ used: picture.alt.length, limit: 200 }}
        required
      >
        {(control) => (
          <TextInput
            {...control}
            value={picture.alt}
            onChange={(event) => onChange({ ...picture, alt: event.target.value })}
          />
        )}
      </Field>
    )}
  </>
);
