// The provider's own lists, read over its API to the last page: no line of ours stands in between.
export type Thing = {
  id: string;
  amount: number;
  currency: string;
  status?: string;
  net?: number;
  type?: string;
  transfer_group?: string | null;
  metadata?: Record<string, string>;
};
export type Provider = Awaited<ReturnType<typeof readProvider>>;

type Balance = Record<"available" | "pending", { currency: string; amount: number }[]>;

export async function readProvider(settings: { STRIPE_ADDRESS: string; STRIPE_SECRET_KEY: string }) {
  const ask = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${settings.STRIPE_ADDRESS}/v1/${path}`, {
      headers: { authorization: `Bearer ${settings.STRIPE_SECRET_KEY}` },
    });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  async function list(path: string): Promise<Thing[]> {
    const all: Thing[] = [];
    for (let more = true; more; ) {
      const last = all.at(-1);
      const after = last ? `&starting_after=${last.id}` : "";
      const page = await ask<{ data: Thing[]; has_more: boolean }>(`${path}?limit=100${after}`);
      all.push(...page.data);
      more = page.has_more;
    }
    return all;
  }

  const transfers = await list("transfers");
  const reversals = (await Promise.all(transfers.map(({ id }) => list(`transfers/${id}/reversals`)))).flat();
  const { available, pending } = await ask<Balance>("balance");
  const balance = new Map<string, number>();
  for (const { currency, amount } of [...available, ...pending])
    balance.set(currency, (balance.get(currency) ?? 0) + amount);
  return {
    charges: (await list("payment_intents")).filter(({ status }) => status === "succeeded"),
    refunds: await list("refunds"),
    disputes: await list("disputes"),
    transfers,
    reversals,
    moves: await list("balance_transactions"),
    balance,
  };
}
