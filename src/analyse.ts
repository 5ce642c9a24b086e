/**
 * The whole pipeline on one page: clean → mark → attribute → group → align → compare → brief.
 * Pure: the same set of sources gives the same records, in any order, on any machine.
 */
import { align } from "./align/index.ts";
import { assemble } from "./assemble.ts";
import { attribute } from "./attribute/index.ts";
import { brief } from "./brief/index.ts";
import { clean } from "./clean/index.ts";
import { compare } from "./compare/index.ts";
import { group } from "./group/index.ts";
import { publicationDays } from "./group/publication.ts";
import { mark } from "./mark/index.ts";
import type { Document } from "./model/document.ts";
import { Fault } from "./model/fault.ts";
import type { Problem, Record, RecordFile } from "./model/record.ts";
import type { Source } from "./model/source.ts";
import type { Reading } from "./model/statement.ts";
import type { Story } from "./model/story.ts";
import { identify } from "./text/identity.ts";
import { compareText } from "./text/order.ts";

/** One report, alone. Throws a Fault where it cannot be read. */
export function read(source: Source): Reading {
  return reading(clean(source));
}

/** One story, alone: everything a record says of it. `readings` are those of the story's reports, in any order. */
export function collate(
  story: Story,
  readings: readonly Reading[],
  problems: readonly Problem[] = [],
): Record {
  const ordered = dated(readings).toSorted(inOrder);
  const collation = { story, readings: ordered, ...align(ordered, story) };
  const findings = compare(collation);
  return assemble(collation, findings, brief(collation, findings, problems), problems);
}

export interface Options {
  /** The user says that these reports are one story. */
  readonly together: boolean;
  /** What went wrong before: files that could not be opened. */
  readonly problems?: readonly Problem[];
}

/** A pile of reports → a record for each story in it. Reports that cannot be read become problems. */
export function analyse(sources: readonly Source[], options: Options): RecordFile {
  const { readings, problems: unread } = readAll(sources);
  const problems = [...(options.problems ?? []), ...unread].toSorted(byReport);
  const stories = group(readings, options);
  const of = new Map(readings.map((each) => [each.document.id, each]));
  const records = stories.map((story) =>
    collate(
      story,
      story.reports.map((id) => of.get(id)!),
      problems,
    ),
  );
  return { records: records.toSorted(largestFirst) };
}

function readAll(sources: readonly Source[]): { readings: Reading[]; problems: Problem[] } {
  const readings = new Map<string, Reading>();
  const problems: Problem[] = [];
  for (const source of withoutRepeats(sources)) {
    try {
      const one = read(source);
      readings.set(one.document.id, one);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      problems.push({ report: source.file, code: error.code, why: `${error.message}. ${error.todo}` });
    }
  }
  return { readings: [...readings.values()], problems };
}

function reading(document: Document): Reading {
  const marks = mark(document);
  return { document, marks, ...attribute(document, marks) };
}

/** Reports whose day nobody gave are read again with the day that the reports together prove, if they prove one. */
function dated(readings: readonly Reading[]): Reading[] {
  const days = publicationDays(readings);
  return readings.map((each) => {
    const published = days.get(each.document.id);
    return published === undefined ? each : reading({ ...each.document, published });
  });
}

/** The same bytes given twice are one report, unless two outlets carry them. */
function withoutRepeats(sources: readonly Source[]): Source[] {
  const kept = new Map<string, Source>();
  for (const source of sources.toSorted(bestKnownFirst)) {
    const bytes = identify(source.bytes);
    const outlet = identify(source.bytes, source.known.outlet ?? "");
    if (kept.has(outlet) || (source.known.outlet === undefined && kept.has(bytes))) continue;
    kept.set(outlet, source);
    kept.set(bytes, kept.get(bytes) ?? source);
  }
  return [...new Set(kept.values())];
}

function bestKnownFirst(a: Source, b: Source): number {
  const known = (source: Source) => Object.values(source.known).filter((value) => value !== undefined).length;
  return (
    known(b) - known(a) || compareText(a.file, b.file) || compareText(identify(a.bytes), identify(b.bytes))
  );
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
