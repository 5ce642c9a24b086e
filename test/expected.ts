/** Lines of stories/NAME/expected.md, each held against a record: a line is one thing the record must say. */
import type { Discrepancy, Record } from "../src/model/record.ts";
import type { Span } from "../src/model/span.ts";

export interface Expected {
  readonly section: string;
  readonly line: string;
  /** Whether the record must, or must not yet, say it. */
  readonly found: boolean;
}

const NOT_YET = "Not yet found";

/** `## Section` and `- line`; under `## Not yet found` sections are `### Section`. */
export function readExpected(markdown: string): Expected[] {
  const expected: Expected[] = [];
  let [section, found] = ["", true];
  for (const line of markdown.split("\n")) {
    const heading = /^#{2,3} (.+)$/.exec(line)?.[1];
    if (heading === NOT_YET) found = false;
    else if (heading !== undefined) section = heading;
    else if (line.startsWith("- ")) expected.push({ section, line: line.slice(2).trim(), found });
  }
  return expected;
}

export function says(record: Record, { section, line }: Expected): boolean {
  const holds = SECTIONS[section];
  if (holds === undefined) throw new Error(`expected.md has a section that no test knows: ${section}`);
  return holds(
    record,
    line.split("|").map((part) => part.trim()),
  );
}

type Holds = (record: Record, parts: readonly string[]) => boolean;

const SECTIONS: { readonly [section: string]: Holds } = {
  "Not the story": (record, [passage = ""]) => {
    const span = passageIn(record, passage);
    return span === null || !record.statements.some((each) => touches(each.span, span));
  },
  Digest: (record, [passage = ""]) => {
    const span = passageIn(record, passage);
    const blocks = record.reports.find((report) => report.id === span?.report)?.blocks ?? [];
    return blocks.some((block) => block.kind === "digest" && span!.from < block.to && block.from < span!.to);
  },
  Credits: (record, [line = ""]) => {
    const [number = "", name = ""] = split(line);
    return reportOf(record, number).credits.some((credit) => credit.name.includes(name));
  },
  Published: (record, [line = ""]) => {
    const [number = "", day = ""] = split(line);
    return reportOf(record, number).published.value?.startsWith(day) ?? false;
  },
  People: (record, [name = "", role = ""]) => {
    const found = record.entities.filter((entity) => entity.kind === "person" && entity.name.includes(name));
    const of = found[0]?.roles.map((each) => [each.of ?? "", each.title].join(" ").toLowerCase()) ?? [];
    return (
      found.length === 1 &&
      of.some((words) =>
        role
          .toLowerCase()
          .split(" ")
          .every((word) => words.includes(word)),
      )
    );
  },
  "Not a person": ({ entities }, [name]) =>
    !entities.some((entity) => entity.kind === "person" && entity.name === name),
  Quotations: (record, [speaker = "", ...versions]) =>
    record.quotes.some((quote) => {
      const entity = record.entities.find(({ id }) => id === quote.speaker);
      return (
        entity?.name.includes(speaker) && versions.every((version) => hasVersion(record, quote, version))
      );
    }),
  Discrepancies: (record, parts) => discrepanciesOf(record, parts).length > 0,
  "No discrepancy": (record, parts) => discrepanciesOf(record, parts).length === 0,
  Brief: (record, [passage = ""]) => {
    const span = passageIn(record, passage)!;
    return record.brief.sentences.some(({ cites }) => cites.some((cited) => touches(cited, span)));
  },
  "Not in the brief": ({ brief }, [words = ""]) => !brief.sentences.some(({ text }) => text.includes(words)),
  Updates: (record, parts) => discrepanciesOf(record, parts).some(({ why }) => why.includes("update")),
  Engagements: (record, [kinds = "", parties = "", day = "", statuses = ""]) =>
    record.engagements.some((each) => {
      const names = each.parties.map((party) => party.name).join(" ");
      return (
        kinds.split(", ").includes(each.kind) &&
        parties.split(", ").every((party) => names.includes(party)) &&
        (each.when.edtf ?? "").startsWith(day) &&
        statuses.split(", ").includes(each.status)
      );
    }),
  Lineage: (record, [line = ""]) => {
    const [a = "", b = "", ...kinds] = line.split(" ");
    const ids = [reportOf(record, a).id, reportOf(record, b).id];
    return record.lineage.some(
      (each) =>
        ids.includes(each.from) && ids.includes(each.to) && kinds.join(" ").split(", ").includes(each.kind),
    );
  },
  Origins: ({ story }, [line = ""]) => line === `${story.reports} reports, ${story.origins} origins`,
  Claims: (record, parts) =>
    claimsOf(record, parts.slice(0, -1)).some(({ status }) => status === parts.at(-1)),
  "Not one claim": (record, parts) => claimsOf(record, parts).length === 0,
  Timeline: (record, [day = "", passage = ""]) => {
    const span = passageIn(record, passage)!;
    return record.timeline.some(
      (row) => (row.when.edtf ?? "").startsWith(day) && row.spans.some((each) => touches(each, span)),
    );
  },
  Positions: (record, [party = "", passage = ""]) => {
    const span = passageIn(record, passage)!;
    return record.positions.some(
      (each) => each.party.includes(party) && each.spans.some((other) => touches(other, span)),
    );
  },
};

