// Connected accounts (v2) that may receive transfers, and the page on which somebody proves who they are.
import type Stripe from "stripe";
import { type Desk, emitThin } from "./desk";
import { newId } from "./ids";
import { mustUnderstand } from "./intents";
import { invalid, Refusal } from "./refusal";

type Account = Stripe.V2.Core.Account;
type Transfers = "active" | "pending" | "restricted";

const understood = new Set([
  "configuration",
  "contact_email",
  "contact_phone",
  "dashboard",
  "defaults",
  "display_name",
  "identity",
  "include",
  "metadata",
]);

export function createAccount(desk: Desk, params: Stripe.V2.Core.AccountCreateParams): Account {
  mustUnderstand(params, understood);
  mustUnderstand(params.configuration ?? {}, new Set(["recipient"]));
  const wanted = params.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.requested;
  const { contact_email, contact_phone, dashboard, defaults, display_name, identity, metadata } = params;
  if (wanted && !identity?.country)
    throw invalidField("identity.country is required when requesting capabilities.");
  const account = desk.state.put("account", {
    id: newId("acct", 16),
    object: "v2.core.account",
    applied_configurations: params.configuration?.recipient ? ["recipient"] : [],
    closed: false,
    configuration: wanted ? { recipient: recipient("restricted") } : {},
    created: new Date(desk.now * 1000).toISOString(),
    livemode: false,
    ...(contact_email && { contact_email }),
    ...(contact_phone && { contact_phone }),
    dashboard: dashboard ?? "none",
    ...(display_name && { display_name }),
    defaults: {
      ...(defaults?.currency && { currency: defaults.currency }),
      responsibilities: {
        fees_collector: defaults?.responsibilities?.fees_collector ?? "stripe",
        losses_collector: defaults?.responsibilities?.losses_collector ?? "stripe",
        requirements_collector: dashboard === "none" ? "application" : "stripe",
      },
    },
    identity: {
      ...(identity?.country && { country: identity.country.toUpperCase() }),
      ...(identity?.entity_type && { entity_type: identity.entity_type }),
    },
    metadata: words(metadata),
    requirements: wanted ? whoAreYou : nothingMissing,
  });
  emitThin(desk, "v2.core.account.created", account.id);
  return including(account, params.include);
}

const recipient = (status: Transfers): Stripe.V2.Core.Account.Configuration.Recipient => {
  const state = { status, status_details: detailsOf(status) };
  return { applied: true, capabilities: { stripe_balance: { payouts: state, stripe_transfers: state } } };
};

function detailsOf(status: Transfers) {
  if (status === "active") return [];
  if (status === "pending")
    return [{ code: "determining_status" as const, resolution: "no_resolution" as const }];
  return [{ code: "requirements_past_due" as const, resolution: "provide_info" as const }];
}

type Requirements = Stripe.V2.Core.Account.Requirements;
const nothingMissing: Requirements = { entries: [] };
const whoAreYou: Requirements = {
  entries: [
    {
      awaiting_action_from: "user",
      description: "identity.individual.verification",
      errors: [],
      impact: {
        restricts_capabilities: [
          {
            capability: "stripe_balance.stripe_transfers",
            configuration: "recipient",
            deadline: { status: "currently_due" },
          },
        ],
      },
      minimum_deadline: { status: "currently_due" },
      requested_reasons: [{ code: "routine_onboarding" }],
    },
  ],
  summary: { minimum_deadline: { status: "currently_due" } },
};

export const getAccount = (desk: Desk, { include }: Stripe.V2.Core.AccountRetrieveParams, id: string) =>
  including(accountOf(desk, id), include);

export function updateAccount(desk: Desk, params: Stripe.V2.Core.AccountUpdateParams, id: string): Account {
  mustUnderstand(params, new Set(["contact_email", "display_name", "metadata", "include"]));
  const before = accountOf(desk, id);
  const { contact_email, display_name, metadata } = params;
  const updated = desk.state.change("account", id, {
    ...(contact_email && { contact_email }),
    ...(display_name && { display_name }),
    ...(metadata && { metadata: { ...before.metadata, ...words(metadata) } }),
  });
  emitThin(desk, "v2.core.account.updated", id);
  return including(updated, params.include);
}

/** v2 leaves out what was not asked for. */
function including(account: Account, include: string[] = []): Account {
  const { configuration, defaults, identity, requirements, ...always } = account;
  const asked = (name: string) => include.includes(name);
  return {
    ...always,
    ...(asked("configuration.recipient") && configuration && { configuration }),
    ...(asked("defaults") && defaults && { defaults }),
    ...(asked("identity") && identity && { identity }),
    ...(asked("requirements") && requirements && { requirements }),
  };
}

const words = (given: Stripe.MetadataParam | undefined) =>
  Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) => (value === null ? [] : [[name, `${value}`]])),
  );

export const mayReceive = (account: Account) =>
  account.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status === "active";

/** What the provider found out about the person behind it. */
export function judgeAccount(desk: Desk, id: string, status: Transfers) {
  accountOf(desk, id);
  desk.state.change("account", id, {
    configuration: { recipient: recipient(status) },
    requirements: status === "restricted" ? whoAreYou : nothingMissing,
  });
  emitThin(desk, "v2.core.account[requirements].updated", id);
  emitThin(desk, "v2.core.account[configuration.recipient].capability_status_updated", id);
}

const fiveMinutes = 5 * 60;

export function createAccountLink(
  desk: Desk,
  params: Stripe.V2.Core.AccountLinkCreateParams,
): Stripe.V2.Core.AccountLink {
  const account = accountOf(desk, params.account).id;
  const { type } = params.use_case;
  const use = type === "account_update" ? params.use_case.account_update : params.use_case.account_onboarding;
  if (!use) throw invalidField(`use_case.${type} is required.`);
  const id = newId("acctlink", 32);
  desk.state.put("account_link", {
    id,
    account,
    expires: desk.now + fiveMinutes,
    used: false,
    refresh: use.refresh_url,
    back: use.return_url ?? use.refresh_url,
  });
  return {
    object: "v2.core.account_link",
    account,
    created: new Date(desk.now * 1000).toISOString(),
    expires_at: new Date((desk.now + fiveMinutes) * 1000).toISOString(),
    livemode: false,
    url: `${desk.pages}/onboarding/${id}`,
    use_case: params.use_case,
  };
}

const invalidField = (message: string) => invalid(message, { code: "invalid_fields" });

export function accountOf(desk: Desk, id: string): Account {
  const found = desk.state.find("account", id);
  if (!found)
    throw new Refusal(404, {
      type: "invalid_request_error",
      code: "not_found",
      message: `Account ${id} was not found.`,
    });
  return found;
}
