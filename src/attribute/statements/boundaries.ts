/**
 * Where a clause begins inside a sentence: an ordered list of rules over tokens. A rule says only that a clause may
 * begin at this token; clauses.ts decides whether both sides can stand as assertions.
 */
import type { Token } from "../../model/mark.ts";
import { isFiniteVerb, isNominal, type Stretch } from "../../text/clause.ts";
import { SIGN, type Signs } from "./signs.ts";

/** The tokens of a report with their signs; the clause is looked for inside of a sentence. */
export interface Signed {
  readonly tokens: readonly Token[];
  readonly signs: Signs;
}

interface BoundaryRule {
  readonly name: string;
  readonly begins: (signed: Signed, at: number, sentence: Stretch) => boolean;
}

const NOMINAL = new Set("DET ADJ NOUN PROPN PRON NUM PART ADV SYM".split(" "));
/** How far a subject may reach before its verb. */
const LONGEST_SUBJECT = 12;

const BOUNDARIES: readonly BoundaryRule[] = [
  { name: "relative clause", begins: relative },
  { name: "semicolon or dash", begins: afterStop },
  { name: "participle after a comma", begins: participle },
  { name: "with a subject and its participle", begins: absolute },
  { name: "purpose phrase", begins: purpose },
  { name: "conjunction with a subject of its own", begins: conjunctionWithSubject },
  { name: "second verb of the same subject", begins: secondVerb },
  { name: "clause after a comma", begins: clauseAfterComma },
];

/** The rules look behind such marks, or at such words; at other places no clause begins. */
const BEHIND = SIGN.comma | SIGN.stop;
const AT = SIGN.coordinating | SIGN.subordinating | SIGN.bounding | SIGN.purpose;

/** The rule by which a clause may begin at this token, which is not the sentence's first. */
export function boundaryAt(signed: Signed, at: number, sentence: Stretch): string | null {
  if ((signed.signs[at - 1]! & BEHIND) === 0 && (signed.signs[at]! & AT) === 0) return null;
  for (const { name, begins } of BOUNDARIES) if (begins(signed, at, sentence)) return name;
  return null;
}

/** "The visit was called off; no reason was given." */
function afterStop({ tokens, signs }: Signed, at: number, { first }: Stretch): boolean {
  if ((signs[at - 1]! & SIGN.stop) === 0) return false;
  const { text, from } = tokens[at - 1]!;
  // A hyphen stands for a dash only between spaces.
  return text !== "-" || at - 2 < first || tokens[at - 2]!.to !== from;
}

/** "…, which was later shot down", "…, during which she said". */
function relative({ tokens, signs }: Signed, at: number, { end }: Stretch): boolean {
  if ((signs[at - 1]! & BEHIND) === 0) return false;
  const { text } = tokens[at - 1]!;
  if (text !== "," && text !== "—" && text !== "–") return false;
  if ((signs[at]! & SIGN.relative) !== 0) return true;
  return tokens[at]!.pos === "ADP" && at + 1 < end && (signs[at + 1]! & SIGN.relative) !== 0;
}

/** "…, killing twelve people", but not the list "fainting, vomiting and choking". */
function participle({ tokens, signs }: Signed, at: number, { end }: Stretch): boolean {
  const { pos, text, lower } = tokens[at]!;
  if ((signs[at - 1]! & SIGN.comma) === 0 || pos !== "VERB" || !text.endsWith("ing")) return false;
  const next = at + 1 < end ? tokens[at + 1]!.lower : "";
  return next !== "," && next !== "and" && next !== "or" && lower !== "including";
}

/** "…, with the mayor calling the plan a gift": a subject with a participle tells what else happened. */
function absolute({ tokens, signs }: Signed, at: number, { end }: Stretch): boolean {
  if ((signs[at - 1]! & SIGN.comma) === 0 || tokens[at]!.lower !== "with") return false;
  for (let next = at + 1; next < Math.min(end, at + LONGEST_SUBJECT); next += 1) {
    const { pos, text } = tokens[next]!;
    if (pos === "VERB" && text.endsWith("ing")) return isNominal(tokens[next - 1]!.pos);
    if (!NOMINAL.has(pos) && text !== "-") return false;
  }
  return false;
}

