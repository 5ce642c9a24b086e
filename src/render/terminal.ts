/** A record as an editor reads it in a terminal: the brief first, then what needs a decision. Reports are [1], [2] … */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { difference } from "./difference.ts";
import type { Paint } from "./paint.ts";
import {
  bySupport,
  CHANGES,
  count,
  day,
  EMPTY,
  extent,
  LINEAGES,
  moment,
  percent,
  published,
  silence,
} from "./phrases.ts";
import { plain, shorten } from "./plain.ts";
import {
  columnsOf,
  isAltered,
  leftOut,
  type Quote,
  speakerOf,
  titleOf,
  toKnow,
  type View,
  viewOf,
} from "./view.ts";
import { wrap } from "./wrap.ts";

export interface Screen {
  readonly paint: Paint;
  /** Columns; lines are wrapped at 80 to 100. */
  readonly columns: number;
}

/** Beyond these an editor reads on in the page. */
const MOST = { discrepancies: 12, engagements: 12, readouts: 3, matters: 8, quotes: 8, proposals: 8 };

/** What every part is written with. */
interface Pen {
  readonly view: View;
  readonly paint: Paint;
  readonly width: number;
  /** A text of a report, made harmless and wrapped; `hang` indents all lines but the first. */
  readonly write: (text: string, indent?: string, hang?: string) => string;
}

export function terminal(record: Record, { paint, columns }: Screen): string {
  const width = Math.min(100, Math.max(60, columns));
  const write: Pen["write"] = (text, indent = "  ", hang = indent) => wrap(plain(text), width, indent, hang);
  const pen: Pen = { view: viewOf(record), paint, width, write };
  return [
    masthead(pen),
    part(pen, "Brief", brief(pen), EMPTY.brief),
    part(pen, "Unsettled", unsettled(pen), EMPTY.unsettled),
    part(pen, "Missing in these reports", missing(pen), EMPTY.missing),
    ...remarks(pen),
    part(pen, `Discrepancies (${record.discrepancies.length})`, discrepancies(pen), EMPTY.discrepancies),
    part(pen, `Engagements (${record.engagements.length})`, engagements(pen), EMPTY.engagements),
    part(pen, "Readouts side by side", readouts(pen), EMPTY.readouts),
    part(
      pen,
      `Quotations altered (${altered(pen).length} of ${record.quotes.length})`,
      quotes(pen),
      EMPTY.altered,
    ),
    part(pen, "Who copied whom", lineage(pen), EMPTY.lineage),
    ...second(pen),
    part(pen, "Left out", problems(pen), EMPTY.left_out),
    "",
  ].join("\n");
}

function part({ paint, write }: Pen, title: string, lines: readonly string[], none: string): string {
  return ["", paint.strong(title), ...(lines.length === 0 ? [paint.soft(write(none))] : lines)].join("\n");
}

function masthead({ view, paint, write }: Pen): string {
  const { story, reports } = view.record;
  const when = day(story.when);
  return [
    paint.title(write(story.title, "", "")),
    paint.soft(`${when === null ? "" : `${when} · `}${extent(view.record)}`),
    ...reports.map(({ id, published: on }, index) =>
      paint.soft(write(`[${index + 1}] ${view.labelOf(id)}, ${published(on)}`, "  ", "      ")),
    ),
  ].join("\n");
}

function brief({ view, paint, write }: Pen): string[] {
  return bySupport(view.record.brief.sentences).flatMap(([support, group]) => [
    ...(support === null ? [] : [paint.soft(write(support, "  ", "  "))]),
    ...group.map(({ text, cites }) => write(`• ${text} ${marks(view, cites)}`, "  ", "    ")),
  ]);
}

function unsettled({ view, paint, write }: Pen): string[] {
  const open = view.record.brief.unsettled;
  return open.map(
    ({ text, cites }) => paint.warn("  ? ") + write(`${text} ${marks(view, cites)}`, "    ").slice(4),
  );
}

function missing({ view, write }: Pen): string[] {
  return view.record.brief.missing.map(({ text, cites }) =>
    write(`• ${text} ${marks(view, cites)}`, "  ", "    "),
  );
}

function discrepancies({ view, paint, width, write }: Pen): string[] {
  const all = view.record.discrepancies.toSorted((a, b) => b.weight - a.weight);
  const shown = all
    .slice(0, MOST.discrepancies)
    .map(({ kind, about, sides, why }) =>
      [
        `  ${paint.warn(kind)}  ${paint.strong(shorten(about, width - kind.length - 6))}`,
        ...sides.map((side) =>
          write(`– ${shorten(side.says, 240)} ${marks(view, side.spans)}`, "    ", "      "),
        ),
        paint.soft(write(why, "    ")),
      ].join("\n"),
    );
  return [shown.join("\n\n"), ...more(all.length, MOST.discrepancies, paint)].filter((each) => each !== "");
}

