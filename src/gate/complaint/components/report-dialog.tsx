"use client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";
import { FileComplaint } from "../schema";

/** Tells the stewards what is wrong with a partner item. */
export const ReportDialog = ({ report }: { report: (reason: string) => void }) => (
  <ReasonDialog
    trigger={
      <Button look="quiet" size="small">
        Report…
      </Button>
    }
    title="Report this to the stewards?"
    description="They read your words without your name. It is hidden for you at once; when enough members object, it stops for everybody until a steward has looked."
    confirm="Report it"
    cancel="Keep it"
    label="What is wrong"
    limit={1_000}
    check={(reason) =>
      FileComplaint.safeParse({ network: "", source: "", kind: "report", reason }).error?.issues[0]?.message
    }
    send={async (reason) => report(reason)}
    done={() => {}}
  />
);
