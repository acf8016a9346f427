import { Banner } from "@/ui/banner";

export const StewardOnly = () => (
  <Banner title="This part of the desk is for stewards.">
    Ask a steward to change it, or to make you one. The owner appoints stewards.
  </Banner>
);
