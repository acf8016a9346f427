import { RadioCards } from "@/ui/radio-cards";
import { CharterFields } from "../../charter/components/charter-fields";
import type { ScreenProps } from "./wizard-answers";

export const ScreenDoor = ({ answers, set, problems }: ScreenProps) => (
  <div className="flex max-w-2xl flex-col gap-9">
    <RadioCards
      legend="Who may join"
      name="join"
      value={answers.join}
      onChange={(join) => set({ join })}
      problem={problems.join}
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
    <RadioCards
      legend="Who may see it"
      name="visibility"
      value={answers.visibility}
      onChange={(visibility) => set({ visibility })}
      problem={problems.visibility}
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
    <section aria-labelledby="charter" className="border-line border-t pt-7">
      <h2 id="charter" className="font-semibold font-serif text-xl">
        The charter
      </h2>
      <p className="mt-1 mb-6 text-ink-soft">
        Everybody who joins says yes to it. It can stand as it is, and be changed on any later day.
      </p>
      <CharterFields charter={answers} set={set} problems={problems} />
    </section>
  </div>
);
