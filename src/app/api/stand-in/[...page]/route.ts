import { env } from "@/platform/env";

export const dynamic = "force-dynamic";

const seen = /^(pay|onboarding|bank)\/\w+$|^look\.css$/;

/**
 * The pages of the stand-in for Stripe, seen through our own address: whoever reaches us reaches them, behind
 * whatever proxy or port. Nothing else of it is passed on.
 */
async function pass(request: Request, { params }: { params: Promise<{ page: string[] }> }) {
  const { STRIPE_ADDRESS } = env();
  const path = (await params).page.join("/");
  if (!STRIPE_ADDRESS || !seen.test(path)) return new Response("There is nothing here.", { status: 404 });
  const form = request.method === "POST" && (await request.text());
  const answer = await fetch(`${STRIPE_ADDRESS}/${path}`, {
    method: request.method,
    redirect: "manual",
    ...(form && { body: form, headers: { "content-type": "application/x-www-form-urlencoded" } }),
  });
  const headers = new Headers();
  for (const name of ["content-type", "location", "cache-control"]) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
}

export { pass as GET, pass as POST };
