import { CharterFields } from "../../charter/components/charter-fields";
import { JoinChoice, VisibilityChoice } from "../../network/components/door-choices";
import type { ScreenProps } from "./wizard-answers";

export const ScreenDoor = ({ answers, set, problems }: ScreenProps) => (
  <div className="flex flex-col gap-9">
    <JoinChoice value={answers.join} set={(join) => set({ join })} problem={problems.join} />
    <VisibilityChoice
      value={answers.visibility}
      set={(visibility) => set({ visibility })}
      problem={problems.visibility}
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
