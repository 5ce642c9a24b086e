/**
 * Sentences → clause-sized assertions, each with its holder, certainty, time and participants. The frame of reported
 * speech ("the ministry said") is no assertion of its own where its content is a clause.
 */
import type { Document } from "../../model/document.ts";
import type { Marks, Sentence } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution, Holder, Statement } from "../../model/statement.ts";
import { hasSubjectAndVerb, isFiniteVerb } from "../../text/clause.ts";
import { contains, overlap } from "../../text/range.ts";
import { certaintyOf, isNegated, natureOf } from "./certainty.ts";
import { type Clause, clauses } from "./clauses.ts";
import { ownVoice } from "./own-voice.ts";
import { inSentence, pointers } from "./pointers.ts";

export function statements(document: Document, marks: Marks, said: readonly Attribution[]): Statement[] {
  const contents = pointers(
    said.flatMap((attribution, index) => attribution.content.map((range) => ({ ...range, index }))),
  );
  const frames = pointers(
    said.flatMap((attribution, index) => framesOf(attribution).map((range) => ({ ...range, index }))),
  );
  const mentions = pointers(marks.mentions.map((mark, index) => ({ from: mark.from, to: mark.to, index })));
  const times = pointers(marks.times.map((mark, index) => ({ from: mark.from, to: mark.to, index })));
  const amounts = pointers(marks.amounts.map((mark, index) => ({ from: mark.from, to: mark.to, index })));

  const own = ownVoice(document, marks);

  return marks.sentences.flatMap((sentence, number) => {
    // A subheading names what its paragraphs tell; it asserts nothing itself.
    if (document.blocks[sentence.block]!.kind === "subheading") return [];
    const reported = inSentence(contents, sentence).filter((range) =>
      isClausal(document, marks, sentence, range),
    );
    const clausal = new Set(reported.map((range) => range.index));
    const frame = inSentence(frames, sentence).filter((range) => clausal.has(range.index));
    const pieces = clauses(document, marks.tokens, sentence, edges(marks, sentence, reported));
    return pieces
      .filter(
        (piece) => !isFrame(document, marks, piece, frame, reported) && (piece.stands || pieces.length === 1),
      )
      .map((piece) => withoutCue(document, marks, piece, frame))
      .map((piece) => {
        const inside = innermost(
          piece,
          reported.filter(({ index }) => !holdsCue(piece, said[index]!)),
        );
        const attribution = inside === null ? null : said[inside]!;
        const words = wordsOf(document, marks, piece);
        const dated = inSentence(times, piece).map((range) => range.index);
        return {
          from: piece.from,
          to: piece.to,
          sentence: number,
          holder: attribution === null ? own : holderOf(attribution),
          certainty: certaintyOf(words, attribution),
          nature: natureOf(words, document.text.slice(piece.from, piece.to + 1), attribution),
          negated: isNegated(words),
          when: dated.map((index) => marks.times[index]!.edtf).find((edtf) => edtf !== null) ?? null,
          mentions: inSentence(mentions, piece).map((range) => range.index),
          times: dated,
          amounts: inSentence(amounts, piece).map((range) => range.index),
          attribution: inside,
          rule:
            attribution === null
              ? `own words of the ${own.kind === "document" ? "document" : "report"}, ${piece.rule}`
              : `reported words: ${attribution.rule}`,
        };
      });
  });
}

function framesOf(attribution: Attribution): Range[] {
  return [attribution.source, attribution.cue].filter((range) => range !== null);
}

/** Reported words are assertions where they hold a subject and its verb: "said talks had failed", not "called for calm". */
function isClausal(document: Document, marks: Marks, sentence: Sentence, range: Range): boolean {
  const tokens = marks.tokens
    .slice(sentence.first, sentence.end)
    .filter((token) => token.from >= range.from && token.to <= range.to);
  const words = tokens.map((token) => document.text.slice(token.from, token.to));
  return hasSubjectAndVerb({ tokens, words });
}

