/** The words of a report → the names in it, in the form in which outlets are compared: "the Valley Herald" → "valleyherald". */
import type { Word } from "../../text/fold.ts";

const LONGEST = 4;
/** Small words within a name, and what stands behind one: "Valley magazine". */
const WITHIN = new Set(["the", "of", "and", "for", "magazine", "newspaper"]);

/** Every run of up to four words that begins with a capital, joined; far more than outlets, none of which is missing. */
export function namesIn(text: string, words: readonly Word[]): Set<string> {
  const names = new Set<string>();
  for (const [at, { word, from }] of words.entries()) {
    if (!/\p{Lu}/u.test(text.charAt(from))) continue;
    let name = word;
    names.add(name);
    for (const next of words.slice(at + 1, at + LONGEST)) {
      if (!/\p{Lu}/u.test(text.charAt(next.from)) && !WITHIN.has(next.word)) break;
      name += next.word;
      names.add(name);
    }
  }
  return names;
}
