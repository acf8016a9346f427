import { KitFields } from "../../branding/components/kit-fields";
import type { ScreenProps } from "./wizard-answers";

export const ScreenLook = ({ answers, set, problems }: ScreenProps) => (
  <KitFields
    kit={answers}
    set={({ logoId, coverId, ...rest }) =>
      set({
        ...rest,
        ...(logoId !== undefined && { logoId: logoId ?? "" }),
        ...(coverId !== undefined && { coverId: coverId ?? "" }),
      })
    }
    problems={problems}
  />
);
