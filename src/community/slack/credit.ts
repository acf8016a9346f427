import { z } from "zod";
import type { ImportedPerson, SlackMessage, SlackUser } from "../import/schema";

export const slackKey = (kind: "person" | "space" | "thread" | "post", ...ids: string[]) =>
  ["slack", kind, ...ids].join(":");

const personOf = ({ id, name, real_name, is_bot, profile }: SlackUser): ImportedPerson => {
  const shown = profile?.real_name || real_name || profile?.display_name || name || id;
  const email = z.email().safeParse(profile?.email?.trim()).data;
  const headline = profile?.title?.trim();
  return {
    key: slackKey("person", id),
    name: shown.trim() || id,
    ...(name && { handle: name }),
    ...(email && { email: email.toLowerCase() }),
    ...(headline && { headline }),
    bot: is_bot || id === "USLACKBOT",
  };
};

export type Credits = {
  all: () => ImportedPerson[];
  isBot: (id: string) => boolean;
  handle: (id: string) => string | undefined;
  joined: (id: string | undefined, at: Date) => void;
  /** The key of who wrote a message; `unknown` is called when no list names that person. */
  author: (message: SlackMessage, unknown: () => void) => string;
};

/** Whose words are whose: the people of users.json, and those who only appear by what they wrote. */
export const creditSlack = (users: SlackUser[]): Credits => {
  const people = new Map(users.map((user) => [user.id, personOf(user)]));
  return {
    all: () => [...people.values()],
    isBot: (id) => people.get(id)?.bot ?? false,
    handle: (id) => people.get(id)?.handle,
    joined: (id, at) => {
      const person = id ? people.get(id) : undefined;
      if (person && !(person.joinedAt && person.joinedAt <= at)) person.joinedAt = at;
    },
    author: ({ user, comment, bot_id, bot_profile, user_profile, username }, unknown) => {
      const human = comment?.user || user;
      const id = human || bot_id || username || "nobody";
      const known = people.get(id);
      if (known) return known.key;
      const said = user_profile?.real_name || username || (human ? "" : bot_profile?.name);
      const name = said?.trim() || (human ? "Somebody who left" : "A bot");
      people.set(id, { key: slackKey("person", id), name, handle: user_profile?.name || id, bot: !human });
      if (human) unknown();
      return slackKey("person", id);
    },
  };
};
