/** How what is new in a story reads on a terminal: reports are [1], [2] … as in its record, and named at the end. */

import type { Span } from "../model/span.ts";
import type { news } from "../operations/news/index.ts";
import { CHANGES, count, day, LINEAGES, moment, percent } from "../render/phrases.ts";
import { plain, shorten } from "../render/plain.ts";
import type { Screen } from "../render/terminal.ts";
import { wrap } from "../render/wrap.ts";
import type { Answer } from "./answers.ts";
import { lines } from "./versions.ts";

type News = Parameters<Answer<typeof news>>[0];

/** Of each kind of line; who wants them all reads the record, or asks for JSON. */
const MOST = 10;

interface Pen {
  readonly news: News;
  readonly paint: Screen["paint"];
  readonly width: number;
  readonly write: (text: string, indent?: string, hang?: string) => string;
  readonly numberOf: (report: string) => number;
}

export const told: Answer<typeof news> = (output, { paint, columns }) => {
  const width = Math.min(100, Math.max(60, columns));
  const numbers = new Map(output.reports.map(({ id }, at) => [id, at + 1]));
  const pen: Pen = {
    news: output,
    paint,
    width,
    write: (text, indent = "  ", hang = "    ") => wrap(plain(text), width, indent, hang),
    numberOf: (report) => numbers.get(report) ?? 0,
  };
  const parts = PARTS.map(([title, make]) => [title, make(pen)] as const).filter(([, its]) => its.length > 0);
  return [
    paint.title(wrap(plain(output.story.title), width, "", "")),
    paint.soft(wrap(standing(output), width, "", "")),
    ...(parts.length === 0 ? ["", "Nothing new since then: the record says what it said."] : []),
    ...parts.flatMap(([title, its]) => ["", paint.strong(`${title} (${its.length})`), ...cut(its, pen)]),
    ...(parts.length === 0 ? [] : legend(pen)),
    ...output.problems.map(({ report, why }) => paint.bad(pen.write(`! ${report}: ${why}`))),
  ].join("\n");
};

const PARTS: readonly (readonly [title: string, make: (pen: Pen) => string[]])[] = [
  ["New reports", reports],
  ["Corrected passages", corrections],
  [
    "Now borne out or disputed",
    ({ news, ...pen }) => news.claims.changed.map((each) => claim(each, pen, each.before)),
  ],
  ["New claims of several origins", ({ news, ...pen }) => claims(news, pen, true)],
  ["New claims of one origin", ({ news, ...pen }) => claims(news, pen, false)],
  [
    "Engagements changed",
    ({ news, ...pen }) => news.engagements.changed.map((each) => engagement(each, pen)),
  ],
  ["New engagements", ({ news, ...pen }) => news.engagements.added.map((each) => engagement(each, pen))],
  ["New discrepancies", discrepancies],
  ["Quotations altered since", altered],
  ["New quotations", quotes],
];

/** "Since 2 March 2026, 23:00 UTC: 2 reports of 1 origin then, 4 of 2 now." */
function standing({ since, by, before, now, story }: News): string {
  const of = (size: News["now"]) => `${count(size.reports, "report")}, ${count(size.origins, "origin")}`;
  const then = before.reports === 0 ? "nothing then" : `${of(before)} then`;
  const how = by === "publication" ? ", by day of publication" : "";
  return `${story.id} · since ${day(since)} UTC${how}: ${then}; ${of(now)} now`;
}

function reports({ news, paint, write, numberOf }: Pen): string[] {
  return news.reports
    .filter(({ state }) => state === "new")
    .map(({ id, name, title, published, follows }) => {
      const facts = [day(published) ?? "day unknown", ...follows.map((each) => whom(each, news, numberOf))];
      return [
        write(`[${numberOf(id)}] ${name}${title === null ? "" : `: ${title}`}`),
        paint.soft(write(facts.join("; "), "      ", "      ")),
      ].join("\n");
    });
}

function whom(
  { kind, to, share }: News["reports"][number]["follows"][number],
  { reports: all }: News,
  numberOf: Pen["numberOf"],
): string {
  const name = all.find(({ id }) => id === to)?.name ?? "";
  return `${LINEAGES[kind] ?? kind} [${numberOf(to)}] ${shorten(name, 40)} (${percent(share)})`;
}

