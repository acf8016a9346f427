import { Button } from "../button";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { PageHeader } from "../page-header";
import { Pagination } from "../pagination";
import { Section } from "../section";
import { Skeleton } from "../skeleton";
import { TabLinks } from "../tab-links";
import { Table } from "../table";

const rows = [
  { name: "Ada Okafor", role: "Owner", since: "3 March 2024", posts: 412 },
  { name: "Bela Kun", role: "Steward", since: "9 March 2024", posts: 96 },
  { name: "Chidi Anagonye", role: "Newcomer", since: "2 May 2026", posts: 3 },
];

export const TryLists = () => (
  <div className="flex flex-col gap-8">
    <PageHeader
      as="h2"
      breadcrumb={[
        { href: "#networks", label: "Networks" },
        { href: "#night-gardeners", label: "Night Gardeners" },
      ]}
      title="Members"
      sentence="Everybody who has a key to the house, and since when."
      actions={<Button>Invite a person</Button>}
    />
    <TabLinks
      label="Members by state"
      tabs={[
        { href: "#all", label: "All", current: true },
        { href: "#waiting", label: "Waiting at the door", current: false },
        { href: "#left", label: "Left", current: false },
      ]}
    />
    <Table
      caption="Members of Night Gardeners"
      columns={[
        { key: "name", label: "Name", cell: (row) => row.name },
        { key: "role", label: "Role", cell: (row) => row.role },
        { key: "since", label: "Since", cell: (row) => row.since },
        { key: "posts", label: "Posts", cell: (row) => row.posts, end: true },
      ]}
      rows={rows}
      rowKey={(row) => row.name}
    />
    <Pagination older="#older" />
    <Section title="What passed the gate" sentence="Each partner, what it was, and who decided.">
      <EmptyState
        title="Nobody has knocked yet"
        action={<Button look="quiet">Write the partner policy</Button>}
        example={<Card>Fern &amp; Co. · one post · agreed by 2 of 3 stewards</Card>}
      >
        Say which values a partner must share and what is never welcome. Proposals that break it never reach
        you.
      </EmptyState>
    </Section>
    <Skeleton lines={4} />
  </div>
);
