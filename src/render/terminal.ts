/** A record as an editor reads it in a terminal: the brief first, then what needs a decision. Reports are [1], [2] … */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { difference } from "./difference.ts";
import type { Paint } from "./paint.ts";
import { CHANGES, count, day, EMPTY, extent, LINEAGES, moment, percent, published } from "./phrases.ts";
import { plain, shorten } from "./plain.ts";
import { isAltered, leftOut, type Quote, speakerOf, type View, viewOf } from "./view.ts";
import { wrap } from "./wrap.ts";

export interface Screen {
  readonly paint: Paint;
  /** Columns; lines are wrapped at 80 to 100. */
  readonly columns: number;
}

/** Beyond these an editor reads on in the page. */
const MOST = { discrepancies: 12, engagements: 12, quotes: 8 };

export function terminal(record: Record, screen: Screen): string {
  const view = viewOf(record);
  const width = Math.min(100, Math.max(60, screen.columns));
  const { paint } = screen;
  const write = (text: string, indent = "  ", hang = indent) => wrap(plain(text), width, indent, hang);
  const part = (title: string, lines: readonly string[], none: string) =>
    ["", paint.strong(title), ...(lines.length === 0 ? [paint.soft(write(none))] : lines)].join("\n");

  const when = day(record.story.when);
  const altered = record.quotes.filter(isAltered);
  return [
    paint.title(write(record.story.title, "", "")),
    paint.soft(`${when === null ? "" : `${when} · `}${extent(record)}`),
    ...record.reports.map((report, index) =>
      paint.soft(
        write(`[${index + 1}] ${view.labelOf(report.id)}, ${published(report.published)}`, "  ", "      "),
      ),
    ),
    part(
      "Brief",
      record.brief.sentences.map((each) => write(`• ${each.text} ${marks(view, each.cites)}`, "  ", "    ")),
      EMPTY.brief,
    ),
    part(
      "Unsettled",
      record.brief.unsettled.map(
        (each) => paint.warn("  ? ") + write(`${each.text} ${marks(view, each.cites)}`, "    ").slice(4),
      ),
      EMPTY.unsettled,
    ),
    part(
      `Discrepancies (${record.discrepancies.length})`,
      [
        ...record.discrepancies
          .toSorted((a, b) => b.weight - a.weight)
          .slice(0, MOST.discrepancies)
          .map((each) =>
            [
              `  ${paint.warn(each.kind)}  ${paint.strong(shorten(each.about, width - each.kind.length - 6))}`,
              ...each.sides.map((side) =>
                write(`– ${shorten(side.says, 240)} ${marks(view, side.spans)}`, "    ", "      "),
              ),
              paint.soft(write(each.why, "    ")),
            ].join("\n"),
          ),
        ...more(record.discrepancies.length, MOST.discrepancies, paint),
      ],
      EMPTY.discrepancies,
    ),
    part(
      `Engagements (${record.engagements.length})`,
      [
        ...record.engagements.slice(0, MOST.engagements).map((each) => {
          const parties = each.parties.map((party) => view.nameOf(party.entity) ?? party.name).join(", ");
          const place = each.place === null ? "" : `, ${each.place}`;
          const steps = [...new Set([...each.history.map((step) => step.status), each.status])].join(" → ");
          return write(
            `${moment(each.when)}: ${each.kind}${place}: ${parties}. ${steps} ${marks(view, each.spans)}`,
            "  ",
            "    ",
          );
        }),
        ...more(record.engagements.length, MOST.engagements, paint),
      ],
      EMPTY.engagements,
    ),
    part(
      `Quotations altered (${altered.length} of ${record.quotes.length})`,
      [
        ...altered.slice(0, MOST.quotes).map((quote) => versions(view, quote, write, paint)),
        ...more(altered.length, MOST.quotes, paint),
      ],
      EMPTY.altered,
    ),
    part(
      "Who copied whom",
      record.lineage.map((each) =>
        write(
          `[${view.numberOf(each.from)}] ${view.labelOf(each.from)} ${LINEAGES[each.kind]} [${view.numberOf(each.to)}] ${view.labelOf(each.to)} (${percent(each.share)}). ${each.why}`,
          "  ",
          "    ",
        ),
      ),
      EMPTY.lineage,
    ),
    ...remarks(view, write, paint),
    part(
      "Left out",
      leftOut(record).map(
        (each) => paint.bad("  ! ") + write(`${each.report}: ${each.why}`, "    ").slice(4),
      ),
      EMPTY.left_out,
    ),
    "",
  ].join("\n");
}

type Write = (text: string, indent?: string, hang?: string) => string;

function versions(view: View, quote: Quote, write: Write, paint: Paint): string {
  const [fullest, ...others] = quote.versions;
  const changed = others.filter((version) => version.change === "altered" || version.change === "shortened");
  return [
    `  ${paint.strong(shorten(speakerOf(view, quote) ?? "Speaker not known", 70))}`,
    write(`“${shorten(fullest!.text, 400)}” ${marks(view, [fullest!.span])}`, "    "),
    ...changed.map((version) => {
      const words = difference(plain(fullest!.text), plain(version.text))
        .map((piece) =>
          piece.kind === "same"
            ? piece.text
            : piece.kind === "dropped"
              ? `[-${piece.text}-]`
              : `{+${piece.text}+}`,
        )
        .join(" ");
      return write(
        `${CHANGES[version.change]}: “${shorten(words, 600)}” ${marks(view, [version.span])}`,
        "    ",
        "      ",
      );
    }),
  ].join("\n");
}

/** What a user should know of single reports: hidden text, an unlikely date. */
function remarks(view: View, write: Write, paint: Paint): string[] {
  const all = view.record.reports.flatMap((report) =>
    report.remarks.map((remark) => `${view.labelOf(report.id)}: ${remark}`),
  );
  if (all.length === 0) return [];
  return [
    "",
    paint.strong("To know"),
    ...all.map((each) => paint.warn("  ! ") + write(each, "    ").slice(4)),
  ];
}

function marks(view: View, spans: readonly Span[]): string {
  const numbers = new Set(spans.map((span) => view.numberOf(span.report)));
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join("");
}

function more(all: number, shown: number, paint: Paint): string[] {
  return all > shown
    ? [paint.soft(`  … and ${count(all - shown, "more", "more")}; the page shows them all.`)]
    : [];
}
