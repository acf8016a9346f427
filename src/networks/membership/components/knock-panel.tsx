import { CharterText } from "@/networks/charter/components/charter-text";
import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";
import { RequestForm } from "./request-form";
import type { Standing, WayInDoor } from "./way-in";

type Props = {
  door: WayInDoor;
  me: { personId: string; name: string } | null;
  standing: Standing | null;
  invitation: string | undefined;
  here: string;
};

/** Asking to come in; where nobody need read the request, asking and saying yes are one press. */
export function KnockPanel({ door, me, standing, invitation, here }: Props) {
  const { charter, name, placesLeft, capacity } = door;
  const atOnce = invitation !== undefined || door.join === "open";
  const isFull = placesLeft === 0;
  const yes = atOnce && !isFull && charter !== null;
  const title = atOnce && !isFull ? `Join ${name}` : `Ask to join ${name}`;
  const charterPart = charter && (
    <section aria-labelledby="charter" className="rounded-lg border border-line bg-sheet p-5 sm:p-6">
      <h2 id="charter" className="mb-5 font-brand font-semibold text-xl">
        What {name} stands for
      </h2>
      <CharterText charter={charter} />
    </section>
  );
  return (
    <>
      <header>
        <h1 className="font-brand font-semibold text-3xl tracking-tight">{title}</h1>
        <p className="mt-2 max-w-measure text-ink-soft text-lg">{door.purpose}</p>
        {charter && (
          <p className="mt-2 max-w-measure text-ink-soft">
            It stands for {list(charter.values.map((value) => value.name))}.{" "}
            <a href="#charter" className="inline-block py-1 text-brand underline underline-offset-4">
              Read its charter
            </a>
          </p>
        )}
      </header>
      <Before door={door} standing={standing} />
      {isFull && (
        <Banner title={`All ${capacity} places are taken`}>
          Ask now and you keep your place in line. You get a mail as soon as one is free.
        </Banner>
      )}
      {me ? (
        <RequestForm
          network={door.slug}
          personId={me.personId}
          name={standing?.name ?? me.name}
          questions={questionsOf(door, standing, invitation)}
          invitation={invitation}
          charterVersion={yes ? charter.version : null}
          submit={yes ? "Say yes and come in" : atOnce && !isFull ? "Go on to the charter" : "Ask to join"}
        >
          {yes && charterPart}
          {!atOnce && <Next name={name} />}
        </RequestForm>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <LinkButton href={`/sign-in?to=${encodeURIComponent(here)}`} className="max-xs:w-full">
            Sign in to go on
          </LinkButton>
          <p className="max-w-measure text-ink-soft text-sm">
            All it takes is your e-mail address: we send a link, there is no password, and you come back to
            this page. If you are new, you are asked for your name.
          </p>
        </div>
      )}
      {!(me && yes) && charterPart}
    </>
  );
}

const list = (words: string[]) => new Intl.ListFormat("en-GB").format(words.map((word) => `“${word}”`));

/** Whoever comes on somebody's word need not explain herself. */
const questionsOf = (door: WayInDoor, standing: Standing | null, invitation: string | undefined) =>
  invitation !== undefined
    ? []
    : door.questions.map((question) => ({
        question,
        answer: standing?.answers.find((one) => one.question === question)?.answer ?? "",
      }));

const Next = ({ name }: { name: string }) => (
  <div className="max-w-measure rounded-md bg-well px-4 py-3 text-sm">
    <p className="font-semibold">What happens next</p>
    <p className="text-ink-soft">
      Somebody who keeps the gate of {name} reads your answers. You get a yes, or a no with its reason, by
      mail within 14 days; after that your request closes by itself and you may ask again. Only they read what
      you write here.
    </p>
  </div>
);

/** What came of the last time that somebody stood here. */
function Before({ door, standing }: { door: WayInDoor; standing: Standing | null }) {
  switch (standing?.state) {
    case "refused":
      return (
        <Banner tone="warn" title={`${door.name} did not take up your request`}>
          <p className="whitespace-pre-line">{standing.reason}</p>
          <p className="mt-2">You may ask again when something has changed. Your answers are kept below.</p>
        </Banner>
      );
    case "lapsed":
      return (
        <Banner title="Your earlier request has closed">
          Nobody came to it within 14 days. That is no answer to you: please ask again.
        </Banner>
      );
    case "withdrawn":
      return <Banner>You took your request back. You may ask again whenever you like.</Banner>;
    case "left":
      return <Banner>You were a member here and left. What you wrote is still under your name.</Banner>;
    default:
      return null;
  }
}
