/**
 * Sentences → clause-sized assertions, each with its holder, certainty, time and participants. The frame of reported
 * speech ("the ministry said") is no assertion of its own where its content is a clause.
 */
import type { Document } from "../../model/document.ts";
import type { Marks, Sentence, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution, Statement } from "../../model/statement.ts";
import { hasSubjectAndVerb } from "../../text/clause.ts";
import { overlap } from "../../text/range.ts";
import { assuranceOf } from "./certainty.ts";
import { chains } from "./chain.ts";
import { type Clause, clauses } from "./clauses.ts";
import { framesOf, holdsCue, isFrame, withoutCue } from "./frames.ts";
import { holderOf } from "./holder.ts";
import { ownVoice } from "./own-voice.ts";
import { indicesIn, inSentence, type Pointer, pointers, pointersTo } from "./pointers.ts";
import { signsOf } from "./signs.ts";

const NOBODY: Statement["through"] = [];

export function statements(document: Document, marks: Marks, said: readonly Attribution[]): Statement[] {
  const { tokens, sentences } = marks;
  const signed = { tokens, signs: signsOf(tokens) };
  const contents = pointers(pointing(said, ({ content }) => content));
  const frames = pointers(pointing(said, framesOf));
  const mentions = pointersTo(marks.mentions);
  const times = pointersTo(marks.times);
  const amounts = pointersTo(marks.amounts);
  const through = chains(said);
  const voices = said.map((attribution, index) => ({
    holder: holderOf(attribution),
    through: through[index]!,
    rule: `reported words: ${attribution.rule}`,
  }));
  const own = ownVoice(document, marks);
  const ownRule = `own words of the ${own.kind === "document" ? "document" : "report"}, `;
  const found: Statement[] = [];

  const state = (number: number, piece: Clause, reported: readonly Pointer[]): Statement => {
    const inside = innermost(piece, reported, said);
    const attribution = inside === null ? null : said[inside]!;
    const text = document.text.slice(piece.from, piece.to + 1);
    const { certainty, nature, negated } = assuranceOf(signed, piece, text, attribution);
    const dated = indicesIn(times, piece);
    return {
      from: piece.from,
      to: piece.to,
      sentence: number,
      holder: inside === null ? own : voices[inside]!.holder,
      through: inside === null ? NOBODY : voices[inside]!.through,
      certainty,
      nature,
      negated,
      when: firstPlaced(marks, dated),
      mentions: indicesIn(mentions, piece),
      times: dated,
      amounts: indicesIn(amounts, piece),
      attribution: inside,
      rule: inside === null ? ownRule + piece.rule : voices[inside]!.rule,
    };
  };

  for (let number = 0; number < sentences.length; number += 1) {
    const sentence = sentences[number]!;
    // "The victims" names what its paragraphs tell; "Winds forced the boats back" asserts.
    if (document.blocks[sentence.block]!.kind === "subheading" && !hasSubjectAndVerb(tokens, sentence))
      continue;
    const told = inSentence(contents, sentence);
    const reported = told.filter((range) => isClausal(tokens, sentence, range, told));
    const frame =
      reported.length === 0
        ? reported
        : inSentence(frames, sentence).filter(({ index }) => reported.some((range) => range.index === index));
    const pieces = clauses(signed, sentence, edges(tokens, sentence, reported));
    for (const piece of pieces) {
      if (!piece.stands && pieces.length > 1) continue;
      const dated = frame.length > 0 && inSentence(times, piece).length > 0;
      if (isFrame(tokens, piece, frame, reported, dated)) continue;
      found.push(state(number, withoutCue(tokens, piece, frame), reported));
    }
  }
  return found;
}

/** Ranges of attributions, each with the attribution's index. */
function pointing(
  said: readonly Attribution[],
  rangesOf: (attribution: Attribution) => readonly Range[],
): Pointer[] {
  return said.flatMap((attribution, index) =>
    rangesOf(attribution).map(({ from, to }) => ({ from, to, index })),
  );
}

/**
 * Reported words are assertions where they hold a subject and its verb: "said talks had failed", not "called for calm", nor
 * "announced steps to meet the fear that talks had failed", where subject and verb are told inside.
 */
function isClausal(
  tokens: readonly Token[],
  sentence: Sentence,
  range: Pointer,
  told: readonly Pointer[],
): boolean {
  const { from, to } = range;
  const first = tokenAt(tokens, sentence, from);
  let end = first;
  while (end < sentence.end && tokens[end]!.to <= to) end += 1;
  const inner = told.find((each) => each.index !== range.index && each.from > from && each.to === to);
  return hasSubjectAndVerb(tokens, {
    first,
    end: inner === undefined ? end : Math.min(end, tokenAt(tokens, sentence, inner.from)),
  });
}

/** The tokens of the sentence at which one of the ranges begins or has ended. */
function edges(tokens: readonly Token[], sentence: Sentence, reported: readonly Range[]): number[] {
  const places = reported.flatMap(({ from, to }) => [from, to]);
  return places
    .filter((place) => sentence.first === 0 || tokens[sentence.first - 1]!.from < place)
    .map((place) => tokenAt(tokens, sentence, place));
}

/** The first of the sentence's tokens that begins at a place or behind it. */
function tokenAt(tokens: readonly Token[], { first, end }: Sentence, place: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.from >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The attribution whose words the piece is: of those that hold most of it the one with the fewest words. */
function innermost(piece: Range, reported: readonly Pointer[], said: readonly Attribution[]): number | null {
  let best: Pointer | null = null;
  for (const range of reported) {
    if (overlap(range, piece) < 0.6 * (piece.to - piece.from) || holdsCue(piece, said[range.index]!))
      continue;
    const longer = best === null ? -1 : range.to - range.from - (best.to - best.from);
    if (longer < 0 || (longer === 0 && range.index < best!.index)) best = range;
  }
  return best?.index ?? null;
}

function firstPlaced({ times }: Marks, dated: readonly number[]): string | null {
  for (const index of dated) if (times[index]!.edtf !== null) return times[index]!.edtf;
  return null;
}
