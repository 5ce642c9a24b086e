/** An operation's answer in the shape asked for: JSON, Markdown, a file of HTML, or text for the terminal. */
import { writeFileSync } from "node:fs";
import { Fault } from "../model/fault.ts";
import { type RecordFile, recordFile } from "../model/record.ts";
import type { Operation } from "../operations/operation.ts";
import { briefly, isLength } from "../render/briefly.ts";
import { markdown } from "../render/markdown.ts";
import { PAINTED, UNPAINTED } from "../render/paint.ts";
import { count, EMPTY } from "../render/phrases.ts";
import { plain, shorten } from "../render/plain.ts";
import { type Screen, terminal } from "../render/terminal.ts";
import { ANSWERS } from "./answers.ts";
import { colourful, columns } from "./terminal.ts";

export interface Shape {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly html?: string;
  readonly csv?: string;
  readonly calendar?: string;
  readonly brief?: string;
}

export async function show(operation: Operation, output: unknown, shape: Shape): Promise<void> {
  const records = (operation.output as unknown) === recordFile ? (output as RecordFile) : null;
  if (records !== null && shape.html !== undefined) await writePage(records, shape.html);
  if (records !== null && shape.csv !== undefined) await writeTable(records, shape.csv);
  if (records !== null && shape.calendar !== undefined) await writeCalendar(records, shape.calendar);
  const written = [shape.html, shape.csv, shape.calendar].some((each) => each !== undefined);
  if (shape.brief !== undefined && !isLength(shape.brief))
    throw new Fault("bad-option", "--brief takes line, paragraph or page");
  if (shape.json) print(JSON.stringify(output, null, 2));
  else if (records !== null && shape.markdown) print(records.records.map(markdown).join("\n---\n\n"));
  else if (records !== null && shape.brief !== undefined && isLength(shape.brief)) {
    const length = shape.brief;
    print(records.records.map((record) => briefly(record, length, screen())).join("\n\n"));
  } else if (records !== null && !written) print(onTerminal(records));
  else if (records === null)
    print(ANSWERS[operation.name]?.(output as never, screen()) ?? JSON.stringify(output, null, 2));
}

export function onTerminal({ records }: RecordFile): string {
  return records.length === 0
    ? EMPTY.records
    : records.map((record) => terminal(record, screen())).join("\n\n");
}

function screen(): Screen {
  return { paint: colourful(process.stdout) ? PAINTED : UNPAINTED, columns: columns() };
}

async function writePage(records: RecordFile, file: string): Promise<void> {
  const { recordsPage } = await import("../web/page.ts");
  const { html } = recordsPage(records);
  write(html, file);
}

async function writeTable(records: RecordFile, file: string): Promise<void> {
  const { csv } = await import("../render/csv.ts");
  write(csv(records), file);
}

/** What has no exact day is not in the calendar: said, so that nobody takes it for complete. */
async function writeCalendar({ records }: RecordFile, file: string): Promise<void> {
  const { calendar } = await import("../render/calendar.ts");
  const { ics, events, leftOut } = calendar(records);
  write(ics, file);
  process.stderr.write(`${count(events, "event")} in the calendar, ${leftOut.length} left out\n`);
  for (const { what, why } of leftOut)
    process.stderr.write(`  Left out: ${shorten(what, 120)}: ${plain(why)}\n`);
}

function write(content: string, file: string): void {
  if (file === "-") {
    print(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Fault(
      "cannot-write",
      `${file} (${error instanceof Error && "code" in error ? error.code : "unknown reason"})`,
    );
  }
  process.stderr.write(`Written: ${file}\n`);
}

function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
