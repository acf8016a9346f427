/** The picture could not be kept, and why. */
export class NotKept extends Error {}

const unreachable = "We could not reach the server. What you wrote is kept: try the picture again.";

/** Keeps a picture for the people of this network, and answers with the markdown that shows it. */
export async function uploadPicture(network: string, file: File): Promise<string> {
  if (!file.type.startsWith("image/"))
    throw new NotKept(`“${file.name}” is not a picture. Only pictures can stand in a post.`);
  const form = new FormData();
  form.set("network", network);
  form.set("file", file);
  const response = await fetch("/api/upload", { method: "POST", body: form }).catch(() => null);
  if (!response) throw new NotKept(unreachable);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new NotKept(sentenceOf(answer));
  const { url } = answer as { url: string };
  const alt = file.name
    .replace(/\.[a-z0-9]+$/i, "")
    .replace(/[[\]]/g, "")
    .trim();
  return `![${/^(image|img[-_ ]?\d*|screenshot.*)$/i.test(alt) ? "" : alt}](${url})`;
}

function sentenceOf(answer: unknown) {
  const error = (answer as { error?: { message?: unknown } } | null)?.error;
  return typeof error?.message === "string"
    ? error.message
    : "This picture could not be kept. What you wrote is still here: try again in a moment.";
}
