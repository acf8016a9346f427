import { ArrowUpRight } from "lucide-react";
import { Avatar } from "@/ui/avatar";
import { DateText } from "@/ui/date-text";
import {
  type Category,
  categoryWords,
  type Practice,
  practiceWords,
  type ValueKey,
  valueWords,
} from "../../compass/schema";
import { LegalLine } from "./legal-line";

type Face = {
  name: string;
  tagline: string;
  about: string;
  website: string;
  logoId: string | null;
  values: ValueKey[];
  categories: Category[];
  practices: Practice[];
  createdAt: Date;
  verified: { legalName: string; domain: string } | null;
};

/** What everybody may read about a brand. Paragraphs are the brand's own; nothing in them becomes a link. */
export const BrandFace = ({ brand }: { brand: Face }) => (
  <>
    <header className="flex flex-wrap items-center gap-5">
      <Avatar name={brand.name} picture={brand.logoId && `/media/${brand.logoId}`} size="huge" square />
      <div className="min-w-0">
        <h1 className="font-semibold font-serif text-3xl tracking-tight sm:text-4xl">{brand.name}</h1>
        {brand.tagline && <p className="mt-1 max-w-measure text-ink-soft text-lg">{brand.tagline}</p>}
        <div className="mt-2">
          <LegalLine verified={brand.verified} />
        </div>
      </div>
    </header>
    <div className="prose mt-10">
      {brand.about
        .split(/\n\s*\n/)
        .filter((words) => words.trim())
        .map((words) => (
          <p key={words} className="whitespace-pre-line">
            {words}
          </p>
        ))}
    </div>
    <dl className="mt-8 flex flex-wrap gap-x-12 gap-y-3 text-sm">
      <Said title="Says it stands for" words={brand.values.map((value) => valueWords[value])} />
      <Said title="Deals in" words={brand.categories.map((category) => categoryWords[category])} />
      <Said title="Also says that it" words={brand.practices.map((practice) => practiceWords[practice])} />
      {brand.website && (
        <div>
          <dt className="text-ink-faint">Website</dt>
          <dd>
            <a
              href={brand.website}
              rel="nofollow noopener ugc"
              className="inline-flex min-h-11 items-center gap-1 underline underline-offset-4"
            >
              {new URL(brand.website).host}
              <ArrowUpRight aria-hidden className="size-4" />
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt className="text-ink-faint">On Trellis since</dt>
        <dd className="flex min-h-11 items-center">
          <DateText at={brand.createdAt} />
        </dd>
      </div>
    </dl>
  </>
);

const Said = ({ title, words }: { title: string; words: string[] }) =>
  words.length > 0 && (
    <div>
      <dt className="text-ink-faint">{title}</dt>
      <dd className="flex min-h-11 items-center">{words.join(" · ")}</dd>
    </div>
  );
