/** A record made ready to be shown: reports by number, words by span, names by id. Decides nothing about content. */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { day, moment } from "./phrases.ts";

export type Report = Record["reports"][number];
export type Claim = Record["claims"][number];
export type Quote = Record["quotes"][number];
export type Version = Quote["versions"][number];

export interface View {
  readonly record: Record;
  /** 1 for the first report in the record's order; 0 for one that is not in it. */
  numberOf(report: string): number;
  /** The outlet, or the file's name where nobody gave the outlet. */
  labelOf(report: string): string;
  wordsOf(span: Span): string;
  nameOf(entity: string | null): string | null;
  /** The passages that bear a claim out. */
  spansOf(claim: Claim): readonly Span[];
  /** Those that tell of the same thing, but not all of it or otherwise. */
  inPartOf(claim: Claim): readonly Span[];
  /** How many independent origins carry these passages. */
  originsOf(spans: readonly Span[]): number;
}

export function viewOf(record: Record): View {
  const number = new Map(record.reports.map((report, index) => [report.id, index + 1]));
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  const names = new Map(record.entities.map((entity) => [entity.id, entity.name]));
  const statements = new Map(record.statements.map((statement) => [statement.id, statement.span]));
  return {
    record,
    numberOf: (id) => number.get(id) ?? 0,
    labelOf: (id) => reports.get(id)?.source.name ?? reports.get(id)?.file ?? "unknown report",
    wordsOf: (span) => reports.get(span.report)?.text.slice(span.from, span.to) ?? "",
    nameOf: (id) => (id === null ? null : (names.get(id) ?? null)),
    originsOf: originsIn(record),
    spansOf: ({ statements: all, inPart }) =>
      all.filter((id) => inPart?.includes(id) !== true).flatMap((id) => statements.get(id) ?? []),
    inPartOf: ({ inPart = [] }) => inPart.flatMap((id) => statements.get(id) ?? []),
  };
}

/** Reports that lineage joins to one origin count once. */
function originsIn({ lineage }: Record): View["originsOf"] {
  const leads = new Map<string, string>();
  const origin = (id: string): string => {
    const next = leads.get(id);
    return next === undefined ? id : origin(next);
  };
  for (const { from, to, oneOrigin } of lineage) {
    const [a, b] = [origin(from), origin(to)];
    if (oneOrigin && a !== b) leads.set(a, b);
  }
  return (spans) => new Set(spans.map((span) => origin(span.report))).size;
}

/** The speaker as the record knows it: the name, else the words for it, else null. */
export function speakerOf(view: View, quote: Quote): string | null {
  return view.nameOf(quote.speaker) ?? (quote.speakerText.trim() === "" ? null : quote.speakerText);
}

/** "mayor, Harrow Bay"; where the title names already of what, only that: "Velmoran foreign minister". */
export function officeOf({ title, of }: Record["entities"][number]["roles"][number]): string {
  return of === null || title.toLowerCase().includes(of.toLowerCase()) ? title : `${title}, ${of}`;
}

/** Quotations of which a report changed the words; these concern an editor most. */
export function isAltered(quote: Quote): boolean {
  return quote.versions.some((version) => version.change === "altered" || version.change === "shortened");
}

/** People first, then bodies, places and the rest; within a kind the most mentioned first. */
export function entitiesByKind(record: Record): Record["entities"] {
  const order = ["person", "organization", "place", "other"];
  return record.entities.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.mentions.length - a.mentions.length,
  );
}

export interface Columns {
  readonly engagement: Record["engagements"][number];
  readonly matters: NonNullable<Record["readouts"]>[number]["matters"];
}

/** The readouts with the engagement that each is of. */
export function columnsOf({ engagements, readouts = [] }: Record): readonly Columns[] {
  return readouts.flatMap(({ engagement: id, matters }) => {
    const engagement = engagements.find((each) => each.id === id);
    return engagement === undefined ? [] : [{ engagement, matters }];
  });
}

/** "Call of 13 June 2023: Ida Moe, Tom Okafor" */
export function titleOf(view: View, { kind, when, parties }: Record["engagements"][number]): string {
  const names = parties.map((party) => view.nameOf(party.entity) ?? party.name).join(", ");
  const on = when.edtf === null ? "" : ` of ${moment(when)}`;
  return `${capital(kind)}${on}: ${names}`;
}

export interface ToKnow {
  readonly report: string;
  readonly says: string;
  /** The passage, where the report itself says so. */
  readonly span: Span | null;
}

/** What a user should know of single reports: what their editors say of them, and what was noticed in reading them. */
export function toKnow(view: View): readonly ToKnow[] {
  return view.record.reports.flatMap(({ id, notes = [], remarks }) => [
    ...notes.map(({ kind, day: on, span }) => {
      const when = day(on);
      const words = view.wordsOf(span).replace(/\s+/g, " ");
      // "Correction: an earlier version …" says itself what it is.
      const label = words.toLowerCase().startsWith(kind.slice(0, 6)) ? "" : capital(kind);
      const head = [label, when ?? ""].filter((each) => each !== "").join(", ");
      return { report: id, says: `${head}${head === "" ? "" : ": "}“${words}”`, span };
    }),
    ...remarks.map((says) => ({ report: id, says, span: null })),
  ]);
}

/** The six questions, each with the report's words where it answers, surely enough to be shown. */
export function eventOf({ event }: Report): readonly {
  readonly question: (typeof QUESTIONS)[number];
  readonly span: Span | null;
}[] {
  if (event === undefined) return [];
  return QUESTIONS.map((question) => {
    const answer = event[question];
    return { question, span: answer !== null && answer.weight >= SURE ? answer.span : null };
  });
}

const QUESTIONS = ["who", "what", "when", "where", "why", "how"] as const;
/** Of several candidates the best is shown if it has a third of all their weight; the record holds it in any case. */
const SURE = 1 / 3;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Reports that could not be used, each once, with the reason. */
export function leftOut(record: Record): readonly { readonly report: string; readonly why: string }[] {
  const all = [...record.brief.left_out, ...record.problems.map(({ report, why }) => ({ report, why }))];
  return [...new Map(all.map((each) => [`${each.report}\n${each.why}`, each])).values()];
}
