/** Whether two wordings are one quotation: rules in their order, the first that speaks decides. */
import { alignWords } from "../../text/alignment.ts";
import type { Wording } from "./wordings.ts";

/** `full` is the longer of the two. */
type Rule = (full: Wording, other: Wording) => string | null;

const RULES: readonly Rule[] = [wordsOfSomebodyNear, sameWords, partOf, retoldWords, mostWordsInOrder];

/** The reason why they are one quotation, or null. */
export function likeness(full: Wording, other: Wording): string | null {
  for (const rule of other.scare ? RULES.slice(0, 1) : RULES) {
    const why = rule(full, other);
    if (why !== null) return why;
  }
  return null;
}

/** "the 'iron kettle' that Okafor keeps": loose words of another report's quotation, whose speaker is named beside them. */
function wordsOfSomebodyNear(full: Wording, other: Wording): string | null {
  if (
    !other.loose ||
    full.reading === other.reading ||
    full.speaker === null ||
    !other.near.has(full.speaker)
  )
    return null;
  const within = full.words.length > other.words.length + 2 && other.matter.length > 0;
  return within && ` ${full.words.join(" ")} `.includes(` ${other.words.join(" ")} `)
    ? "words of another report's quotation, whose speaker is named beside them"
    : null;
}

/** "a very bad deal" of one speaker, twice; long ones are one quotation whoever is named as its speaker. */
function sameWords(full: Wording, other: Wording): string | null {
  if (other.form === "indirect" || full.words.length !== other.words.length) return null;
  if (full.joined !== other.joined) return null;
  return oneSpeaker(full, other) || isLong(other) ? "the same words" : null;
}

/** One word stands in for a quotation only where the speaker is known to be the same and the report another. */
function partOf(full: Wording, other: Wording): string | null {
  if (other.form === "indirect" || other.matter.length === 0) return null;
  if (!` ${full.joined} `.includes(` ${other.joined} `)) return null;
  if (isLong(other)) return "a part of the fuller version";
  const known = full.speaker !== null && full.speaker === other.speaker;
  if (other.words.length === 1 || other.matter.length === 1) {
    return known && full.reading !== other.reading
      ? "a word of the fuller version, by the same speaker"
      : null;
  }
  return oneSpeaker(full, other) ? "a part of the fuller version" : null;
}

/** Without quotation marks the order of words counts for nothing: half of the matter must be there, and the speaker. */
function retoldWords(full: Wording, other: Wording): string | null {
  if (other.form !== "indirect") return null;
  if (full.speaker === null) return null;
  // "The ministry said Okafor had urged …": the words are Okafor's, told by his ministry.
  if (full.speaker !== other.speaker && !other.near.has(full.speaker)) return null;
  const said = new Set(full.matter);
  const told = new Set(other.matter);
  const shared = [...told].filter((term) => said.has(term)).length;
  return shared >= 4 && shared >= 0.55 * Math.min(said.size, told.size)
    ? "the same speaker's words without quotation marks"
    : null;
}

/** "and stop harming their interests" / "and harming their interests": most of the shorter one, in the same order. */
function mostWordsInOrder(full: Wording, other: Wording): string | null {
  if (other.form === "indirect" || other.words.length < 4) return null;
  const matter = new Set(full.matter);
  const sharedMatter = other.matter.filter((term) => matter.has(term)).length;
  if (sharedMatter < Math.max(2, 0.5 * other.matter.length)) return null;
  const shared = alignWords(full.words, other.words).pairs.length;
  const chance = shared < BEYOND_CHANCE && (shared < 7 || shared < 0.85 * other.words.length);
  if (chance && !oneSpeaker(full, other)) return null;
  return shared >= 0.6 * other.words.length ? "most of the same words in the same order" : null;
}

/** So many words in one order are one quotation, whomever the reports give it to. */
const BEYOND_CHANCE = 12;

/** Words enough that nobody else hits upon them by chance. */
function isLong({ words, matter }: Wording): boolean {
  return words.length >= 6 || (words.length >= 4 && matter.length >= 3);
}

/** The same speaker, or one of the two unknown. */
function oneSpeaker(a: Wording, b: Wording): boolean {
  return a.speaker === null || b.speaker === null || a.speaker === b.speaker;
}
