import { Banner } from "@/ui/banner";
import { dayText } from "../../snapshot/policy";

/** Says that somebody has earned the first word, and from when on everybody may ask. */
export const FirstWordNote = ({ openFrom }: { openFrom: string }) => (
  <Banner title={`Open from ${dayText(openFrom)}`}>
    A partner of this network has earned the first word. Until then nobody else can ask to be let in.
  </Banner>
);
