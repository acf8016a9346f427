import type { PostView } from "../reads";
import { quoteWords } from "./mark-up";

/** What is chosen of a post, else all of it: names without their @, so that nobody is called twice, and without its own quotes. */
export function quotePost({ number, author }: PostView) {
  const prose = document.querySelector<HTMLElement>(`#post-${number} .prose`);
  if (!prose) return null;
  const chosen = getSelection();
  const isOfPost = chosen && prose.contains(chosen.anchorNode) && prose.contains(chosen.focusNode);
  let words = (isOfPost && chosen.toString().trim()) || "";
  if (!words) {
    words = prose.innerText;
    for (const quoted of prose.querySelectorAll<HTMLElement>(":scope > blockquote"))
      words = words.replace(quoted.innerText, "");
  }
  for (const { textContent } of prose.querySelectorAll(".mention"))
    words = words.replaceAll(textContent, textContent.slice(1));
  return words.trim() ? quoteWords(author.name, words) : null;
}
