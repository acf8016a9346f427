const roles = { member: null, greeter: "Greeter", gatekeeper: "Gatekeeper", steward: "Steward" };

/** The word beside a name: what somebody does here, or that she is new, gone, or was brought in with old words. */
export function standingOf({ role, state }: { role: keyof typeof roles; state: string }) {
  if (state === "placeholder") return "Brought in, not here yet";
  if (state === "left" || state === "removed") return "No longer here";
  if (state === "suspended") return "Away";
  return roles[role] ?? (state === "newcomer" ? "New here" : null);
}
