import "server-only";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { cache } from "react";
import { createContext } from "./context";
import { createCaller } from "./root";

/** The one door that pages knock on. */
export const api = createCaller(createContext);

/** An address that nobody could mean is one where nothing is. */
const nowhere = ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"];

/** Waits for what a page needs: what is not found, or not open to this reader, is a 404; who must sign in is sent there, and back to what she asked for. */
export async function forPage<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && nowhere.includes(error.code)) notFound();
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED")
      redirect(`/sign-in?to=${encodeURIComponent((await headers()).get("x-asked-for") ?? "/")}`);
    throw error;
  }
}

/** Whoever asks too often is told to wait, in the page itself: nothing broke, so it is no error. */
export async function unlessTooOften<T>(asked: Promise<T>) {
  try {
    return { answer: await asked, wait: null };
  } catch (error) {
    if (error instanceof TRPCError && error.code === "TOO_MANY_REQUESTS")
      return { answer: null, wait: error.message };
    throw error;
  }
}

/** For the metadata of a layout. What a page is not shown for has no name of its own there: a title that throws leaves the 404 without one too. */
export async function forTitle<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    try {
      unstable_rethrow(error);
    } catch {
      return null;
    }
    throw error;
  }
}

const outside = [...nowhere, "UNAUTHORIZED"];

/** The house around a page, asked for once per request. Who does not stand inside is led to the network's front. */
export const visit = cache(async (network: string) => {
  try {
    return await api.community.visit.get({ network });
  } catch (error) {
    if (error instanceof TRPCError && outside.includes(error.code)) redirect(`/n/${network}`);
    throw error;
  }
});
