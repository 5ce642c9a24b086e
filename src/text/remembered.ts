/** A function of a short text, its answers kept: for what is asked again and again of the same words and names. */

/** Longer ones hardly recur. */
const LONGEST = 40;
/** News has some 20,000 words and names that recur; when there are more, all are forgotten. */
const MOST = 20_000;

export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (text.length > LONGEST) return found;
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
