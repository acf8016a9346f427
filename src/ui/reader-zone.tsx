"use client";
import { createContext, type ReactNode, useContext } from "react";

const Zone = createContext<string | null>(null);

/** The zone that somebody signed in has chosen: every date below is written in it, on the server as in the browser. */
export const ReaderZone = ({ zone, children }: { zone: string | undefined; children: ReactNode }) => (
  <Zone value={zone ?? null}>{children}</Zone>
);

export const useReaderZone = () => useContext(Zone);
