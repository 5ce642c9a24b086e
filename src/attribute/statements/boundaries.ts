/**
 * Where a clause begins inside a sentence: an ordered list of rules over tokens. A rule says only that a clause may
 * begin at this token; clauses.ts decides whether both sides can stand as assertions.
 */
import type { Token } from "../../model/mark.ts";
import { isFiniteVerb, type Words } from "../../text/clause.ts";

interface BoundaryRule {
  readonly name: string;
  readonly begins: (sentence: Words, at: number) => boolean;
}

const COORDINATING = new Set(["and", "but", "or", "yet", "so"]);
const SUBORDINATING = new Set("after although as before once so though until whereas while".split(" "));
/** Not split off without a comma: they bound what the main clause asserts ("the first since …", "only if …"). */
const BOUNDING = new Set("because if since unless when".split(" "));
const RELATIVE = new Set(["which", "who", "whose", "whom", "where"]);
const NOMINAL = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART", "ADV", "SYM"]);
/** How far a subject may reach before its verb. */
const LONGEST_SUBJECT = 12;

export const BOUNDARIES: readonly BoundaryRule[] = [
  { name: "relative clause", begins: relative },
  { name: "semicolon or dash", begins: afterStop },
  { name: "participle after a comma", begins: participle },
  { name: "with a subject and its participle", begins: absolute },
  { name: "purpose phrase", begins: purpose },
  { name: "conjunction with a subject of its own", begins: conjunctionWithSubject },
  { name: "second verb of the same subject", begins: secondVerb },
  { name: "clause after a comma", begins: clauseAfterComma },
];

/** "The visit was called off; no reason was given." */
function afterStop({ words, tokens }: Words, at: number): boolean {
  const before = words[at - 1];
  if (before === ";" || before === "—" || before === "–" || before === "--") return true;
  // A hyphen stands for a dash only between spaces.
  return before === "-" && tokens[at - 2]?.to !== tokens[at - 1]?.from;
}

/** "…, which was later shot down", "…, during which she said". */
function relative({ words, tokens }: Words, at: number): boolean {
  if (!/^[,—–]$/.test(words[at - 1]!)) return false;
  const word = words[at]!.toLowerCase();
  if (RELATIVE.has(word)) return true;
  return tokens[at]!.pos === "ADP" && RELATIVE.has(words[at + 1]?.toLowerCase() ?? "");
}

/** "…, killing twelve people", but not the list "fainting, vomiting and choking". */
function participle({ words, tokens }: Words, at: number): boolean {
  if (words[at - 1] !== "," || tokens[at]!.pos !== "VERB" || !words[at]!.endsWith("ing")) return false;
  const next = words[at + 1]?.toLowerCase();
  return next !== "," && next !== "and" && next !== "or" && words[at]!.toLowerCase() !== "including";
}

/** "…, with the mayor calling the plan a gift": a subject with a participle tells what else happened. */
function absolute({ words, tokens }: Words, at: number): boolean {
  if (words[at]!.toLowerCase() !== "with" || words[at - 1] !== ",") return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_SUBJECT); next += 1) {
    const { pos } = tokens[next]!;
    if (pos === "VERB" && words[next]!.endsWith("ing"))
      return /^(NOUN|PROPN|PRON)$/.test(tokens[next - 1]!.pos);
    if (!NOMINAL.has(pos) && words[next] !== "-") return false;
  }
  return false;
}

const PURPOSE =
  /^(?:in an? (?:effort|attempt|bid|move) to|as part of|on an? (?:\w+ )?mission to|aimed at|in order to)\b/;

/** "will travel north in an effort to mend ties": the purpose is an assertion of its own. */
function purpose({ words }: Words, at: number): boolean {
  const word = words[at]!.toLowerCase();
  if (word !== "in" && word !== "as" && word !== "on" && word !== "aimed") return false;
  return PURPOSE.test(
    words
      .slice(at, at + 6)
      .join(" ")
      .toLowerCase(),
  );
}

/** "…, but the ministry denied it", "after the trip was put off". */
function conjunctionWithSubject(sentence: Words, at: number): boolean {
  const word = sentence.words[at]!.toLowerCase();
  if (COORDINATING.has(word) && word !== "or") {
    return !insideBetween(sentence, at) && subjectAndVerb(sentence, at + 1);
  }
  if (BOUNDING.has(word) && sentence.words[at - 1] === ",") return subjectAndVerb(sentence, at + 1);
  // "as well as", "so far", "such as" join phrases.
  if (word === "as" && /^(well|far|soon|many|much|of)$/i.test(sentence.words[at + 1] ?? "")) return false;
  if (!SUBORDINATING.has(word) || sentence.words[at - 1]?.toLowerCase() === "such") return false;
  return subjectAndVerb(sentence, at + 1);
}

/** "… and will also include a stop in the south", "… and was later withdrawn". */
function secondVerb({ words, tokens }: Words, at: number): boolean {
  const word = words[at]!.toLowerCase();
  if (word !== "and" && word !== "but") return false;
  let next = at + 1;
  while (tokens[next]?.pos === "ADV") next += 1;
  const token = tokens[next];
  if (token === undefined) return false;
  return token.pos === "AUX" ? words[next]!.toLowerCase() !== "be" : isPast(token, words[next]!);
}

/** "While in the capital, she will meet …": the main clause behind an opening phrase is not split off; a second one is. */
function clauseAfterComma(sentence: Words, at: number): boolean {
  if (sentence.words[at - 1] !== ",") return false;
  const first = sentence.words[0]!.toLowerCase();
  // Not behind "Since the government took office, …": it bounds the clause that follows.
  return SUBORDINATING.has(first) && subjectAndVerb(sentence, at) && sentence.tokens[at]!.pos !== "VERB";
}

/** Whether a noun phrase and then a finite verb begin here, with no comma between. */
function subjectAndVerb({ words, tokens }: Words, from: number): boolean {
  let nouns = 0;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    const { pos } = tokens[at]!;
    if (pos === "NOUN" || pos === "PROPN" || pos === "PRON") nouns += 1;
    if (isFiniteVerb({ words, tokens }, at)) return nouns > 0;
    if (pos === "VERB") continue;
    if (!NOMINAL.has(pos) && pos !== "ADP" && pos !== "CCONJ") return false;
    if (pos === "PART" && words[at]!.toLowerCase() === "to") return false;
  }
  return false;
}

/** "relations between the two states and their neighbours are …": this "and" joins the two of "between". */
function insideBetween({ words }: Words, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const word = words[back]!.toLowerCase();
    if (word === "and" || word === ",") return false;
    if (word === "between" || word === "both") return true;
  }
  return false;
}

function isPast(token: Token, word: string): boolean {
  return token.pos === "VERB" && word.toLowerCase() !== token.lemma && !/(ing|s)$/.test(word);
}
