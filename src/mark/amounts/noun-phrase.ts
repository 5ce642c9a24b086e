/** The words for what is counted or ranked, from the word behind the number on: "senior U.S. officials", "Secretary of State". */
import type { Line } from "../../text/words.ts";
import { keyAt } from "./rule.ts";

const LONGEST = 7;

/** The index behind the noun phrase that begins at `at`; null where no noun stands there. */
export function nounPhrase(line: Line, at: number): number | null {
  let head: number | null = null;
  let index = at;
  const limit = Math.min(line.length, at + LONGEST);
  while (index < limit) {
    const word = line[index]!;
    if (index > at && word.sentence !== line[at]!.sentence) break;
    if (word.pos === "NOUN" || word.pos === "PROPN") {
      // "25 others Hassan told": a name behind a common noun is somebody else.
      if (head !== null && word.capital && !line[head]!.capital && keyAt(line, index - 1) !== "-") break;
      head = index;
      // "two million people lack water": whatever its tag, what follows is the verb.
      if (word.key === "people") break;
    } else if (!modifies(line, index, head)) break;
    index += 1;
  }
  return head === null ? null : complement(line, head + 1);
}

/** Adjectives, participles before the noun ("foreign-born", "wounded"), hyphens, "U.S." and the like; behind the head nothing. */
function modifies(line: Line, index: number, head: number | null): boolean {
  const { pos, key, glued } = line[index]!;
  if (key === "-" && glued && line[index + 1]?.glued === true) return true;
  const afterHyphen = index > 0 && keyAt(line, index - 1) === "-" && glued;
  if (afterHyphen) return true;
  if (head !== null) return false;
  return (
    pos === "ADJ" ||
    (pos === "VERB" && /(ed|ing|en)$/.test(key)) ||
    (pos === "ADV" && line[index + 1]?.pos === "ADJ") ||
    // "one-day fall"
    (pos === "NUM" && keyAt(line, index + 1) === "-" && line[index + 1]!.glued)
  );
}

/** "of" with a bare singular or a name belongs to the title: "Secretary of State", "acts of violence"; "of the members" does not. */
function complement(line: Line, end: number): number {
  if (keyAt(line, end) !== "of") return end;
  const next = line[end + 1];
  const noun = next !== undefined && (next.pos === "NOUN" || next.pos === "PROPN");
  return noun && next.capital === line[end - 1]!.capital ? end + 2 : end;
}

/** "the youngest of five judges", "the first of its kind": who is ranked stands behind "of". */
export function rankedBehind(line: Line, at: number): readonly [from: number, to: number] | null {
  if (keyAt(line, at) !== "of") return null;
  const next = /^(the|its|his|her|their|these|those|all)$/.test(keyAt(line, at + 1)) ? at + 2 : at + 1;
  const noun = line[next]?.pos === "NUM" ? next + 1 : next;
  const to = nounPhrase(line, noun);
  return to === null ? null : [noun, to];
}