function engagements({ view, paint, write }: Pen): string[] {
  const all = view.record.engagements;
  const shown = all
    .slice(0, MOST.engagements)
    .map(({ kind, when, parties, place, history, status, spans }) => {
      const names = parties.map((party) => view.nameOf(party.entity) ?? party.name).join(", ");
      const steps = [...new Set([...history.map((step) => step.status), status])].join(" → ");
      const what = `${moment(when)}: ${kind}${place === null ? "" : `, ${place}`}: ${names}. ${steps}`;
      return write(`${what} ${marks(view, spans)}`, "  ", "    ");
    });
  return [...shown, ...more(all.length, MOST.engagements, paint)];
}

/** Matter by matter what each side's own words say, and who says nothing on it. */
function readouts({ view, paint, width, write }: Pen): string[] {
  const all = columnsOf(view.record);
  const shown = all
    .slice(0, MOST.readouts)
    .map(({ engagement, matters }) =>
      [
        `  ${paint.strong(shorten(titleOf(view, engagement), width - 2))}`,
        ...matters
          .slice(0, MOST.matters)
          .flatMap(({ topic, sides, silent }) => [
            `    ${paint.warn(plain(topic))}`,
            ...sides.map(({ party, says, document, spans }) =>
              write(
                `${party}${document ? " (document)" : ""}: ${shorten(says, 240)} ${marks(view, spans)}`,
                "      ",
                "        ",
              ),
            ),
            ...(silent.length === 0 ? [] : [paint.soft(write(silence(silent), "      "))]),
          ]),
        ...more(matters.length, MOST.matters, paint),
      ].join("\n"),
    );
  return [shown.join("\n\n"), ...more(all.length, MOST.readouts, paint)].filter((each) => each !== "");
}

function altered({ view }: Pen): Quote[] {
  return view.record.quotes.filter(isAltered);
}

function quotes(pen: Pen): string[] {
  const all = altered(pen);
  return [
    ...all.slice(0, MOST.quotes).map((quote) => versions(pen, quote)),
    ...more(all.length, MOST.quotes, pen.paint),
  ];
}

/** The fullest version, and each changed one with [-words dropped-] and {+words added+}. */
function versions({ view, paint, write }: Pen, quote: Quote): string {
  const [fullest, ...others] = quote.versions;
  const changed = others.filter(({ change }) => change === "altered" || change === "shortened");
  return [
    `  ${paint.strong(shorten(speakerOf(view, quote) ?? "Speaker not known", 70))}`,
    write(`“${shorten(fullest!.text, 400)}” ${marks(view, [fullest!.span])}`, "    "),
    ...changed.map(({ text, change, span }) => {
      const words = difference(plain(fullest!.text), plain(text)).map((piece) => {
        if (piece.kind === "same") return piece.text;
        return piece.kind === "dropped" ? `[-${piece.text}-]` : `{+${piece.text}+}`;
      });
      const line = `${CHANGES[change]}: “${shorten(words.join(" "), 600)}” ${marks(view, [span])}`;
      return write(line, "    ", "      ");
    }),
  ].join("\n");
}

function lineage({ view, write }: Pen): string[] {
  const label = (id: string) => `[${view.numberOf(id)}] ${view.labelOf(id)}`;
  return view.record.lineage.map(({ from, to, kind, share, why }) =>
    write(`${label(from)} ${LINEAGES[kind]} ${label(to)} (${percent(share)}). ${why}`, "  ", "    "),
  );
}

/** What a second reader proposes that the rules have not found; the rest is counted. */
function second({ view, paint, write }: Pen): string[] {
  return (view.record.secondReaders ?? []).flatMap(({ name, failed, kept, thrownOut }) => {
    const own = kept.filter(({ standing }) => standing === "proposed");
    const size = `${kept.length - own.length} more that the rules have found too, ${thrownOut.length} thrown out`;
    return [
      "",
      paint.strong(plain(`Second reader ${name} (${own.length})`)),
      ...(failed === null ? [] : [paint.bad("  ! ") + write(failed, "    ").slice(4)]),
      ...own
        .slice(0, MOST.proposals)
        .map(({ kind, says, spans }) =>
          write(`${kind}: ${shorten(says, 240)} ${marks(view, spans)}`, "  ", "    "),
        ),
      ...more(own.length, MOST.proposals, paint),
      paint.soft(`  ${size}.`),
    ];
  });
}

/** What a user should know of single reports: a correction, hidden text, an unlikely date. */
function remarks({ view, paint, write }: Pen): string[] {
  const all = toKnow(view).map(
    ({ report, says }) =>
      paint.warn("  ! ") +
      write(`[${view.numberOf(report)}] ${view.labelOf(report)}: ${shorten(says, 300)}`, "    ").slice(4),
  );
  return all.length === 0 ? [] : ["", paint.strong("To know"), ...all];
}

function problems({ view, paint, write }: Pen): string[] {
  return leftOut(view.record).map(
    ({ report, why }) => paint.bad("  ! ") + write(`${report}: ${why}`, "    ").slice(4),
  );
}

function marks(view: View, spans: readonly Span[]): string {
  const numbers = [...new Set(spans.map((span) => view.numberOf(span.report)))].toSorted((a, b) => a - b);
  return numbers.map((number) => `[${number}]`).join("");
}

function more(all: number, shown: number, paint: Paint): string[] {
  return all > shown
    ? [paint.soft(`  … and ${count(all - shown, "more", "more")}; the page shows them all.`)]
    : [];
}
