import { type CardNetwork, NetworkCard } from "./network-card";

export const NetworkGrid = ({ networks }: { networks: CardNetwork[] }) => (
  <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
    {networks.map((network) => (
      <li key={network.slug}>
        <NetworkCard network={network} />
      </li>
    ))}
  </ul>
);
