import { Button } from "../button";
import { Card } from "../card";
import { TrellisPattern } from "../trellis-pattern";
import { typefaces } from "../typefaces";

const css = Object.entries(typefaces)
  .map(([key, { family }]) => `[data-face="${key}"]{--font-brand:${family},serif}`)
  .join("");

export const TryBrands = ({ nonce }: { nonce: string | undefined }) => (
  <div className="grid gap-4 sm:grid-cols-2">
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own list of typefaces */}
    <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />
    {Object.entries(typefaces).map(([key, { label, manner }]) => (
      <div key={key} data-face={key}>
        <Card className="overflow-hidden p-0!">
          <TrellisPattern name={label} className="h-16 w-full" />
          <div className="p-5">
            <p className="font-brand font-semibold text-xl">{label}</p>
            <p className="mt-1 mb-4 text-ink-soft text-sm">{manner}</p>
            <Button look="quiet" size="small">
              Set it in {label}
            </Button>
          </div>
        </Card>
      </div>
    ))}
  </div>
);
