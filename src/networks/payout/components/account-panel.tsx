import { SignInAnewForm } from "@/identity/sign-in/components/sign-in-anew-form";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { ChangeButton } from "./change-button";
import { ContinueButton } from "./continue-button";
import { OnboardForm } from "./onboard-form";

type Props = {
  network: string;
  /** Whether she signed in a moment ago, as a change needs. */
  fresh: boolean;
  account: {
    state: "new" | "pending" | "active" | "restricted";
    asks: string[];
    heldUntil: string | null;
  };
};

/** Whether money can be sent, and what is missing if it cannot. */
export const AccountPanel = ({ network, fresh, account: { state, asks, heldUntil } }: Props) => {
  if (state === "new")
    return (
      <div className="flex flex-col gap-5">
        {heldUntil && <Held until={heldUntil} />}
        <p className="max-w-measure">
          What you earn is kept for you until there is an account to send it to. Our payment provider asks
          what the law wants to know; we see neither your papers nor your bank account.
        </p>
        <OnboardForm network={network} />
      </div>
    );
  if (state === "active")
    return (
      <div className="flex flex-col items-start gap-4">
        {heldUntil ? (
          <Held until={heldUntil} />
        ) : (
          <p className="max-w-measure">
            Your account is ready. What you earn is sent to it as soon as it is released.
          </p>
        )}
        {fresh ? (
          <ChangeButton network={network} />
        ) : (
          <>
            <p className="max-w-measure text-ink-soft">
              To be paid to another account, sign in anew: then we know that it is you. You come back here.
            </p>
            <SignInAnewForm to={`/network/${network}/payouts`} />
          </>
        )}
      </div>
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

const Held = ({ until }: { until: string }) => (
  <Banner title="Your account has changed.">
    To be sure that it was you, nothing is sent until <DateText at={until} look="moment" />. Nothing is lost
    meanwhile.
  </Banner>
);
