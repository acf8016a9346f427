"use client";
import { Button } from "../button";
import { ConfirmDialog } from "../confirm-dialog";
import { Dialog } from "../dialog";
import { Field } from "../field";
import { ReasonDialog } from "../reason-dialog";
import { TextInput } from "../text-input";
import { useToast } from "../toast";
import { useAction } from "../use-action";

const wait = () => new Promise<void>((done) => setTimeout(done, 700));

export const TryDialogs = () => (
  <div className="flex flex-wrap gap-3">
    <Dialog
      trigger={<Button look="quiet">Invite a person</Button>}
      title="Invite a person"
      description="The link works once, for 14 days. Your name is on it."
      actions={<Button>Send the invitation</Button>}
    >
      <Field label="E-mail" required>
        {(control) => <TextInput {...control} type="email" autoComplete="off" />}
      </Field>
    </Dialog>
    <ReasonDialog
      trigger={<Button look="quiet">Decline a proposal</Button>}
      title="Decline this proposal?"
      description="The brand reads your reason. Nothing was paid, so nothing is owed."
      confirm="Decline it"
      look="danger"
      label="The reason"
      limit={600}
      beginnings={[{ label: "Not now", reason: "We have no room for partners this month." }]}
      check={(reason) => (reason.trim() ? undefined : "Give a reason of a sentence or so.")}
      send={wait}
      done={() => {}}
    />
    <Closing />
    <Toasting />
  </div>
);

function Closing() {
  const { run, pending, problem } = useAction(wait);
  const toast = useToast();
  return (
    <ConfirmDialog
      trigger={<Button look="danger">Close the network</Button>}
      title="Close Night Gardeners?"
      consequences={[
        "212 members are told today and can take their words with them for 30 days.",
        "Money held for 2 placements, 640.00 EUR, goes back to the brands that paid it.",
        "On 23 December 2026 everything is deleted. This cannot be taken back.",
      ]}
      confirm="Close the network"
      pending={pending}
      problem={problem}
      onConfirm={async () => {
        const { ok } = await run();
        if (ok) toast.done("The network closes on 23 December.");
        return ok;
      }}
    />
  );
}

function Toasting() {
  const toast = useToast();
  return (
    <>
      <Button
        look="quiet"
        onClick={() => toast.undo("Application declined.", () => toast.done("It is back in your inbox."))}
      >
        Decline, with undo
      </Button>
      <Button
        look="quiet"
        onClick={() => toast.problem("The picture is larger than 8 MB. Your text is kept.")}
      >
        Fail
      </Button>
    </>
  );
}
