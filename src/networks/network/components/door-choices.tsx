import { RadioCards } from "@/ui/radio-cards";
import type { joinWays, visibilities } from "../schema";

type Choice<T extends string> = {
  value: T | undefined;
  set: (value: T) => void;
  problem: string | readonly string[] | undefined;
};

export const JoinChoice = ({ value, set, problem }: Choice<(typeof joinWays)[number]>) => (
  <RadioCards
    legend="Who may join"
    name="join"
    value={value}
    onChange={set}
    problem={problem}
    choices={[
      {
        value: "open",
        label: "Anyone",
        explanation: "Whoever says yes to the charter is in, while there are places.",
      },
      {
        value: "request",
        label: "On request",
        explanation: "They answer a few questions, and a person decides.",
      },
      { value: "invite", label: "By invitation", explanation: "Only with a link from somebody inside." },
    ]}
    required
  />
);

export const VisibilityChoice = ({ value, set, problem }: Choice<(typeof visibilities)[number]>) => (
  <RadioCards
    legend="Who may see it"
    name="visibility"
    value={value}
    onChange={set}
    problem={problem}
    choices={[
      {
        value: "public",
        label: "Everybody sees its front page",
        explanation:
          "Charter, voices, places left, and a line in the directory. What members write stays inside.",
      },
      {
        value: "members",
        label: "Only members",
        explanation: "Strangers see its name, its purpose and its door, and it is listed nowhere.",
      },
    ]}
    required
  />
);
