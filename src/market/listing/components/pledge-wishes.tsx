import { pledgeWords } from "../../bid/policy";
import type { Pledge } from "../../bid/schema";

/** What a seller wants a buyer to promise to the members. */
export const PledgeWishes = ({ pledges }: { pledges: readonly Pledge[] }) =>
  pledges.length === 0 ? (
    <p className="text-ink-soft">Nothing beyond the charter. A buyer may promise more by herself.</p>
  ) : (
    <ul className="divide-y divide-line border-line border-y">
      {pledges.map((pledge) => (
        <li key={pledge} className="py-3">
          <span className="font-semibold">{pledgeWords[pledge].label}</span>
          <span className="block max-w-measure text-ink-soft text-sm">{pledgeWords[pledge].meaning}</span>
        </li>
      ))}
    </ul>
  );
