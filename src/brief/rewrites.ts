/**
 * The rewrites that a sentence of the brief may differ by from the words of its report, in one list. Each gives edits of
 * the statement's text and the passages that bear them out; nothing else is ever changed.
 *   names: the first mention of a person gets office and full name; a pronoun that opens the sentence its name.
 *   times: "Tuesday" gets its day behind it: "Tuesday (June 13)".
 */
import type { Entity } from "../model/claim.ts";
import type { Collation } from "../model/collation.ts";
import type { Mention } from "../model/mark.ts";
import type { Range, Span } from "../model/span.ts";
import type { Reading, Statement } from "../model/statement.ts";
import { dayOf } from "../text/calendar.ts";
import { daysOf } from "../text/edtf.ts";
import { compareText } from "../text/order.ts";
import { textOf } from "../text/range.ts";

export interface Edit extends Range {
  readonly text: string;
  readonly cites: readonly Span[];
}

/** Persons that earlier sentences have introduced, by entity id. */
export type Introduced = ReadonlySet<string>;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

export function edits(
  collation: Collation,
  at: number,
  statement: Statement,
  introduced: Introduced,
): Edit[] {
  const reading = collation.readings[at]!;
  return [...names(collation, at, statement, introduced), ...times(reading, statement)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** The statement's text with its edits made. Edits do not overlap; of two that would, the first stands. */
export function rewritten(reading: Reading, range: Range, changes: readonly Edit[]): string {
  let text = "";
  let from = range.from;
  for (const change of changes) {
    if (change.from < from || change.to > range.to) continue;
    text += reading.document.text.slice(from, change.from) + change.text;
    from = change.to;
  }
  return (text + reading.document.text.slice(from, range.to)).replace(/\s+/g, " ");
}

function names(collation: Collation, at: number, statement: Statement, introduced: Introduced): Edit[] {
  const { marks } = collation.readings[at]!;
  const seen = new Set(introduced);
  return statement.mentions.flatMap((index) => {
    const mention = marks.mentions[index]!;
    const entity = entityOf(collation, at, mention.referent);
    if (entity === null || entity.kind !== "person" || inQuotation(collation.readings[at]!, mention))
      return [];
    const first = !seen.has(entity.id);
    seen.add(entity.id);
    return nameEdit(collation, at, statement, mention, entity, first);
  });
}

function nameEdit(
  collation: Collation,
  at: number,
  statement: Statement,
  mention: Mention,
  entity: Entity,
  first: boolean,
): Edit[] {
  const { document } = collation.readings[at]!;
  const words = textOf(document, mention);
  const named = fullName(collation, entity);
  if (named === null) return [];
  const change = (text: string, cites: readonly Span[]) => [
    { from: mention.from, to: mention.to, text, cites },
  ];
  if (mention.form === "pronoun") {
    if (mention.from !== statement.from) return [];
    return change(named.text + (/^(?:his|her|their)$/i.test(words) ? "’s" : ""), [named.cite]);
  }
  if (mention.form !== "name" || !first || words === named.text || !named.text.includes(words)) return [];
  // "Secretary Coll" keeps its title.
  const before = wordBefore(document.text.slice(Math.max(0, mention.from - 32), mention.from));
  if (/^\p{Lu}[\p{L}.]*$/u.test(before) && mention.from !== statement.from) return [];
  const role = entity.roles
    .filter((each) => each.standing === "current" && /^\p{Lu}/u.test(each.title))
    .toSorted((a, b) => b.title.length - a.title.length || compareText(a.title, b.title))[0];
  // "The envoy Ada Coll will be the first envoy to come": the sentence tells the office itself.
  const office = role?.title.split(" ").at(-1)?.toLowerCase();
  if (role === undefined || textOf(document, statement).toLowerCase().includes(office!)) {
    return change(named.text, [named.cite]);
  }
  return change(`${role.title} ${named.text}`, [named.cite, ...role.spans.slice(0, 1)]);
}

/** The word that only a space parts from the end. */
function wordBefore(text: string): string {
  return /\s$/u.test(text) ? text.slice(0, -1).split(/\s/u).at(-1)! : "";
}

/** The name of an entity as some report writes it in full, with that passage. */
export function fullName(
  collation: Collation,
  entity: Entity,
): { readonly text: string; readonly cite: Span } | null {
  for (const span of entity.mentions) {
    const reading = collation.readings.find((each) => each.document.id === span.report)!;
    if (textOf(reading.document, span) === entity.name) return { text: entity.name, cite: span };
  }
  return null;
}

/** Words within quotation marks are never touched. */
function inQuotation({ marks }: Reading, range: Range): boolean {
  return marks.quotations.some((quotation) => quotation.from <= range.from && range.to <= quotation.to);
}

function times(reading: Reading, statement: Statement): Edit[] {
  return statement.times.flatMap((index) => {
    const time = reading.marks.times[index]!;
    const words = textOf(reading.document, time);
    if (time.edtf === null || time.basis !== "resolved" || time.type !== "DATE" || /\d/.test(words))
      return [];
    if (inQuotation(reading, time) || /[’']/.test(reading.document.text.charAt(time.to))) return [];
    const day = spoken(time.edtf);
    return day === null ? [] : [{ from: time.to, to: time.to, text: ` (${day})`, cites: [] }];
  });
}

/** "2023-06-13" → June 13; a stretch of up to a week → June 17–18; anything wider is left to its words. */
function spoken(edtf: string): string | null {
  const days = daysOf(edtf);
  if (days === null || days.last - days.first > 7) return null;
  const first = dayOf(days.first);
  const last = dayOf(days.last);
  const head = `${MONTHS[first.month - 1]} ${first.day}`;
  if (days.first === days.last) return head;
  return first.month === last.month
    ? `${head}–${last.day}`
    : `${head} – ${MONTHS[last.month - 1]} ${last.day}`;
}

const known = new WeakMap<Collation, ReadonlyMap<string, Entity>>();

export function entityOf(collation: Collation, at: number, referent: number | null): Entity | null {
  if (referent === null) return null;
  const entities = known.get(collation) ?? byReferent(collation);
  known.set(collation, entities);
  return entities.get(`${at}:${referent}`) ?? null;
}

/** A referent that two entities claim is the first one's. */
function byReferent({ entities }: Collation): Map<string, Entity> {
  return new Map(
    entities
      .toReversed()
      .flatMap((entity) => entity.referents.map((of) => [`${of.reading}:${of.referent}`, entity] as const)),
  );
}