/** "001 words" each: the claims that hold a statement in every one of these passages. */
function claimsOf(record: Record, passages: readonly string[]): Record["claims"] {
  const ids = passages.map((passage) => {
    const span = passageIn(record, passage)!;
    return record.statements.filter((each) => touches(each.span, span)).map(({ id }) => id);
  });
  return record.claims.filter(({ statements }) =>
    ids.every((those) => those.some((id) => statements.includes(id))),
  );
}

/** "number, date | words of one side | words of the other": the discrepancies of these kinds with such sides, each its own. */
function discrepanciesOf(record: Record, [kinds = "", ...sides]: readonly string[]): Discrepancy[] {
  const places = sides.map((side) => everywhere(record, side));
  if (places.some((found) => found.length === 0))
    throw new Error(`no report says one of: ${sides.join(" | ")}`);
  return record.discrepancies.filter((each) => {
    const found = places.map((those) =>
      each.sides.findIndex(({ spans }) => spans.some((span) => those.some((place) => touches(span, place)))),
    );
    return (
      kinds.split(", ").includes(each.kind) && !found.includes(-1) && new Set(found).size === found.length
    );
  });
}

/** "002 words … more words: shortened, altered": the version in that report, with one of these changes if any is named. */
function hasVersion(record: Record, quote: Record["quotes"][number], line: string): boolean {
  const [words = "", changes] = line.split(": ");
  const span = passageIn(record, words);
  return quote.versions.some(
    (version) =>
      span !== null &&
      touches(version.span, span) &&
      (changes === undefined || changes.split(", ").includes(version.change)),
  );
}

/** "001 first words … last words" → its span; null where cleaning dropped it, an error where it is no word of the report. */
function passageIn(record: Record, line: string): Span | null {
  const [number = "", words = ""] = split(line);
  const report = reportOf(record, number);
  const [first = "", last = first] = words.split(" … ");
  const from = report.text.indexOf(first);
  const end = report.text.indexOf(last, from);
  return from < 0 || end < 0 ? null : { report: report.id, from, to: end + last.length };
}

function everywhere(record: Record, words: string): Span[] {
  return record.reports.flatMap(({ id, text }) => {
    const from = text.indexOf(words);
    return from < 0 ? [] : [{ report: id, from, to: from + words.length }];
  });
}

function touches(a: Span, b: Span): boolean {
  return a.report === b.report && a.from < b.to && b.from < a.to;
}

function split(line: string): [number: string, rest: string] {
  return [line.slice(0, 3), line.slice(4)];
}

function reportOf(record: Record, number: string): Record["reports"][number] {
  const report = record.reports.find(({ file }) => file.startsWith(number));
  if (report === undefined) throw new Error(`expected.md names report ${number}, and the record has none`);
  return report;
}
