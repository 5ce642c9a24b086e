/**
 * The record of a story as it was and as it is → what is new in it. Nothing counts as new that does not rest on a passage
 * that was not there: reports grouped or read in another way since make no news.
 */
import type { Record } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { News } from "./schema.ts";

type Findings = Pick<News, "claims" | "engagements" | "discrepancies" | "quotes">;
type Engagement = Record["engagements"][number];
type Discrepancy = Record["discrepancies"][number];
type Status = Record["claims"][number]["status"];

/** `before` is null where no report was there. `earlier` gives for a report of now the id of what was there of it. */
export function difference(
  before: Record | null,
  now: Record,
  earlier: (report: string) => string | null,
): Findings {
  const passages = passagesOf(before, now, earlier);
  return {
    claims: claims(before, now, passages),
    engagements: engagements(before, now, passages),
    discrepancies: now.discrepancies.filter((each) => isNewDiscrepancy(each, before, passages)),
    quotes: quotes(now, passages),
  };
}

interface Passages {
  readonly isFresh: (span: Span) => boolean;
  /** The same for a passage of then and of now: where it stands, or what it says where its report has changed. */
  readonly keyOf: (span: Span) => string;
  readonly keyThen: (span: Span) => string;
}

function passagesOf(
  before: Record | null,
  now: Record,
  earlier: (report: string) => string | null,
): Passages {
  const textsNow = new Map(now.reports.map(({ id, text }) => [id, text]));
  const textsThen = new Map(before?.reports.map(({ id, text }) => [id, text]));
  const later = new Map(now.reports.map(({ id }) => [earlier(id), id]));
  const words = (texts: ReadonlyMap<string, string>, { report, from, to }: Span) =>
    (texts.get(report) ?? "").slice(from, to).replace(/\s{1,9}/g, " ");
  const flat = new Map([...textsThen].map(([id, text]) => [id, text.replace(/\s{1,9}/g, " ")]));
  const key = (id: string, span: Span, texts: ReadonlyMap<string, string>) =>
    earlier(id) === id ? `${id} ${span.from} ${span.to}` : `${id} ${words(texts, span)}`;
  return {
    isFresh: (span) => {
      const old = earlier(span.report);
      if (old === null) return true;
      return old !== span.report && !(flat.get(old) ?? "").includes(words(textsNow, span));
    },
    keyOf: (span) => key(span.report, span, textsNow),
    keyThen: (span) => key(later.get(span.report) ?? span.report, span, textsThen),
  };
}

function claims(before: Record | null, now: Record, { isFresh, keyOf, keyThen }: Passages): News["claims"] {
  const statements = new Map(now.statements.map((each) => [each.id, each]));
  const then = new Map<string, Status>();
  const spansThen = new Map(before?.statements.map(({ id, span }) => [id, span]));
  for (const { statements: ids, status } of before?.claims ?? [])
    for (const id of ids) then.set(keyThen(spansThen.get(id)!), status);
  const all = now.claims
    .map((claim) => {
      const own = claim.statements.map((id) => statements.get(id)!);
      return { claim, own, spans: own.map(({ span }) => span) };
    })
    .filter(
      ({ own, spans }) =>
        own.some(({ nature }) => nature === "fact" || nature === "plan") && spans.some(isFresh),
    )
    .toSorted(
      (a, b) =>
        b.claim.origins - a.claim.origins ||
        b.claim.reports - a.claim.reports ||
        Number(isShort(a.claim.text)) - Number(isShort(b.claim.text)),
    );
  const told = ({ claim: { id, text, origins, status }, spans }: (typeof all)[number]) => ({
    id,
    text,
    origins,
    status,
    spans,
  });
  return {
    added: all.filter(({ spans }) => spans.every(isFresh)).map(told),
    changed: all.flatMap((each) => {
      const known = each.spans.flatMap((span) => then.get(keyOf(span)) ?? []);
      const was = STANDING.find((status) => known.includes(status));
      return was === undefined ||
        was === each.claim.status ||
        STANDING.indexOf(was) < STANDING.indexOf(each.claim.status)
        ? []
        : [{ ...told(each), before: was }];
    }),
  };
}

/** Fewer words hardly say who did what: they come after the others. */
const FEW_WORDS = 4;

function isShort(text: string): boolean {
  return text.trim().split(" ").length < FEW_WORDS;
}

/** The last says the least: what was told twice then is no news when it is found once. */
const STANDING: readonly Status[] = ["disputed", "corroborated", "single origin"];

function engagements(
  before: Record | null,
  now: Record,
  { isFresh, keyOf, keyThen }: Passages,
): News["engagements"] {
  const spansOf = ({ spans, history }: Engagement) => [...spans, ...history.map(({ span }) => span)];
  const then = new Map<string, Engagement>();
  for (const each of before?.engagements ?? [])
    for (const span of spansOf(each)) then.set(keyThen(span), each);
  const found: News["engagements"] = { added: [], changed: [] };
  for (const each of now.engagements.filter((one) => spansOf(one).some(isFresh))) {
    const known = new Set(spansOf(each).flatMap((span) => then.get(keyOf(span)) ?? []));
    const [was] = [...known].toSorted((a, b) => b.spans.length - a.spans.length);
    if (was === undefined) found.added.push(each);
    else if (was.status !== each.status || (each.when.edtf !== null && was.when.edtf !== each.when.edtf))
      found.changed.push({ ...each, before: { status: was.status, when: was.when } });
  }
  return found;
}

/** Known is one of the same kind between two of the same sides, unless a side has come to it since. */
function isNewDiscrepancy(
  each: Discrepancy,
  before: Record | null,
  { isFresh, keyOf, keyThen }: Passages,
): boolean {
  if (!each.sides.some(({ spans }) => spans.some(isFresh))) return false;
  const sides = each.sides.map(({ spans }) => new Set(spans.map(keyOf)));
  const stands = (before?.discrepancies ?? []).some((then) => {
    const met = sides.filter((side) =>
      then.sides.some(({ spans }) => spans.some((span) => side.has(keyThen(span)))),
    );
    return then.kind === each.kind && met.length >= 2;
  });
  return !stands || each.sides.some(({ spans }) => spans.every(isFresh));
}

function quotes(now: Record, { isFresh }: Passages): News["quotes"] {
  const names = new Map(now.entities.map(({ id, name }) => [id, name]));
  const all = now.quotes.map((quote) => ({
    ...quote,
    speakerName: quote.speaker === null ? null : (names.get(quote.speaker) ?? null),
  }));
  const added = all.filter(({ versions }) => versions.every(({ span }) => isFresh(span)));
  const altered = all
    .filter((quote) => !added.includes(quote))
    .map((quote) => ({
      ...quote,
      fresh: quote.versions.filter(
        ({ span, change }) => isFresh(span) && (change === "altered" || change === "shortened"),
      ),
    }));
  return { added, altered: altered.filter(({ fresh }) => fresh.length > 0) };
}
