/**
 * A folded word → its stem, for matching only: endings of number, tense and a few of derivation. Shorter and gentler than
 * Porter's: what it strips is listed here, the first ending that leaves three letters with a vowel wins.
 */

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["ational", "ate"],
  ["ization", "ize"],
  ["isation", "ize"],
  ["ations", "ate"],
  ["ation", "ate"],
  ["nesses", ""],
  ["ments", ""],
  ["ness", ""],
  ["ment", ""],
  ["ions", ""],
  ["ingly", ""],
  ["edly", ""],
  ["ings", ""],
  ["iers", "y"],
  ["ies", "y"],
  ["ied", "y"],
  ["ier", "y"],
  ["sses", "ss"],
  ["ion", ""],
  ["ing", ""],
  ["ers", ""],
  ["ed", ""],
  ["er", ""],
  ["es", ""],
  ["ly", ""],
  ["s", ""],
];

export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 3 || !/[aeiouy]/.test(rest)) continue;
    return tidy(rest + instead);
  }
  return tidy(word);
}

/** "planned" → "plann" → "plan"; "state", "stated" → "stat". */
function tidy(word: string): string {
  if (word.length > 3 && word.endsWith("e")) return tidy(word.slice(0, -1));
  const last = word.at(-1)!;
  return word.length > 3 && last === word.at(-2) && !"aeiouls".includes(last) ? word.slice(0, -1) : word;
}
