import type { Metadata } from "next";
import { LinkButton } from "@/ui/link-button";

export const metadata: Metadata = { title: "That did not work" };

const reasons: Record<string, { title: string; text: string }> = {
  elsewhere: {
    title: "Open the link where you asked for it",
    text: "This link belongs to the browser that asked for it, so that nobody else can use it. Copy it into that browser, or ask for a new one here.",
  },
  "too-often": {
    title: "That was asked a lot",
    text: "To keep strangers from guessing, we wait a while after many tries. Please come back in an hour.",
  },
  spent: {
    title: "This link has done its work",
    text: "Each link works once, for ten minutes, in the browser that asked for it. Ask for a new one and it will be with you in a moment.",
  },
};

export default async function ProblemPage({ searchParams }: { searchParams: Promise<{ why?: string }> }) {
  const { why = "spent" } = await searchParams;
  const { title, text } = reasons[why] ?? (reasons.spent as { title: string; text: string });
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">{title}</h1>
      <p className="max-w-measure">{text}</p>
      <div>
        <LinkButton href="/sign-in">Ask for a new link</LinkButton>
      </div>
    </>
  );
}
