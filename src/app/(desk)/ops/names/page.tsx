import { NameList } from "@/identity/name/components/name-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Names");

export default async function NamesPage() {
  const names = await forPage(api.identity.name.review());
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Names"
        sentence="They are used while they wait, without the mark and out of the directory."
      />
      <NameList names={names} />
    </main>
  );
}
