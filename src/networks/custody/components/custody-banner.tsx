import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { forbidden } from "../policy";

type Props = { custody: { since: Date; until: Date; operator: string | null } };

/** Says on the desk that the network changes hands, and what nobody may do meanwhile. */
export const CustodyBanner = ({ custody: { since, until, operator } }: Props) => (
  <Banner tone="warn" title="This network is changing hands">
    <p>
      Since <DateText at={since} look="moment" /> nobody may {forbidden}. It lasts until the sale is done or
      undone, by <DateText at={until} /> at the latest. Members may leave at any time, and take their words
      with them.
      {operator && ` ${operator}, which buys it, may work in it as a steward would.`}
    </p>
  </Banner>
);
