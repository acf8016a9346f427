import "server-only";
import { TRPCError } from "@trpc/server";
import { notFound, redirect } from "next/navigation";
import { createContext } from "./context";
import { createCaller } from "./root";

/** The one door that pages knock on. */
export const api = createCaller(createContext);

/** Waits for what a page needs: what is not found is a 404, and who must sign in is sent there and back to `here`. */
export async function forPage<T>(asked: Promise<T>, here: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") notFound();
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED")
      redirect(`/sign-in?to=${encodeURIComponent(here)}`);
    throw error;
  }
}