/** By the first word; "on a rescue mission to" has a word more. */
const PURPOSES = Map.groupBy(
  "in a effort to|in an effort to|in a attempt to|in an attempt to|in a bid to|in a move to|as part of|on a mission to|on an mission to|aimed at|in order to"
    .split("|")
    .map((phrase) => phrase.split(" ")),
  ([first]) => first!,
);

/** "will travel north in an effort to mend ties": the purpose is an assertion of its own. */
function purpose({ tokens, signs }: Signed, at: number, { end }: Stretch): boolean {
  if ((signs[at]! & SIGN.purpose) === 0) return false;
  const phrases = PURPOSES.get(tokens[at]!.lower)!;
  const is = (phrase: readonly string[], gap: number) =>
    phrase.every((word, step) => {
      const there = at + step + (step >= 2 ? gap : 0);
      return there < end && tokens[there]!.lower === word;
    });
  return phrases.some((phrase) => is(phrase, 0) || (phrase[0] === "on" && is(phrase, 1)));
}

/** "…, but the ministry denied it", "after the trip was put off". */
function conjunctionWithSubject({ tokens, signs }: Signed, at: number, sentence: Stretch): boolean {
  const sign = signs[at]!;
  if ((sign & SIGN.coordinating) !== 0)
    return !insideBetween(tokens, at, sentence) && subjectAndVerb(tokens, at + 1, sentence);
  if ((sign & SIGN.bounding) !== 0 && (signs[at - 1]! & SIGN.comma) !== 0)
    return subjectAndVerb(tokens, at + 1, sentence);
  if ((sign & SIGN.subordinating) === 0 || tokens[at - 1]!.lower === "such") return false;
  // "as well as", "so far", "such as" join phrases.
  if (tokens[at]!.lower === "as" && at + 1 < sentence.end && JOINS.has(tokens[at + 1]!.lower)) return false;
  return subjectAndVerb(tokens, at + 1, sentence);
}

const JOINS = new Set("well far soon many much of".split(" "));

/** "… and will also include a stop in the south", "… and was later withdrawn". */
function secondVerb({ tokens, signs }: Signed, at: number, { end }: Stretch): boolean {
  if ((signs[at]! & SIGN.coordinating) === 0) return false;
  const { lower } = tokens[at]!;
  if (lower !== "and" && lower !== "but") return false;
  let next = at + 1;
  while (next < end && tokens[next]!.pos === "ADV") next += 1;
  if (next >= end) return false;
  return tokens[next]!.pos === "AUX" ? tokens[next]!.lower !== "be" : isPast(tokens[next]!);
}

/** "While in the capital, she will meet …": the main clause behind an opening phrase is not split off; a second one is. */
function clauseAfterComma({ tokens, signs }: Signed, at: number, sentence: Stretch): boolean {
  if ((signs[at - 1]! & SIGN.comma) === 0) return false;
  // Not behind "Since the government took office, …": it bounds the clause that follows.
  return (
    (signs[sentence.first]! & SIGN.subordinating) !== 0 &&
    tokens[at]!.pos !== "VERB" &&
    subjectAndVerb(tokens, at, sentence)
  );
}

/** Whether a noun phrase and then a finite verb begin here, with no comma between. */
function subjectAndVerb(tokens: readonly Token[], from: number, { first, end }: Stretch): boolean {
  let named = false;
  for (let at = from; at < Math.min(end, from + LONGEST_SUBJECT); at += 1) {
    const { pos, lower } = tokens[at]!;
    if (isNominal(pos)) named = true;
    if (isFiniteVerb(tokens, at, first)) return named;
    if (pos === "VERB") continue;
    if (!NOMINAL.has(pos) && pos !== "ADP" && pos !== "CCONJ") return false;
    if (pos === "PART" && lower === "to") return false;
  }
  return false;
}

/** "relations between the two states and their neighbours are …": this "and" joins the two of "between". */
function insideBetween(tokens: readonly Token[], at: number, { first }: Stretch): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 7); back -= 1) {
    const { lower } = tokens[back]!;
    if (lower === "and" || lower === ",") return false;
    if (lower === "between" || lower === "both") return true;
  }
  return false;
}

function isPast({ pos, text, lower, lemma }: Token): boolean {
  return pos === "VERB" && lower !== lemma && !text.endsWith("ing") && !text.endsWith("s");
}
