/**
 * The brief alone, in one of three lengths, each sentence with the numbers of its reports. A page has besides what is
 * unsettled and what is missing, and the list of the reports; a paragraph the list; a line is a line.
 */
import type { Record } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { bySupport, published } from "./phrases.ts";
import { plain } from "./plain.ts";
import type { Screen } from "./terminal.ts";
import { viewOf } from "./view.ts";
import { wrap } from "./wrap.ts";

const LENGTHS = ["line", "paragraph", "page"] as const;
export type Length = (typeof LENGTHS)[number];

export function isLength(given: string): given is Length {
  return LENGTHS.some((each) => each === given);
}

export function briefly(record: Record, length: Length, { paint, columns }: Screen): string {
  const view = viewOf(record);
  const width = Math.min(100, Math.max(60, columns));
  const { brief, reports } = record;
  const marked = ({ text, cites }: { readonly text: string; readonly cites: readonly Span[] }) => {
    const numbers = [...new Set(cites.map((span) => view.numberOf(span.report)))].sort((a, b) => a - b);
    return plain(`${text} ${numbers.map((number) => `[${number}]`).join("")}`);
  };
  const told = brief.sentences.slice(0, brief.lengths[length]);
  if (length === "line") return told.map(marked).join(" ");
  const list = reports.map((report, index) =>
    paint.soft(plain(`[${index + 1}] ${view.labelOf(report.id)}, ${published(report.published)}`)),
  );
  const prose = (sentences: readonly (typeof told)[number][]) =>
    wrap(sentences.map(marked).join(" "), width, "", "");
  if (length === "paragraph") return [prose(told), "", ...list].join("\n");
  const part = (
    title: string,
    rows: readonly { readonly text: string; readonly cites: readonly Span[] }[],
  ) =>
    rows.length === 0
      ? []
      : ["", paint.strong(title), ...rows.map((each) => wrap(`• ${marked(each)}`, width, "", "  "))];
  return [
    ...bySupport(told).flatMap(([support, group]) => [
      ...(support === null ? [] : ["", paint.strong(support)]),
      prose(group),
    ]),
    ...part("Unsettled", brief.unsettled),
    ...part("Missing in these reports", brief.missing),
    "",
    ...list,
  ].join("\n");
}
