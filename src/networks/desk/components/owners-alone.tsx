import type { ReactNode } from "react";
import { Banner } from "@/ui/banner";

/** For a part of the desk that is not a steward's, and why. */
export const OwnersAlone = ({ children }: { children: ReactNode }) => (
  <Banner title="This part of the desk is the owner's.">{children}</Banner>
);
