import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";

type Props = { custody: { since: Date; operator: string | null } };

/** Says on the desk that the network changes hands, and what nobody may do meanwhile. */
export const CustodyBanner = ({ custody: { since, operator } }: Props) => (
  <Banner tone="warn" title="This network is changing hands">
    <p>
      Since <DateText at={since} look="moment" /> nobody may take stewards away, change the charter, its
      address or who may come in and see it, or write to everybody. Members may leave at any time.
      {operator && ` ${operator}, which buys it, may work in it as a steward would.`}
    </p>
  </Banner>
);
