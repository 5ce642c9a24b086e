/** Results → the one table that `npm run eval` prints, and the same for the README. */
import type { Scores } from "./task.ts";
import type { Entry } from "./tasks.ts";

export interface Result {
  readonly entry: Entry;
  readonly rows: number;
  readonly scores: Scores;
  /** The figures on the unseen half alone; null where the rows are one half. */
  readonly unseen: Scores | null;
  readonly seconds: number;
}

const HEAD = ["task", "rows", "figure", "unseen half", "to beat", "goal", "seconds", "further figures"];
/** Columns that the README shows. */
const SHOWN = 6;
const FURTHER = 12;

export function printed(results: readonly Result[]): string {
  const lines = [HEAD, ...results.map(cells)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function inMarkdown(results: readonly Result[]): string {
  const lines = [
    HEAD.slice(0, SHOWN),
    HEAD.slice(0, SHOWN).map(() => "---"),
    ...results.map((each) => cells(each).slice(0, SHOWN)),
  ];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function cells({ entry, rows, scores, unseen, seconds }: Result): string[] {
  const [main, ...further] = Object.entries(scores);
  const show = ([name, value]: readonly [string, number]) =>
    `${name} ${Number.isInteger(value) && value > 1 ? value : value.toFixed(3)}`;
  return [
    entry.name,
    String(rows),
    main === undefined ? "–" : [main, ...beside(entry, scores)].map(show).join(", "),
    main === undefined || unseen === null
      ? "–"
      : [unseen[main[0]] ?? Number.NaN, ...beside(entry, unseen).map(([, value]) => value)]
          .map((value) => value.toFixed(3))
          .join(", "),
    entry.toBeat === null ? "–" : `${entry.toBeat.toFixed(3)} (${entry.by})`,
    entry.goal.toFixed(3),
    seconds.toFixed(1),
    further
      .filter(([name]) => !entry.beside?.includes(name))
      .slice(0, FURTHER)
      .map(show)
      .join(", "),
  ];
}

function beside({ beside = [] }: Entry, scores: Scores): [string, number][] {
  return beside.map((name) => [name, scores[name] ?? Number.NaN]);
}
