"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { api } from "@/trpc/client";
import { type Change, type Field, mentionAt } from "./mark-up";

export type Found = { id: string; name: string; handle: string; pictureId: string | null };
const pause = 120;

/** Looks for people while a name is typed after an `@`, and puts the one picked in its place. */
export function useMention(network: string, apply: (change: Change) => void) {
  const [typing, setTyping] = useState<{ query: string; at: number } | null>(null);
  const [found, setFound] = useState<Found[]>([]);
  const [at, setAt] = useState(0);
  const sentAway = useRef(-1);

  const query = typing?.query;
  useEffect(() => {
    if (query === undefined) return setFound([]);
    let over = false;
    const timer = setTimeout(async () => {
      // Without an answer one can still type the name by hand.
      const people = await api.community.mention.find.query({ network, query }).catch(() => []);
      if (over) return;
      setFound(people);
      setAt(0);
    }, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [network, query]);

  const look = (field: Field) => {
    const next = mentionAt(field);
    if (!next || next.at !== sentAway.current) sentAway.current = -1;
    setTyping((now) => {
      if (!next || next.at === sentAway.current) return null;
      return now?.query === next.query && now.at === next.at ? now : next;
    });
  };
  const pick = (person: Found) => {
    if (!typing) return;
    const insert = `@${person.handle} `;
    const caret = typing.at + insert.length;
    const to = typing.at + 1 + typing.query.length;
    setTyping(null);
    apply({ from: typing.at, to, insert, start: caret, end: caret });
  };
  /** True when the key was for the list. */
  const press = (event: KeyboardEvent) => {
    const person = found[at];
    if (!typing || !person) return false;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by) setAt((at + by + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") pick(person);
    else if (event.key === "Escape") {
      sentAway.current = typing.at;
      setTyping(null);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const people = typing ? found : [];
  return { people, at, look, pick, press, close: () => setTyping(null) };
}
