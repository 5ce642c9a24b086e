/**
 * Readings → the wordings that may be one quotation: each passage between quotation marks that is speech, each indirect
 * report of somebody's words, and a few words in marks that may be taken from a quotation of another report; with
 * their words folded and their speaker as an entity of the story.
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
  /** A few words in marks of which this report alone does not say whose they are. */
  readonly loose: boolean;
  /** Not speech by itself: it stands only with a fuller version. */
  readonly scare: boolean;
  /** The entities named in the paragraph of loose words, and within words retold. */
  readonly near: ReadonlySet<string>;
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
    const near = (wording: Wording): Wording =>
      wording.loose ? { ...wording, near: namedNear(reading, at, wording, entityOf) } : wording;
    return [
      ...quoted.map(({ range, form, rule }) => near(make(range, form, attributionOf(reading, range), rule))),
      ...scare(reading).map((each) =>
        near({ ...make(each, "mixed", null, each.rule), loose: true, scare: true }),
      ),
      ...retold(
        reading,
        quoted.map(({ range }) => range),
      ).map(({ range, told }) => ({
        ...make(range, "indirect", told, told.rule),
        near: namedIn(reading, at, range, entityOf),
      })),
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
    loose: form === "mixed" && found.length <= FEW && speaker === null,
    scare: false,
    near: new Set(),
    rule: told === null || told.rule === rule ? rule : `${rule}; ${told.rule}`,
  };
}

/** As many words as may be taken out of a quotation to be used by the reporter. */
const FEW = 5;

/** Words in marks that the report by itself uses as its own: "a 'nuclear button' on his table". */
function scare({ marks }: Reading) {
  return marks.quotations.filter(({ use, from, to }) => use === "scare" && to > from);
}

/** Who is named in the paragraph. */
function namedNear(
  reading: Reading,
  at: number,
  range: Range,
  entityOf: ReadonlyMap<string, string>,
): Set<string> {
  const block = reading.document.blocks.find((each) => contains(each, range));
  return block === undefined ? new Set() : namedIn(reading, at, block, entityOf);
}

function namedIn(
  { marks }: Reading,
  reading: number,
  range: Range,
  entityOf: ReadonlyMap<string, string>,
): Set<string> {
  const inside = marks.mentions.filter((mention) => contains(range, mention));
  return new Set(inside.flatMap(({ referent }) => entityOf.get(`${reading}:${referent}`) ?? []));
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

/**
 * The innermost attribution whose content holds most of the quotation: of "the ministry said that Hale warned of “a hard winter”"
 * Hale's. What is only thought or planned inside of what another tells is in the words of who tells it.
 */
function attributionOf({ attributions }: Reading, quoted: Range): Attribution | null {
  let best: Attribution | null = null;
  let bestShare = 0;
  for (const each of attributions) {
    const shared = each.content.reduce((sum, part) => sum + overlap(part, quoted), 0);
    if (shared === 0 || shared < bestShare) continue;
    if (!each.told && each.within !== null && attributions[each.within]?.told) continue;
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
