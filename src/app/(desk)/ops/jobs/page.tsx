import { JobList } from "@/identity/job/components/job-list";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";
import { opsTitle } from "../ops";

export const generateMetadata = opsTitle("Jobs");

export default async function JobsPage() {
  const jobs = await forPage(api.identity.job.failed());
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Jobs"
        sentence="What the machine could not do by itself. Mend the reason first, then have it tried again."
      />
      <JobList jobs={jobs} />
    </main>
  );
}
