const words: Record<string, string> = {
  submit: "Proposed",
  accept: "The owner accepted",
  agree: "The brand accepted",
  counter: "The owner offered other terms",
  reply: "The brand offered other terms",
  extend: "The owner took more time",
  decline: "Declined",
  withdraw: "Taken back",
  lapse: "Expired without an answer of the owner",
  cool: "Expired without an answer of the brand",
  approve: "The network's people let it pass",
  reject: "The network's people said no",
  silence: "Nobody decided, which is a no",
};

/** A move of the history, as it is told afterwards. */
export const moveWords = (move: string) => words[move] ?? move;
