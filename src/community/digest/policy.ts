/** What is weighed of a thread for a digest. */
export type Candidate = {
  id: string;
  authorId: string;
  /** Somebody calls the reader, or answers her. */
  isToMe: boolean;
  /** Nobody has answered it. */
  isOpen: boolean;
};

const most = 7;
/** Fewer unread threads than this are no reason for a mail. */
export const least = 3;

/**
 * What a digest says of what is new, given newest first: up to two that speak to its reader, one that nobody has
 * answered, the rest by time, at most two of one author. When there is plenty, the last is drawn from the older half
 * by `lot`, a number that is the reader's and the day's own. Nothing when there is hardly anything to say.
 */
export function pickDigest<C extends Candidate>(candidates: C[], lot: number): C[] {
  if (candidates.length < least) return [];
  const picked: C[] = [];
  const take = (from: C[], count: number) => {
    for (const one of from) {
      if (count === 0 || picked.length === most) return;
      if (picked.includes(one)) continue;
      if (picked.filter(({ authorId }) => authorId === one.authorId).length === 2) continue;
      picked.push(one);
      count -= 1;
    }
  };
  take(
    candidates.filter(({ isToMe }) => isToMe),
    2,
  );
  take(
    candidates.filter(({ isOpen }) => isOpen),
    1,
  );
  const plenty = candidates.length >= 10;
  take(candidates, most - picked.length - (plenty ? 1 : 0));
  const older = candidates.slice(Math.ceil(candidates.length / 2)).filter((one) => !picked.includes(one));
  if (plenty && older.length > 0) take([older[lot % older.length] as C], 1);
  return picked;
}
