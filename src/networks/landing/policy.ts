type Standing = {
  state: string | null;
  isOwner: boolean;
  join: "open" | "request" | "invite";
  placesLeft: number;
  /** What the owner wrote on the button. */
  action: string;
};

/** The one thing that somebody before the door can do next, and what stands under the button. */
export function nextStep({ state, isOwner, join, placesLeft, action }: Standing) {
  if (isOwner) return { to: "desk", label: "Open the desk", note: "You act for the owner here." } as const;
  switch (state) {
    case "newcomer":
    case "member":
    case "trusted":
      return {
        to: "feed",
        label: "Go inside",
        note: "You are a member. This is what strangers read.",
      } as const;
    case "applied":
      return {
        to: "join",
        label: "See your request",
        note: "You have asked to join. Somebody will answer you.",
      } as const;
    case "approved":
      return { to: "join", label: "Read the charter and come in", note: "A place is kept for you." } as const;
    case "suspended":
      return {
        to: "join",
        label: "Read the reason",
        note: "Your membership is suspended, so you cannot come in now.",
      } as const;
    case "removed":
      return {
        to: "join",
        label: "Read the reason",
        note: "The stewards have removed you from this network.",
      } as const;
  }
  if (placesLeft === 0 && join !== "invite")
    return {
      to: "join",
      label: action,
      note: "All places are taken. Ask, and you keep your place in line.",
    } as const;
  const notes = {
    open: "You are in as soon as you have read the charter.",
    request: "A person reads what you write, and answers.",
    invite: "You need an invitation from a member.",
  };
  return { to: "join", label: action, note: notes[join] } as const;
}

/** "Open to anyone" and its kin, in as few words as fit under a name. */
export const doorWords = { open: "Open to anyone", request: "By request", invite: "By invitation" } as const;

export const placesWords = (left: number) =>
  left === 0 ? "No places left" : left === 1 ? "One place left" : `${left.toLocaleString("en")} places left`;
