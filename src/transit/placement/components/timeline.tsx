import { SpeakerHat } from "@/identity/brand/components/speaker-hat";
import { DateText } from "@/ui/date-text";
import { moveWords } from "../policy";
import type { Placed } from "../reads";

/** What happened, from the yes of both sides to now. */
export const Timeline = ({ placed }: { placed: Placed }) => {
  const speaker = { brand: placed.brand, verified: placed.brand.verified };
  return (
    <ol className="divide-y divide-line border-line border-y">
      <li className="py-2.5">
        <span className="font-semibold">Both sides and the network’s people said yes</span>
        <span className="text-ink-soft">
          , <DateText at={placed.createdAt} look="moment" />
        </span>
      </li>
      {placed.steps.map(({ id, move, note, who, isBrands, at }) => (
        <li key={id} className="py-2.5">
          <span className="font-semibold">{moveWords[move]}</span>
          <span className="text-ink-soft">
            {who && `, ${who}`}
            {who && isBrands && (
              <>
                {" "}
                <SpeakerHat {...speaker} />
              </>
            )}
            {", "}
            <DateText at={at} look="moment" />
          </span>
          {note && <span className="block max-w-measure">“{note}”</span>}
        </li>
      ))}
    </ol>
  );
};
