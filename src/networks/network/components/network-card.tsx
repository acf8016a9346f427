import Link from "next/link";
import { TrellisPattern } from "@/ui/trellis-pattern";
import { doorWords, placesWords } from "../../landing/policy";

export type CardNetwork = {
  slug: string;
  name: string;
  purpose: string;
  colour: string;
  coverId: string | null;
  join: keyof typeof doorWords;
  memberCount: number;
  capacity: number;
  ownerName?: string;
};

const picture = "absolute inset-0 size-full object-cover";

/** A network as a stranger first meets it: its pattern, its name, its one sentence. The whole card is one link. */
export const NetworkCard = ({ network, note }: { network: CardNetwork; note?: string }) => (
  <article className="group relative flex min-w-0 flex-col">
    <div className="relative aspect-16/10 overflow-hidden rounded-md">
      {network.coverId ? (
        // biome-ignore lint/performance/noImgElement: our files come in their final size
        <img src={`/media/${network.coverId}`} alt="" loading="lazy" className={picture} />
      ) : (
        <TrellisPattern name={network.slug} colour={network.colour} className={picture} />
      )}
    </div>
    <h3 className="mt-4 font-semibold font-serif text-xl leading-tight">
      <Link
        href={`/n/${network.slug}`}
        prefetch={false}
        className="underline-offset-4 after:absolute after:inset-0 group-hover:underline"
      >
        {network.name}
      </Link>
    </h3>
    <p className="mt-1.5 text-ink-soft">{network.purpose}</p>
    <p className="mt-3 flex flex-wrap gap-x-2 text-ink-faint text-sm">
      {note ?? (
        <>
          <span>
            {network.memberCount.toLocaleString("en")} {network.memberCount === 1 ? "member" : "members"}
          </span>
          <span aria-hidden>·</span>
          <span>{doorWords[network.join]}</span>
          <span aria-hidden>·</span>
          <span>{placesWords(Math.max(0, network.capacity - network.memberCount))}</span>
        </>
      )}
    </p>
  </article>
);
