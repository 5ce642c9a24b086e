/** Two spellings of one foreign name: "Mahmoud Abassi" and "Mahmud Abbasi". Only full names, and only long ones. */
import { type PersonName, sameGiven } from "../../lexicon/person-name.ts";

const SHORTEST = 5;

export function nearlySame(a: PersonName, b: PersonName): boolean {
  if (a.words.length !== b.words.length || a.suffix !== b.suffix) return false;
  let changed = 0;
  for (const [index, word] of a.words.entries()) {
    const other = b.words[index]!;
    if (word === other) continue;
    if (index === 0 && sameGiven(word, other)) continue;
    const allowed = Math.min(word.length, other.length) >= 8 ? 2 : 1;
    if (
      Math.min(word.length, other.length) < SHORTEST ||
      word[0] !== other[0] ||
      distance(word, other, allowed) > allowed
    )
      return false;
    changed += 1;
  }
  return changed > 0 && (changed === 1 || a.words.length > 2);
}

/** Edit distance, given up beyond `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
