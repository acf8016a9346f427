import { Avatar } from "../avatar";
import { Badge } from "../badge";
import { Banner } from "../banner";
import { DateText } from "../date-text";
import { Kbd } from "../kbd";
import { Logo } from "../logo";
import { ProgressBar } from "../progress-bar";

const people = [
  "Ada Okafor",
  "Bela Kun",
  "Chidi",
  "Dara Lim",
  "Emi Sato",
  "Fern & Co.",
  "Goran Ilić",
  "Hana",
  "Ivo P.",
];
const then = new Date("2026-05-12T16:00:00Z");
const now = new Date("2026-05-12T19:20:00Z");

export const TryWords = () => (
  <div className="flex flex-col gap-6">
    <Logo />
    <div className="flex flex-wrap items-center gap-2">
      {people.map((name) => (
        <Avatar key={name} name={name} />
      ))}
      <Avatar name="Ada Okafor" size="small" />
      <Avatar name="Tuesday Kiln" size="large" square />
      <Avatar name="Night Gardeners" size="huge" square />
    </div>
    <div className="flex flex-wrap gap-2">
      <Badge>Newcomer</Badge>
      <Badge tone="good">Rooted</Badge>
      <Badge tone="money">640.00 EUR held</Badge>
      <Badge tone="danger">Suspended</Badge>
      <Badge tone="partner">Partner: Fern &amp; Co.</Badge>
      <Badge tone="brand">Steward</Badge>
    </div>
    <p className="text-ink-soft">
      Written <DateText at={then} look="ago" now={now} />, on <DateText at={then} zone="Europe/Vienna" />, and
      answered <DateText at={now} look="moment" zone="Europe/Vienna" />. Decide by{" "}
      <DateText at={now} look="deadline" zone="Europe/Vienna" />. Press <Kbd>?</Kbd> for the keys.
    </p>
    <div className="flex flex-col gap-3">
      <Banner title="Members come first">Partners see nobody’s name until that person says so.</Banner>
      <Banner tone="good">The doors open on Sunday at nine.</Banner>
      <Banner tone="warn">Two of three seeded conversations are missing.</Banner>
      <Banner tone="danger">The payment was refused. Nothing was booked, and your plan is kept.</Banner>
    </div>
    <ProgressBar label="Bringing your community in" done={142} of={192} sentence="142 of 192 posts" />
    <ProgressBar label="Reading the file" sentence="Looking for its end" />
  </div>
);
