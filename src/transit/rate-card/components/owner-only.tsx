import { Banner } from "@/ui/banner";

export const OwnerOnly = () => (
  <Banner title="This part of the desk is the owner's.">
    What the network offers to brands, and for how much, its owner decides. Stewards decide what may pass.
  </Banner>
);
