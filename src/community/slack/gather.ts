const minute = 60_000;
const hour = 60 * minute;

/** How long a silence ends a conversation that has so many messages already. */
const silence = (length: number) => {
  if (length < 30) return 8 * hour;
  if (length < 100) return hour;
  return length < 200 ? 10 * minute : 0;
};

/**
 * Channel talk cut into conversations, each told from the one before by a silence: a night's at first, shorter
 * the longer it runs. Only what came before decides, so a later export never moves an earlier message.
 * Messages arrive in order of time.
 */
export const gatherSlack = <T extends { at: Date }>(messages: T[]): T[][] => {
  const conversations: T[][] = [];
  for (const message of messages) {
    const current = conversations.at(-1);
    const last = current?.at(-1);
    const goesOn = current && last && message.at.getTime() - last.at.getTime() < silence(current.length);
    if (goesOn) current.push(message);
    else conversations.push([message]);
  }
  return conversations;
};
