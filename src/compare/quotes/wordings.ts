/**
 * Readings → the wordings that may be one quotation: each passage between quotation marks that is speech, and each
 * indirect report of somebody's words, with its words folded and its speaker as an entity of the story.
 */

import { STOPWORDS } from "../../lexicon/stopwords.ts";
import type { Entity } from "../../model/claim.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution, Reading } from "../../model/statement.ts";
import { words } from "../../text/fold.ts";
import { contains, overlap } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";

export interface Wording extends Range {
  readonly reading: number;
  readonly text: string;
  readonly form: "direct" | "mixed" | "indirect";
  /** Every word, folded, and where it stands in the text. */
  readonly words: readonly string[];
  /** The same with spaces between them. */
  readonly joined: string;
  readonly places: readonly Range[];
  /** Stems of the words that carry matter, in their order. */
  readonly matter: readonly string[];
  readonly speaker: string | null;
  readonly speakerText: string;
  /** Why this is a quotation, and of that speaker. */
  readonly rule: string;
}

export function wordings(readings: readonly Reading[], entities: readonly Entity[]): Wording[] {
  const entityOf = new Map(
    entities.flatMap((entity) =>
      entity.referents.map((of) => [`${of.reading}:${of.referent}`, entity.id] as const),
    ),
  );
  return readings.flatMap((reading, at) => {
    const make = (range: Range, form: Wording["form"], told: Attribution | null, rule: string) =>
      wording(reading, at, range, form, told, rule, entityOf);
    const quoted = quotedRanges(reading);
    return [
      ...quoted.map(({ range, form, rule }) => make(range, form, attributionOf(reading, range), rule)),
      ...retold(
        reading,
        quoted.map(({ range }) => range),
      ).map(({ range, told }) => make(range, "indirect", told, told.rule)),
    ];
  });
}

function wording(
  { document }: Reading,
  reading: number,
  range: Range,
  form: Wording["form"],
  told: Attribution | null,
  rule: string,
  entityOf: ReadonlyMap<string, string>,
): Wording {
  const text = document.text.slice(range.from, range.to);
  const found = words(document.text, range.from, range.to);
  const speaker = told?.speaker ?? null;
  return {
    ...range,
    reading,
    text,
    form,
    words: found.map((each) => each.word),
    joined: found.map((each) => each.word).join(" "),
    places: found,
    matter: found
      .map((each) => each.word)
      .filter((word) => !STOPWORDS.has(word))
      .map(stem),
    speaker: speaker === null ? null : (entityOf.get(`${reading}:${speaker}`) ?? null),
    speakerText: told?.speakerText ?? "",
    rule: told === null || told.rule === rule ? rule : `${rule}; ${told.rule}`,
  };
}

/** Quotations of speech; the paragraphs of one that runs on are one passage where nothing stands between them. */
function quotedRanges({ document, marks }: Reading) {
  const found: { range: Range; form: "direct" | "mixed"; rule: string; run: number }[] = [];
  for (const { from, to, use, form, rule, run } of marks.quotations) {
    if (use !== "speech" || to <= from) continue;
    const last = found.at(-1);
    if (last?.run === run && /^[\s"'“”‘’«»]*$/u.test(document.text.slice(last.range.to, from))) {
      last.range = { from: last.range.from, to };
    } else found.push({ range: { from, to }, form, rule, run });
  }
  return found;
}

/** The innermost attribution whose content holds most of the quotation. */
function attributionOf({ attributions }: Reading, quoted: Range): Attribution | null {
  let best: Attribution | null = null;
  let bestShare = 0;
  for (const each of attributions) {
    const shared = each.content.reduce((sum, part) => sum + overlap(part, quoted), 0);
    if (shared === 0 || shared < bestShare) continue;
    if (best !== null && shared === bestShare && size(each) >= size(best)) continue;
    best = each;
    bestShare = shared;
  }
  return best;
}

function size({ content }: Attribution): number {
  return content.reduce((sum, part) => sum + part.to - part.from, 0);
}

/** Contents told without quotation marks: what a paraphrase can be. */
function retold({ attributions }: Reading, quoted: readonly Range[]) {
  return attributions
    .filter((each) => each.speaker !== null && each.stance !== "thought" && each.stance !== "question")
    .flatMap((told) => told.content.map((range) => ({ range, told })))
    .filter(({ range }) => !quoted.some((each) => contains(each, range) || contains(range, each)));
}
