/**
 * Whether a statement's words can stand as a sentence of their own: a clause with its subject, cut at neither end, that
 * needs nothing from before it. By tags and words alone; what is doubted is not used, since another wording may serve.
 */
import type { Token } from "../model/mark.ts";
import type { Reading, Statement } from "../model/statement.ts";
import { contains, overlap, textOf } from "../text/range.ts";

/** Clauses without a subject of their own. */
const DEPENDENT = /relative|participle|purpose|second verb/;
/** Openers of clauses that assert nothing on their own, or only under a condition; "after" and its like are left away. */
const SUBORDINATE = /^(?:before|if|since|so|unless|until|when|where|which|who|whose|to|not)\b/i;
const QUESTION = /^(?:what|how|why|whether|who|whom|which)\b/i;
/** "After the owner refused.": nothing follows on it. */
const UNFOLLOWED = /^(?:After|Although|Though|Because|While|Whereas|As)\b[^,]*$/;
/** "the U.S., he expects to …": the clause was cut in its source. */
const CUT = /^[^,“]{1,30}, (?:he|she|it|they)\b/;
/** "one day within, happening": a word that wants another behind it has none. */
const DANGLING =
  /\b(?:(?:within|of|the|an?|from|than|into|between|and|or|to|with|for|unless|because|although|that)(?:[,;:]|[.]?$)|that \p{L}+[.]?$|(?:until|since|by|before) then[.]?$)|['’]s[.]?$/iu;
/** Words that a sentence of the body ends with, if nothing was lost. */
const ENDED = /[.?!…:;][”"’')\]]{0,2}$/;

export function standsAlone(reading: Reading, statement: Statement): boolean {
  const { document, marks } = reading;
  const own = textOf(document, statement);
  const direct = isDirect(reading, statement);
  if (
    DEPENDENT.test(statement.rule) ||
    SUBORDINATE.test(own) ||
    CUT.test(own) ||
    UNFOLLOWED.test(own) ||
    DANGLING.test(own)
  )
    return false;
  if (!direct && QUESTION.test(own)) return false;
  const sentence = marks.sentences[statement.sentence]!;
  const { kind } = document.blocks[sentence.block]!;
  if (!/^(?:paragraph|list item|live entry|quotation)$/.test(kind)) return false;
  const all = marks.tokens.slice(sentence.first, sentence.end);
  const tokens = all.filter((token) => contains(statement, token));
  const words = tokens.map((token) => textOf(document, token));
  return (
    (kind === "list item" || ENDED.test(textOf(document, sentence))) &&
    (hasMainVerb(tokens, words) || tellsWhoSaysIt(reading, statement)) &&
    (direct || hasOwnSubject(tokens, words)) &&
    !isCutAtItsHead(reading, all, tokens) &&
    !isCutAtItsEnd(reading, all, tokens) &&
    !tellsOnlyThatItIsTold(reading, statement)
  );
}

/** "The court ruled on Monday that …": source, cue and content, all of it. */
function tellsWhoSaysIt({ attributions }: Reading, statement: Statement): boolean {
  return attributions.some(
    ({ source, cue, content }) =>
      source !== null &&
      cue !== null &&
      source.from < cue.from &&
      [source, cue, ...content].every((each) => contains(statement, each)),
  );
}

export function isDirect({ attributions }: Reading, { attribution }: Statement): boolean {
  return attribution !== null && attributions[attribution]!.form === "direct";
}

/** Not "did not elaborate …", not "Sunday that the city …", not "traders over whether …". */
function hasOwnSubject(tokens: readonly Token[], words: readonly string[]): boolean {
  const first = tokens[0];
  if (first === undefined || first.pos === "AUX") return false;
  if (first.pos === "VERB" && !/(?:ing|ed)$/.test(words[0]!)) return false;
  const that = words.findIndex((word) => /^(?:that|whether)$/i.test(word));
  if (that < 1) return true;
  const verb = tokens.slice(0, that).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return (
    verb || (/^that$/i.test(words[that]!) && tokens[that - 1]!.pos === "NOUN" && tokens[0]!.pos === "DET")
  );
}

/**
 * A finite verb behind a noun and before any "that". Taggers take "an earlier trip" for a verb, so that a plain form wants a plural before
 * it; and "issued by", "posted on" may only describe a noun.
 */
function hasMainVerb(tokens: readonly Token[], words: readonly string[]): boolean {
  const that = words.findIndex(
    (word, at) =>
      at > 0 && (/^(?:what|whoever)$/.test(word) || (word === "that" && tokens[at]!.pos === "SCONJ")),
  );
  const end = that < 0 ? tokens.length : that;
  const preposition = tokens.findIndex(({ pos }) => pos === "ADP");
  const subject = tokens.findIndex(({ pos }) => pos === "NOUN" || pos === "PROPN" || pos === "PRON");
  if (subject < 0) return false;
  return tokens.slice(0, end).some(({ pos, lemma }, at) => {
    const word = words[at]!;
    const before = tokens[at - 1]?.pos ?? "";
    if (at <= subject) return false;
    if (pos === "AUX") return words[at - 1] !== "to" && !/^['’]s$/.test(word);
    if (pos !== "VERB" || /ing$/.test(word)) return false;
    if (/^(?:DET|ADJ|ADP|PART)$/.test(before)) return false;
    if (word === lemma && !/^(?:put|set|cut|hit|let|shut|split|quit|beat|read|cost)$/.test(word))
      return (
        /^(?:I|we|they|you|who)$/i.test(words[at - 1]!) ||
        (before === "NOUN" && /[^s]s$/.test(words[at - 1]!))
      );
    const described = tokens[at + 1]?.pos === "ADP" && (that >= 0 || (preposition >= 0 && preposition < at));
    return !(/(?:ed|en)$/.test(word) && described && before !== "ADV" && before !== "PRON");
  });
}

const BEFORE_CUT = new Set(["DET", "ADJ", "NUM"]);
const BEHIND_CUT = new Set(["NOUN", "PROPN", "ADJ", "NUM", "PART"]);

/** A paragraph that opens with a small letter goes on from another; "the unpredictable | leader is …" was cut. */
function isCutAtItsHead({ document }: Reading, all: readonly Token[], tokens: readonly Token[]): boolean {
  const at = all.indexOf(tokens[0]!);
  if (at <= 0) return /^\p{Ll}/u.test(textOf(document, tokens[0]!));
  return BEFORE_CUT.has(all[at - 1]!.pos);
}

function isCutAtItsEnd({ document }: Reading, all: readonly Token[], tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  const next = all[all.indexOf(last) + 1];
  if (next === undefined) return false;
  return BEHIND_CUT.has(next.pos) || /^(?:for|of)$/.test(textOf(document, next));
}

/** "The minister said in a statement": its content stands elsewhere. */
function tellsOnlyThatItIsTold({ attributions }: Reading, statement: Statement): boolean {
  return attributions.some(
    ({ cue, content, told }) =>
      told &&
      cue !== null &&
      contains(statement, cue) &&
      content.every((each) => overlap(each, statement) === 0),
  );
}
