/** A word as it stands → its lower case, its hash, and the classes that the search for cues and clauses asks for, as bits. */
import { CUE_ADJECTIVES } from "../../lexicon/cue-nouns.ts";
import { CUE_FORMS, CUE_VERBS } from "../../lexicon/cue-verbs.ts";
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import { KINSHIP, ROLE_HEADS } from "../../lexicon/titles.ts";
import { hashOf } from "./hash.ts";

export const COMMA = 1 << 0;
export const SEMICOLON = 1 << 1;
export const COLON = 1 << 2;
export const DASH = 1 << 3;
export const HYPHEN = 1 << 4;
export const PARENTHESIS = 1 << 5;
/** Ends a sentence, or stands loose before its end. */
export const FINAL = 1 << 6;
/** A mark of quotation that nothing was folded for. */
export const MARK = 1 << 7;
export const TO = 1 << 8;
export const THAT = 1 << 9;
export const OF = 1 << 10;
export const BY = 1 << 11;
export const ING = 1 << 12;
export const ED = 1 << 13;
export const NEGATION = 1 << 14;
/** his, her, its … */
export const OWN = 1 << 15;
export const GENITIVE = 1 << 16;
export const AMPERSAND = 1 << 17;
export const CLAUSAL = 1 << 18;
/** A phrase by itself: this, some, others. */
export const ALONE = 1 << 19;
/** Prepositions that may stand inside a noun phrase. */
export const LINK = 1 << 20;
export const SUBORDINATE = 1 << 21;
export const RELATIVE = 1 << 22;
export const QUESTION = 1 << 23;
/** What a title in front of a name may end in. */
export const NAME_HEAD = 1 << 24;
/** should, could: what is said so has not been said. */
export const MODAL = 1 << 25;
export const CAPITAL = 1 << 26;
export const CUE_FORM = 1 << 27;
export const CUE_ADJECTIVE = 1 << 28;
/** Cues that are told by the word alone: according, reportedly, a colon. */
export const CUE_WORD = 1 << 29;

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [COMMA, [","]],
  [SEMICOLON, [";"]],
  [COLON, [":"]],
  [DASH, ["—", "–", "--"]],
  [HYPHEN, ["-"]],
  [PARENTHESIS, ["(", ")"]],
  [FINAL, [".", "!", "?", "…", ";", ":", ",", "—", "–", "-"]],
  [MARK, ["“", "”", '"']],
  [TO, ["to"]],
  [THAT, ["that"]],
  [OF, ["of"]],
  [BY, ["by"]],
  [NEGATION, ["not", "n't", "n’t", "never", "hardly"]],
  [OWN, ["his", "her", "its", "their", "our", "my", "your"]],
  [GENITIVE, ["'s", "’s", "'", "’"]],
  [AMPERSAND, ["&"]],
  [CLAUSAL, ["that", "which", "who", "whom", "whose", "what", "how", "why", "where", "when"]],
  [ALONE, "this that these those both some many all most others another".split(" ")],
  [LINK, ["of", "for", "at", "from", "in", "on", "with", "to", "against"]],
  [
    SUBORDINATE,
    "while as when after before because although though since if whereas unless until even".split(" "),
  ],
  [RELATIVE, ["who", "which", "whose", "whom", "where"]],
  [QUESTION, ["whether", "if", "what", "how", "why", "who", "where", "when", "which"]],
  [NAME_HEAD, [...ROLE_HEADS, ...GROUP_NOUNS, ...KINSHIP]],
  [MODAL, ["should", "must", "ought", "could", "might"]],
  [CUE_FORM, [...CUE_FORMS.keys(), ...CUE_VERBS.keys()]],
  [CUE_ADJECTIVE, CUE_ADJECTIVES],
  [CUE_WORD, ["according", "reportedly", "allegedly", "supposedly", "purportedly", ":"]],
];

/** The lists as one table: hashes of words in even places, what they are in odd ones; 0 is free. Twice as large as needed. */
const TABLE = tableOf(LISTS);
const LAST = TABLE.length - 2;

function tableOf(lists: typeof LISTS): Int32Array {
  const size = lists.reduce((sum, [, words]) => sum + [...words].length, 0);
  const table = new Int32Array(4 << Math.ceil(Math.log2(size)));
  for (const [bit, words] of lists) {
    for (const word of words) {
      const code = hashOf(word);
      let at = (code << 1) & (table.length - 2);
      while (table[at] !== 0 && table[at] !== code) at = (at + 2) & (table.length - 2);
      table[at] = code;
      table[at + 1]! |= bit;
    }
  }
  return table;
}

/** A word in lower case by its hash: one other word in a million or so is taken for one of the lists. */
export function classesOf(code: number): number {
  let at = (code << 1) & LAST;
  while (TABLE[at] !== code) {
    if (TABLE[at] === 0) return 0;
    at = (at + 2) & LAST;
  }
  return TABLE[at + 1]!;
}

const [SMALL_D, SMALL_E, SMALL_G, SMALL_I, SMALL_N] = [100, 101, 103, 105, 110];

/** "ing" and "ed" are read off the word, and so is a capital. */
export function formOf(text: string, lower: string): number {
  return endingOf(lower) | (text === lower ? 0 : CAPITAL);
}

function endingOf(word: string): number {
  const end = word.length;
  if (end < 2) return 0;
  const last = word.charCodeAt(end - 1);
  if (last === SMALL_D) return word.charCodeAt(end - 2) === SMALL_E ? ED : 0;
  if (last !== SMALL_G || end < 3) return 0;
  return word.charCodeAt(end - 2) === SMALL_N && word.charCodeAt(end - 3) === SMALL_I ? ING : 0;
}