function edges(marks: Marks, sentence: Sentence, reported: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const token = marks.tokens[at]!;
    for (const range of reported) {
      if (token.from >= range.from && (marks.tokens[at - 1]?.from ?? -1) < range.from) found.add(at);
      if (token.from >= range.to && (marks.tokens[at - 1]?.from ?? -1) < range.to) found.add(at);
    }
  }
  return found;
}

/**
 * A piece outside all reported words that is little more than source and cue. "The board rejected the offer, saying it
 * was too low" has an act of its own before the speech.
 */
function isFrame(
  document: Document,
  marks: Marks,
  piece: Clause,
  frame: readonly Range[],
  reported: readonly Range[],
): boolean {
  if (reported.some((range) => overlap(range, piece) > (piece.to - piece.from) / 2)) return false;
  if (!frame.some((range) => overlap(range, piece) > 0)) return false;
  const tokens = marks.tokens.slice(piece.first, piece.end);
  const words = tokens.map((token) => document.text.slice(token.from, token.to));
  const isOutside = (at: number) =>
    ![...frame, ...reported].some((range) => overlap(range, tokens[at]!) > 0) && TELLS.has(tokens[at]!.pos);
  const outside = [...tokens.keys()].filter(isOutside);
  return outside.length < LEAST_ACT || !outside.some((at) => isFiniteVerb({ tokens, words }, at));
}

/** "The board rejected the offer, saying", "… held talks, during which he said": who says it and the cue go with what is said. */
function withoutCue(document: Document, marks: Marks, piece: Clause, frame: readonly Range[]): Clause {
  const isFrameWord = (at: number) => frame.some((range) => overlap(range, marks.tokens[at]!) > 0);
  const isStop = (at: number) => /^(PUNCT|CCONJ)$/.test(marks.tokens[at]!.pos);
  let end = piece.end;
  while (end > piece.first && (isFrameWord(end - 1) || isStop(end - 1))) end -= 1;
  const isCut = marks.tokens.slice(end, piece.end).some((_, at) => isFrameWord(end + at));
  if (!isCut || end === piece.first) return piece;
  const { from, to } = marks.tokens[end - 1]!;
  if (/^(which|whom|that|where|when|as|while)$/i.test(document.text.slice(from, to))) {
    end -= 1;
    while (end > piece.first + 1 && (isStop(end - 1) || marks.tokens[end - 1]!.pos === "ADP")) end -= 1;
  }
  return { ...piece, to: marks.tokens[end - 1]!.to, end };
}

const TELLS = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
/** A verb and what it is done to. */
const LEAST_ACT = 2;

/** "Norland welcomed the offer": who welcomes and what stand in one clause, which the reporter tells. */
function holdsCue(piece: Range, { cue, source }: Attribution): boolean {
  return (
    cue !== null &&
    source !== null &&
    contains(piece, cue) &&
    contains(piece, source) &&
    cue.from > source.from
  );
}

function innermost(piece: Range, reported: readonly (Range & { readonly index: number })[]): number | null {
  const around = reported.filter((range) => overlap(range, piece) >= 0.6 * (piece.to - piece.from));
  around.sort((a, b) => a.to - a.from - (b.to - b.from) || a.index - b.index);
  return around[0]?.index ?? null;
}

const UNNAMED =
  /\b(officials?|sources?|aides?|diplomats?|analysts?|people|witnesses|residents|critics|experts|media|reports?)\b/i;
const DOCUMENT =
  /\b(statement|readout|communiqu[eé]|report|document|transcript|filing|release|memo|letter|paper|tweet|post)\b/i;

function holderOf({ speaker, speakerText }: Attribution): Holder {
  if (speaker !== null && !UNNAMED.test(speakerText))
    return { kind: "named", referent: speaker, text: speakerText };
  if (DOCUMENT.test(speakerText)) return { kind: "document", referent: speaker, text: speakerText };
  return { kind: "unnamed", referent: speaker, text: speakerText };
}

function wordsOf(document: Document, marks: Marks, piece: Clause) {
  const tokens = marks.tokens.slice(piece.first, piece.end);
  return {
    words: tokens.map((token) => document.text.slice(token.from, token.to).toLowerCase()),
  };
}
