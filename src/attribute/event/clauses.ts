/**
 * A line → its clauses: subject, verb group, where the predicate ends. By tags, which err in headlines: there a noun
 * behind a name may be the verb ("Hollin slams plan").
 */
import type { Tagged } from "./line.ts";

export interface Clause {
  /** Tokens of the line, half-open; null where the verb has no subject of its own. */
  readonly subject: { readonly first: number; readonly end: number } | null;
  /** Where the verb group begins, and its main verb. */
  readonly verb: number;
  readonly head: number;
  /** Where the predicate ends, and where it would end without what a subordinator opens. */
  readonly end: number;
  readonly short: number;
  /** The subordinator or relative word ahead of it, or empty for a main clause. */
  readonly opener: string;
  readonly guessed: boolean;
}

const SUBORDINATORS = new Set(
  "after as because while when before if that although though since until unless where whether despite amid following over".split(
    " ",
  ),
);
const RELATIVES = new Set(["who", "which", "whom", "whose", "that", "what"]);
const STOPS = new Set([":", ";", "–", "—", "--", "|", "(", ")", "?", "!", "...", "…"]);
const PHRASE = new Set(["NOUN", "PROPN", "ADJ", "NUM", "DET", "X", "SYM"]);
const HEADS = new Set(["NOUN", "PROPN", "PRON", "NUM", "X", "SYM"]);
const QUOTES = new Set(['"', "'", "“", "”", "‘", "’"]);
/** How far a predicate is followed, in tokens. */
const LONGEST = 40;

export function clausesOf(line: Tagged): Clause[] {
  const found: Clause[] = [];
  const { tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    const group = verbAt(line, at);
    if (group === null) continue;
    const subject = subjectBefore(line, group.verb);
    const before = subject === null ? group.verb : subject.first;
    const opener = openerOf(line, subject === null ? group.verb - 1 : before - 1);
    found.push({ ...group, subject, opener, ...endOf(line, group.head) });
    at = group.head;
  }
  return found;
}

function verbAt(line: Tagged, at: number): { verb: number; head: number; guessed: boolean } | null {
  const { tokens, words } = line;
  const { pos } = tokens[at]!;
  if (pos === "AUX" || pos === "VERB") {
    if (words[at - 1] === "to" || isInner(line, at)) return null;
    let head = at;
    let verb = at;
    for (let next = at; next < tokens.length && next < at + 6; next += 1) {
      const one = tokens[next]!.pos;
      if (one === "VERB") {
        head = next;
        break;
      }
      if (one === "AUX") head = next;
      else if (one !== "ADV" && words[next] !== "not" && words[next] !== "n't" && words[next] !== "n’t")
        break;
    }
    if (words[head]!.endsWith("ing") && head === at) return null;
    while (verb > 0 && tokens[verb - 1]!.pos === "ADV") verb -= 1;
    return { verb, head, guessed: false };
  }
  // "Minister to visit coast": what a headline says of the future.
  if (line.rank === 0 && words[at] === "to" && tokens[at + 1]?.pos === "VERB" && !hasVerb(line, at))
    return { verb: at, head: at + 1, guessed: false };
  return line.rank === 0 && isHiddenVerb(line, at) ? { verb: at, head: at, guessed: true } : null;
}

function hasVerb(line: Tagged, end: number): boolean {
  return line.tokens.some(
    ({ pos }, at) => at < end && (pos === "AUX" || (pos === "VERB" && !isInner(line, at))),
  );
}

/** "on shared goals", "the newly found letters". */
function isInner({ tokens, words }: Tagged, at: number): boolean {
  if (tokens[at]!.pos !== "VERB") return false;
  const before = tokens[at - 1]?.pos;
  const nominal =
    before === "DET" ||
    before === "ADJ" ||
    (before === "ADP" && !/ing$/.test(words[at]!)) ||
    words[at - 1] === "-";
  return nominal && /(?:ed|en|ing|wn)$/.test(words[at]!);
}

function isHiddenVerb({ tokens, words }: Tagged, at: number): boolean {
  if (tokens[at]!.pos !== "NOUN" || tokens[at - 1]?.pos !== "PROPN") return false;
  if (/^\p{Lu}/u.test(tokens[at]!.text)) return false;
  const next = tokens[at + 1]?.pos;
  if (next === undefined) return false;
  const object =
    next === "DET" || next === "NUM" || next === "ADJ" || next === "PRON" || QUOTES.has(words[at + 1]!);
  return (
    object ||
    (/^(out|up|down|off|over|for|to|at|but|and|against)$/.test(words[at + 1]!) &&
      /s$|^crash$/.test(words[at]!)) ||
    (/[^s]s$/.test(words[at]!) && next === "PROPN")
  );
}

/** The noun phrase that ends before `end`; over an apposition between commas too. */
function subjectBefore(line: Tagged, end: number): { first: number; end: number } | null {
  const { tokens, words } = line;
  let last = end;
  while (last > 0 && (QUOTES.has(words[last - 1]!) || tokens[last - 1]!.pos === "ADV")) last -= 1;
  if (words[last - 1] === ",") {
    const comma = words.lastIndexOf(",", last - 2);
    if (comma > 0 && last - 1 - comma < 14) return phraseBefore(line, comma);
    return null;
  }
  return phraseBefore(line, last);
}

function phraseBefore({ tokens, words }: Tagged, end: number): { first: number; end: number } | null {
  if (end < 1 || !HEADS.has(tokens[end - 1]!.pos) || RELATIVES.has(words[end - 1]!)) return null;
  let first = end - 1;
  while (first > 0) {
    const before = tokens[first - 1]!;
    const word = words[first - 1]!;
    if (PHRASE.has(before.pos) || word === "-" || word === "&" || word === "'s" || word === "’s") first -= 1;
    else if ((word === "of" || word === "for") && first > 1 && PHRASE.has(tokens[first - 2]!.pos)) first -= 2;
    else if (
      (word === "and" || word === ",") &&
      tokens[first]!.pos === "PROPN" &&
      tokens[first - 2]?.pos === "PROPN"
    )
      first -= 2;
    else break;
  }
  return { first, end };
}

function openerOf({ words }: Tagged, before: number): string {
  for (let at = before; at >= 0 && at > before - 2; at -= 1) {
    const word = words[at]!;
    if (SUBORDINATORS.has(word) || RELATIVES.has(word)) return word;
  }
  return "";
}

function endOf({ words, tokens }: Tagged, head: number): { end: number; short: number } {
  const limit = Math.min(words.length, head + LONGEST);
  let short = -1;
  let at = head + 1;
  for (; at < limit; at += 1) {
    const word = words[at]!;
    if (STOPS.has(word) || word === "," || (word === "." && at === words.length - 1)) break;
    const second = (word === "and" || word === "but") && /^(VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? "");
    if (short < 0 && at > head && second) short = at;
    if (short < 0 && at > head + 1 && SUBORDINATORS.has(word) && word !== "that" && word !== "over")
      short = at;
  }
  return { end: at, short: short < 0 ? at : short };
}
