"use client";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import type { Method } from "../../payment/policy";

type Props = { brand: string; holdId: string; about: string; size?: "small" };

/** Leads to the payment provider's page, and back here. */
export function PayButtons({ brand, holdId, about, size }: Props) {
  const pay = useAction(api.payments.hold.pay.mutate);
  const go = async (method: Method) => {
    const answer = await pay.run({ brand, holdId, method });
    if (answer.ok) window.location.assign(answer.value.url);
  };
  return (
    <span className="flex flex-col items-start gap-2">
      <span className="flex flex-wrap gap-2">
        <Button
          size={size}
          pending={pay.pending}
          aria-label={`Pay by card for ${about}`}
          onClick={() => void go("card")}
        >
          Pay by card
        </Button>
        <Button
          size={size}
          look="quiet"
          pending={pay.pending}
          aria-label={`Pay from your bank for ${about}`}
          onClick={() => void go("bank")}
        >
          Pay from your bank
        </Button>
      </span>
      {pay.problem && <Banner tone="danger">{pay.problem}</Banner>}
    </span>
  );
}