function corrections({ news, paint, width, write, numberOf }: Pen): string[] {
  return news.corrections.flatMap(({ to, name, fields, passages }) => {
    const head = write(`[${numberOf(to)}] ${name}`);
    const changed = fields.map(({ name: field, before, after }) =>
      write(`${field}: ${before ?? "none"} → ${after ?? "none"}`, "    ", "      "),
    );
    const moved = passages.map((passage) =>
      lines(passage, paint, width - 4)
        .join("\n")
        .replace(/^/gm, "    "),
    );
    return [...changed, ...moved].map((each) => `${head}\n${each}`);
  });
}

type Bare = Omit<Pen, "news">;

function claims({ claims: { added } }: News, pen: Bare, corroborated: boolean): string[] {
  return added.filter(({ origins }) => origins > 1 === corroborated).map((each) => claim(each, pen, null));
}

function claim(
  { text, status, spans }: News["claims"]["added"][number],
  pen: Bare,
  before: string | null,
): string {
  const change = before === null ? (status === "disputed" ? " (disputed)" : "") : ` (${before} → ${status})`;
  return pen.write(`${shorten(text, 300)}${change} ${marks(spans, pen)}`);
}

function engagement(each: News["engagements"]["added"][number], pen: Bare): string {
  const { kind, when, parties, place, status, spans } = each;
  const before = "before" in each ? (each as News["engagements"]["changed"][number]).before : null;
  const time =
    before === null || before.when.edtf === when.edtf
      ? moment(when)
      : `${moment(before.when)} → ${moment(when)}`;
  const now = before === null || before.status === status ? status : `${before.status} → ${status}`;
  const names = parties.map(({ name }) => name).join(", ");
  return pen.write(
    `${time}: ${kind}${place === null ? "" : `, ${place}`}: ${names}. ${now} ${marks(spans, pen)}`,
  );
}

function discrepancies({ news, ...pen }: Pen): string[] {
  return news.discrepancies.map(({ kind, about, sides }) =>
    [
      pen.write(`${kind}: ${shorten(about, 70)}`.trimEnd()),
      ...sides.map(({ says, spans }) =>
        pen.write(`– ${shorten(says, 240)} ${marks(spans, pen)}`, "    ", "      "),
      ),
    ].join("\n"),
  );
}

function quotes({ news, ...pen }: Pen): string[] {
  return news.quotes.added.map((quote) =>
    fullest(
      quote,
      quote.versions.map(({ span }) => span),
      pen,
    ),
  );
}

function altered({ news, ...pen }: Pen): string[] {
  return news.quotes.altered.map((quote) =>
    [
      fullest(quote, [quote.versions[0]!.span], pen),
      ...quote.fresh.map(({ text, change, span }) =>
        pen.write(`${CHANGES[change]}: “${shorten(text, 300)}” ${marks([span], pen)}`, "    ", "      "),
      ),
    ].join("\n"),
  );
}

function fullest(quote: News["quotes"]["added"][number], spans: readonly Span[], pen: Bare): string {
  const text = quote.speakerText.trim() === "" ? "Speaker not known" : quote.speakerText;
  const words = shorten(quote.versions[0]!.text, 300);
  return pen.write(`${shorten(quote.speakerName ?? text, 60)}: “${words}” ${marks(spans, pen)}`);
}

function marks(spans: readonly Span[], { numberOf }: Pick<Pen, "numberOf">): string {
  const numbers = [...new Set(spans.map(({ report }) => numberOf(report)))].toSorted((a, b) => a - b);
  return numbers.map((number) => `[${number}]`).join("");
}

function cut(its: readonly string[], { paint }: Pen): string[] {
  const rest = its.length - MOST;
  return rest > 0
    ? [...its.slice(0, MOST), paint.soft(`  … and ${rest} more; --json has them all.`)]
    : [...its];
}

/** The reports that were there, which the lines cite beside the new ones. */
function legend({ news, paint, write }: Pen): string[] {
  const there = news.reports.flatMap(({ name, state }, at) =>
    state === "new" ? [] : [`[${at + 1}] ${shorten(name, 40)}`],
  );
  return there.length === 0 ? [] : ["", paint.soft(write(`There before: ${there.join(", ")}`, "", "  "))];
}
