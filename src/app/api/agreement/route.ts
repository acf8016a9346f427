import { printAgreement } from "@/market/agreement/print";
import { partyOf } from "@/market/deal/reads";
import { attachment } from "@/platform/paper";
import { handOut } from "@/trpc/hand-out";

/** What both sides of a sale sign, for whoever acts for one of them. */
export const GET = (request: Request) =>
  handOut(request, async (ctx, asked) => {
    const actor = await partyOf(ctx, { deal: asked("deal") });
    const { name, pdf } = await printAgreement({ ...ctx, actor });
    return new Response(new Uint8Array(pdf), {
      headers: { "content-type": "application/pdf", "content-disposition": attachment(name) },
    });
  });
