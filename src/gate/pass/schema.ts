/** A run that wants to pass through a network. Dates are days in UTC, "2027-05-12". */
export type Wanted = {
  networkId: string;
  brandId: string;
  /** Runs of one campaign need no rest between them. One run alone is a campaign of its own. */
  campaign: string;
  runsOn: string;
  endsOn: string;
  /** How many items of any kind the network had in the last 28 days, as whoever asks has counted them. */
  items: number;
};

export type Booked = { brandId: string; campaign: string; runsOn: string; endsOn: string };
