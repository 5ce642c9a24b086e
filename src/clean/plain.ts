/**
 * Plain text → lines: one line of the file is one block, unless the file is wrapped at a margin (a chunk between empty
 * lines whose lines are all about as long and mostly end in the middle of a sentence).
 */
import type { Range } from "../model/span.ts";
import { type Line, Spinner } from "./line.ts";

const MARGIN = { least: 40, most: 120 } as const;

export function plainLines(source: string): { lines: readonly Line[]; dropped: string } {
  const spinner = new Spinner();
  for (const chunk of chunks(source)) {
    const wrapped = isWrapped(source, chunk);
    for (const line of chunk) {
      spinner.copy(source.slice(line.from, line.to), line.from);
      if (wrapped) spinner.gap();
      else spinner.end({ tag: "text" });
    }
    spinner.end({ tag: "text" });
  }
  return { lines: spinner.lines, dropped: spinner.dropped };
}

/** Lines that no empty line parts. */
function chunks(source: string): Range[][] {
  const out: Range[][] = [[]];
  for (const line of rows(source)) {
    if (source.slice(line.from, line.to).trim() === "") out.push([]);
    else out.at(-1)!.push(line);
  }
  return out.filter((chunk) => chunk.length > 0);
}

export function rows(source: string): Range[] {
  const out: Range[] = [];
  let from = 0;
  while (from <= source.length) {
    const end = source.indexOf("\n", from);
    const to = end < 0 ? source.length : end;
    out.push({ from, to });
    from = to + 1;
  }
  return out;
}

function isWrapped(source: string, chunk: readonly Range[]): boolean {
  const inner = chunk.slice(0, -1);
  if (inner.length === 0) return false;
  const lengths = inner.map((line) => line.to - line.from);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < MARGIN.least || longest > MARGIN.most || lengths.some((length) => length < 0.65 * longest))
    return false;
  const open = inner.filter(
    (line) => !/[.!?:"”’)]\s?$/.test(source.slice(Math.max(line.from, line.to - 2), line.to)),
  );
  // A break inside a sentence goes on in a small letter; a headline above a paragraph does not.
  const goesOn = open.filter((line) => /^\s{0,4}\p{Ll}/u.test(source.slice(line.to + 1, line.to + 6)));
  return open.length >= 0.6 * inner.length && goesOn.length >= 0.5 * open.length;
}
