import { OwnersAlone } from "@/networks/desk/components/owners-alone";

export const OwnerOnly = () => (
  <OwnersAlone>
    What the network offers to brands, and for how much, its owner decides. Stewards decide what may pass.
  </OwnersAlone>
);
