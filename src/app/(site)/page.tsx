import type { Metadata } from "next";
import Link from "next/link";
import { NetworkCard } from "@/networks/network/components/network-card";
import { OwnHome } from "@/networks/network/components/own-home";
import { ThreeWays } from "@/networks/network/components/three-ways";
import { api } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { TrellisPattern } from "@/ui/trellis-pattern";

export async function generateMetadata(): Promise<Metadata> {
  const me = await api.identity.person.me();
  return {
    title: {
      absolute: me ? "Your networks · Trellis" : "Trellis: small social networks, built, bought and visited",
    },
  };
}

export default async function HomePage() {
  const [me, found] = await Promise.all([api.identity.person.me(), api.networks.network.list({})]);
  const [mine, brands] = me
    ? await Promise.all([api.networks.network.mine(), api.identity.brand.mine()])
    : [[], []];
  return (
    <main id="main" tabIndex={-1}>
      <div className="mx-auto max-w-page px-4 pt-4 sm:px-8">
        {me ? (
          <OwnHome networks={mine} brands={brands} />
        ) : (
          <>
            <div className="grid overflow-hidden rounded-lg border border-line bg-sheet lg:grid-cols-[1fr_38%]">
              <div className="px-5 py-10 sm:px-12 sm:py-20">
                <h1 className="font-semibold font-serif text-3xl tracking-tight sm:text-4xl">
                  A network small enough to know everybody in it
                </h1>
                <p className="mt-6 max-w-xl text-ink-soft text-lg">
                  Trellis hosts social networks of fifteen to fifteen hundred people. A brand can build one,
                  buy one, or pass through one that somebody else keeps, always with the consent of its owner
                  and of the people inside.
                </p>
                <p className="mt-8 flex flex-wrap gap-3">
                  <LinkButton href="/found">Found a network</LinkButton>
                  <LinkButton href="/networks" look="quiet">
                    Look at some
                  </LinkButton>
                </p>
              </div>
              <div className="relative order-first h-44 lg:order-last lg:h-auto">
                <TrellisPattern name="a network for everybody" className="absolute inset-0 size-full" />
              </div>
            </div>
            <ThreeWays />
          </>
        )}
        {found.networks.length > 0 && (
          <section aria-labelledby="alive" className="border-line border-t py-14">
            <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
              <h2 id="alive" className="font-semibold font-serif text-2xl sm:text-3xl">
                Some that live here
              </h2>
              <Link
                href="/networks"
                prefetch={false}
                className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
              >
                All of them
              </Link>
            </div>
            <ul
              className={`grid gap-x-8 gap-y-12 sm:grid-cols-2 ${found.networks.length === 4 ? "lg:grid-cols-4" : "lg:grid-cols-3"}`}
            >
              {found.networks.slice(0, 6).map((network) => (
                <li key={network.slug}>
                  <NetworkCard network={network} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
