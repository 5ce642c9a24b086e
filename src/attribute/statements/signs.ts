/** What each token may be a sign of, as bits, looked up once for the whole report: all that is asked of single words below. */
import { ALLEGED, FILLER, HEARSAY, JUDGEMENT, PLANNED, POSSIBLE } from "../../lexicon/certainty.ts";
import type { Token } from "../../model/mark.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const NEGATION = words("not n't n’t no never none neither nor without nobody nothing cannot hardly");
const COORDINATING = words("and but yet so");
const SUBORDINATING = words("after although as before once so though until whereas while");
/** Not split off without a comma: they bound what the main clause asserts ("the first since …", "only if …"). */
const BOUNDING = words("because if since unless when");
const RELATIVE = words("which who whose whom where");

export const SIGN = {
  alleged: 1,
  hearsay: 2,
  possible: 4,
  planned: 8,
  judgement: 16,
  negation: 32,
  /** The word by which a phrase of filler is looked for. */
  filler: 64,
  what: 128,
  /** "set", "due", "expects": what plans before "to". */
  appointed: 256,
  coordinating: 512,
  subordinating: 1024,
  bounding: 2048,
  relative: 4096,
  /** A purpose may begin: "in an effort to". */
  purpose: 8192,
  comma: 16384,
  /** Semicolons and dashes. */
  stop: 32768,
};

const SIGNS: ReadonlyMap<string, number> = together([
  [SIGN.alleged, ALLEGED],
  [SIGN.hearsay, HEARSAY],
  [SIGN.possible, POSSIBLE],
  [SIGN.planned, PLANNED],
  [SIGN.judgement, JUDGEMENT],
  [SIGN.negation, NEGATION],
  [SIGN.filler, FILLER.map(tellingWord)],
  [SIGN.what, ["what"]],
  [SIGN.appointed, ["set", "due", "expected", "expects", "expect", "hopes", "hope"]],
  [SIGN.coordinating, COORDINATING],
  [SIGN.subordinating, SUBORDINATING],
  [SIGN.bounding, BOUNDING],
  [SIGN.relative, RELATIVE],
  [SIGN.purpose, ["in", "as", "on", "aimed"]],
  [SIGN.comma, [","]],
  [SIGN.stop, [";", "—", "–", "--", "-"]],
]);

function together(lists: readonly (readonly [sign: number, words: Iterable<string>])[]): Map<string, number> {
  const signs = new Map<string, number>();
  for (const [sign, words] of lists) for (const word of words) signs.set(word, (signs.get(word) ?? 0) | sign);
  return signs;
}

/** The last of the longest. */
function tellingWord(phrase: string): string {
  return phrase.split(" ").reduce((best, each) => (each.length >= best.length ? each : best));
}

export type Signs = Uint16Array;

export function signsOf(tokens: readonly Token[]): Signs {
  const signs = new Uint16Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) signs[at] = SIGNS.get(tokens[at]!.lower) ?? 0;
  return signs;
}
