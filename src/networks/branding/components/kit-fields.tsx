"use client";
import { Colour } from "@/identity/brand/schema";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { PictureField } from "@/ui/picture-field";
import { RadioCards } from "@/ui/radio-cards";
import { TextInput } from "@/ui/text-input";
import type { FieldProblems } from "@/ui/use-action";
import { isReadable, readable } from "../policy";
import { type Typeface, typefaces } from "../schema";
import { faceOf } from "./face-of";

export type KitValues = { colour: string; typeface: Typeface; logoId: string | null; coverId: string | null };

type Props = { kit: KitValues; set: (change: Partial<KitValues>) => void; problems: FieldProblems };

/** Colour, typeface, logo and cover. A colour that cannot be read is shown beside the nearest that can. */
export function KitFields({ kit, set, problems }: Props) {
  const given = Colour.safeParse(kit.colour);
  const verdict = given.success ? isReadable(given.data) : true;
  const mended = given.success ? readable(given.data) : kit.colour;
  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-col gap-3">
        <Field
          label="Colour"
          help="Buttons, links and the pattern wear it."
          problem={problems.colour}
          required
        >
          {(control) => (
            <div className="flex gap-3">
              <input
                type="color"
                aria-label="Pick the colour"
                value={given.success ? given.data : "#2f6b3c"}
                onChange={(event) => set({ colour: event.target.value })}
                className="h-11 w-14 shrink-0 cursor-pointer rounded-md border border-edge bg-sheet p-1"
              />
              <TextInput
                {...control}
                value={kit.colour}
                spellCheck={false}
                onChange={(event) => set({ colour: event.target.value })}
                className="max-w-40 tabular-nums"
              />
            </div>
          )}
        </Field>
        {verdict !== true && (
          <div role="status" className="rounded-md border border-clay-line bg-clay-soft px-4 py-3 text-sm">
            <p>{verdict} The pages will wear the nearest one that does.</p>
            <div className="mt-3 flex flex-wrap items-center gap-3">
              <Swatch colour={kit.colour} label="Yours" />
              <Swatch colour={mended} label={`Nearest, ${mended}`} />
              <Button size="small" look="quiet" onClick={() => set({ colour: mended })}>
                Use {mended}
              </Button>
            </div>
          </div>
        )}
      </div>
      <RadioCards
        legend="Typeface"
        name="typeface"
        value={kit.typeface}
        onChange={(typeface) => set({ typeface })}
        choices={typefaces.map((value) => ({
          value,
          label: faceOf(value).label,
          explanation: faceOf(value).manner,
        }))}
        problem={problems.typeface}
        columns
        required
      />
      <PictureField
        label="Logo"
        help="Square is best. JPEG, PNG, WebP, GIF or AVIF, up to 10 MB."
        value={kit.logoId}
        onChange={(logoId) => set({ logoId })}
      />
      <PictureField
        label="Cover"
        help="Without one, the network gets a trellis drawn from its address."
        value={kit.coverId}
        onChange={(coverId) => set({ coverId })}
        wide
      />
    </div>
  );
}

const Swatch = ({ colour, label }: { colour: string; label: string }) => (
  <span className="inline-flex items-center gap-2">
    <svg aria-hidden="true" className="size-7 rounded-sm border border-line" viewBox="0 0 1 1">
      <rect width="1" height="1" fill={colour} />
    </svg>
    {label}
  </span>
);
