import { policyLines } from "../policy";
import type { PartnerPolicy } from "../schema";

/** What partners may do here, line by line. */
export function PolicyText({ policy }: { policy: PartnerPolicy }) {
  const lines = policyLines(policy);
  return lines.length === 1 ? (
    <p className="max-w-measure">{lines[0]}</p>
  ) : (
    <ul className="max-w-measure divide-y divide-line border-line border-y">
      {lines.map((line) => (
        <li key={line} className="py-3">
          {line}
        </li>
      ))}
    </ul>
  );
}
