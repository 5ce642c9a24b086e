/**
 * The whole pipeline on one page: clean → mark → attribute → group → align → compare → brief.
 * Pure: the same set of sources gives the same records, in any order, on any machine.
 */
import { align } from "./align/index.ts";
import { assemble } from "./assemble.ts";
import { brief, storyTime } from "./brief/index.ts";
import { compare } from "./compare/index.ts";
import { distinct } from "./distinct.ts";
import { group, related } from "./group/index.ts";
import { publicationDays } from "./group/publication.ts";
import type { Decision } from "./model/decision.ts";
import { Fault } from "./model/fault.ts";
import type { Problem, Record, RecordFile } from "./model/record.ts";
import type { Source } from "./model/source.ts";
import type { Reading } from "./model/statement.ts";
import type { Story } from "./model/story.ts";
import { read, reading } from "./read.ts";
import { momentOf } from "./text/edtf.ts";
import { compareText } from "./text/order.ts";

export { read };

/** One story, alone: everything a record says of it. `readings` are those of the story's reports, in any order. */
export function collate(
  story: Story,
  readings: readonly Reading[],
  problems: readonly Problem[] = [],
): Record {
  const ordered = dated(readings).toSorted(inOrder);
  const collation = { story, readings: ordered, ...align(ordered, story) };
  const findings = compare(collation);
  const founder = readings.toSorted(asPublished)[0]!.document.id;
  const told = brief(collation, findings, problems);
  return assemble(collation, findings, told, problems, founder, storyTime(collation, findings));
}

/** The same, where who has it from whom is still to be found: `repeated` is what the outlets print on many pages. */
export function recordOf(
  readings: readonly Reading[],
  repeated: ReadonlySet<string>,
  problems: readonly Problem[],
): Record {
  const ordered = readings.toSorted((a, b) => compareText(a.document.id, b.document.id));
  return collate(related(ordered, repeated), ordered, problems);
}

export interface Options {
  /** The user says that these reports are one story. */
  readonly together: boolean;
  /** What the user decided of single stories, in that order. */
  readonly decisions?: readonly Decision[];
  /** What went wrong before: files that could not be opened. */
  readonly problems?: readonly Problem[];
}

/** A pile of reports → a record for each story in it. Reports that cannot be read become problems. */
export function analyse(sources: readonly Source[], options: Options): RecordFile {
  const apart = distinct(sources);
  return relate(apart, apart.map(readOrFault), options);
}

/** The same, where the readings are at hand: `read` gives for each of the distinct sources its reading, or why it has none. */
export function relate(
  sources: readonly Source[],
  read: readonly (Reading | Fault)[],
  options: Options,
): RecordFile {
  const of = new Map<string, Reading>();
  const problems = [...(options.problems ?? [])];
  for (const [at, one] of read.entries()) {
    if (one instanceof Fault) problems.push(problemOf(sources[at]!, one));
    else of.set(one.document.id, one);
  }
  problems.sort(byReport);
  const stories = group([...of.values()], options);
  const records = stories.map((story) =>
    collate(
      story,
      story.reports.map((id) => of.get(id)!),
      problems,
    ),
  );
  return { records: records.toSorted(largestFirst) };
}

function readOrFault(source: Source): Reading | Fault {
  try {
    return read(source);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

export function problemOf({ file }: Pick<Source, "file">, { code, message, todo }: Fault): Problem {
  return { report: file, code, why: `${message}. ${todo}` };
}

/** Reports whose day nobody gave are read again with the day that the reports together prove, if they prove one. */
function dated(readings: readonly Reading[]): Reading[] {
  const days = publicationDays(readings);
  return readings.map((each) => {
    const published = days.get(each.document.id);
    return published === undefined ? each : reading({ ...each.document, published });
  });
}

/** By what a report says of its own day: an order that grouping knows without the texts. */
function asPublished(a: Reading, b: Reading): number {
  const [one, other] = [a, b].map(
    ({ document: { published } }) => momentOf(published.value ?? "") ?? Infinity,
  );
  return one === other ? compareText(a.document.id, b.document.id) : one! - other!;
}

function inOrder(a: Reading, b: Reading): number {
  return (
    compareText(a.document.published.value ?? "9999", b.document.published.value ?? "9999") ||
    compareText(a.document.file, b.document.file) ||
    compareText(a.document.id, b.document.id)
  );
}

function byReport(a: Problem, b: Problem): number {
  return compareText(a.report, b.report) || compareText(a.code, b.code);
}

function largestFirst(a: Record, b: Record): number {
  return b.reports.length - a.reports.length || compareText(a.story.id, b.story.id);
}
