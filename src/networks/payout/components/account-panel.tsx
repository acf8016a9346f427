import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { ContinueButton } from "./continue-button";
import { OnboardForm } from "./onboard-form";

type Props = {
  network: string;
  account: {
    state: "new" | "pending" | "active" | "restricted";
    asks: string[];
    heldUntil: string | null;
  };
};

/** Whether money can be sent, and what is missing if it cannot. */
export const AccountPanel = ({ network, account: { state, asks, heldUntil } }: Props) => {
  if (state === "new")
    return (
      <div className="flex flex-col gap-5">
        <p className="max-w-measure">
          What you earn is kept for you until there is an account to send it to. Our payment provider asks
          what the law wants to know; we see neither your papers nor your bank account.
        </p>
        <OnboardForm network={network} />
      </div>
    );
  if (state === "active")
    return heldUntil ? (
      <Banner title="Your account has changed.">
        To be sure that it was you, nothing is sent to it until <DateText at={heldUntil} look="moment" />.
        Nothing is lost meanwhile.
      </Banner>
    ) : (
      <p className="max-w-measure">
        Your account is ready. What you earn is sent to it as soon as it is released.
      </p>
    );
  return (
    <div className="flex flex-col gap-4">
      <Banner
        title={
          state === "pending"
            ? "The payment provider is not done yet."
            : "Money cannot be sent to your account."
        }
      >
        {asks.length > 0
          ? `It still asks for: ${asks.join(", ")}.`
          : "It checks what you told it. That can take some days; nothing is lost meanwhile."}
      </Banner>
      <ContinueButton network={network} />
    </div>
  );
};
