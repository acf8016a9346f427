type Given = string | string[] | undefined;

/** What an address says after one of its names: a text of bounded length, whatever somebody typed there, or twice. */
export const words = (given: Given, most: number) =>
  typeof given === "string" ? given.trim().slice(0, most) : "";
