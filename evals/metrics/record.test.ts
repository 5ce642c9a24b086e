/** The check of a record against check_record.py of the benchmarks: the record as it is, and one made of the gold, spoilt. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Record, RecordFile } from "../../src/model/record.ts";
import { type AnnotatedStory, checked } from "../annotated.ts";
import { task as collate } from "../tasks/collate.ts";
import { task as seeds } from "../tasks/seeds.ts";
import { numberOf, type Passage, placesIn } from "./gold.ts";
import type { Checked } from "./record.ts";

const DATA = new URL("../../../shared/benchmarks/", import.meta.url).pathname;
const SEEDS = new URL("../../../shared/seeds/", import.meta.url).pathname;
const REFERENCE = join(DATA, "collate", "check_record.py");
const missing = !existsSync(REFERENCE)
  ? " (skipped: ../shared/benchmarks is not there)"
  : spawnSync("python3", ["--version"]).status !== 0
    ? " (skipped: no python3)"
    : "";
const stories: readonly AnnotatedStory[] =
  missing === "" ? [...((await collate.load!(DATA)) ?? []), ...((await seeds.load!(DATA)) ?? [])] : [];

test.skipIf(missing !== "")(
  `every section counts as check_record.py counts it${missing}`,
  async () => {
    expect(stories.length).toBeGreaterThan(0);
    for (const story of stories) {
      const [predicted] = await collate.predict([story]);
      for (const record of [predicted!.records[0]!, spoiltGold(predicted!.records[0]!, story)]) {
        const own = checked(story, [{ id: story.id, records: [record] }]);
        expect(summaryOf(own), story.id).toEqual(referenceSummary(story, { records: [record] }));
      }
    }
  },
  300_000,
);

function summaryOf({ sections, facts }: Checked): { [section: string]: string } {
  const counts = Object.entries(sections)
    .filter(([section, rows]) => rows.length > 0 || !["precision", "lineage"].includes(section))
    .map(([section, rows]) => [
      section === "precision" ? "discrepancy precision" : section,
      `${rows.filter(({ ok }) => ok).length}/${rows.length}`,
    ]);
  const [hits, missed, wrong] = [facts.hits.length, facts.missed.length, facts.wrong.length];
  const f = hits === 0 ? 0 : (2 * hits) / (2 * hits + missed + wrong);
  return { ...Object.fromEntries(counts), facts: `${Math.round(f * 100)}/100` };
}

function referenceSummary(story: AnnotatedStory, file: RecordFile): { [section: string]: string } {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  try {
    writeFileSync(join(folder, "record.json"), JSON.stringify(file));
    writeFileSync(join(folder, "gold.json"), JSON.stringify(story.gold));
    const reports = story.id === "seeds" ? SEEDS : join(DATA, "collate", story.id);
    const args = [REFERENCE, join(folder, "record.json"), join(folder, "gold.json"), "--reports", reports];
    const printed = execFileSync("python3", args, { encoding: "utf8" });
    const summary = /SUMMARY (.*)/.exec(printed)![1]!;
    return Object.fromEntries(
      summary
        .split(", ")
        .filter((each) => each !== "discrepancy precision 0/0")
        .map((each) => [each.slice(0, each.lastIndexOf(" ")), each.slice(each.lastIndexOf(" ") + 1)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Findings made of the annotation, every third one left out or bent. */
function spoiltGold(record: Record, { gold, sources }: AnnotatedStory): Record {
  const { locate, words } = placesIn(
    record,
    new Map(sources.map(({ file, bytes }) => [numberOf(file), bytes])),
  );
  const spans = (passages: readonly Passage[]) => passages.map(locate).filter((span) => span !== null);
  const ids = new Map(record.reports.map((report) => [numberOf(report.file), report.id]));
  const third = <T>(items: readonly T[]) => items.filter((_, at) => at % 3 !== 2);
  const entities = Object.entries(gold.people ?? {}).map(([name, forms], n) => ({
    id: `e${n}`,
    kind: "person" as const,
    name: n % 5 === 4 ? "Nobody" : name,
    also: [],
    country: null,
    mentions: record.reports.flatMap(({ id: report, text }) =>
      forms.flatMap((form) =>
        [...text.matchAll(new RegExp(RegExp.escape(form), "g"))]
          .filter((_, at) => n % 4 !== 3 || at % 4 !== 3)
          .map(({ index }) => ({ report, from: index, to: index + form.length })),
      ),
    ),
    roles: third((gold.roles ?? []).filter(([of]) => of === name)).map(([, title]) => ({
      title: title.split(" ").at(-1)!,
      of: title.split(" ").slice(0, -1).join(" "),
      standing: "current" as const,
      spans: [],
    })),
  }));
  const statements = (gold.facts ?? []).flatMap(({ spans: passages }, n) =>
    spans(passages).map((span, at) => ({
      id: `s${n}-${at}`,
      span,
      holder: { kind: "outlet" as const, entity: null, text: "" },
      certainty: "asserted" as const,
      nature: "fact" as const,
      when: null,
      claim: at % 4 === 3 ? `c${n + 1}` : `c${n}`,
      rule: "",
    })),
  );
  return {
    ...record,
    entities,
    statements: [...statements, ...record.statements.slice(0, 3)],
    claims: [],
    quotes: third(gold.quotes ?? []).map(({ speaker, spans: passages }, n) => ({
      id: `q${n}`,
      speaker: null,
      speakerText: n % 4 ? speaker : "someone",
      versions: spans(n % 5 === 4 ? passages.slice(1) : passages).map((span) => ({
        span,
        text: "",
        form: "direct" as const,
        change: "same" as const,
        dropped: [],
        added: [],
      })),
      rule: "",
    })),
    discrepancies: third([...(gold.discrepancies ?? []), ...(gold.furtherDiscrepancies ?? [])]).map(
      (each, n) => ({
        id: `d${n}`,
        kind: n % 2 ? (each.kinds[0] as "date") : "name",
        about: "",
        why: "",
        weight: 1,
        sides: each.sides
          .slice(n % 4 === 3 ? 1 : 0)
          .map((side) => ({ says: words(side[0]!), spans: spans(side) })),
        rule: "",
      }),
    ),
    lineage: third((gold.lineage?.sharedOrigin ?? []) as [number, number][]).map(([from, to]) => ({
      from: ids.get(to)!,
      to: ids.get(from)!,
      directed: true,
      oneOrigin: true,
      kind: "copy" as const,
      share: 1,
      passages: [],
      why: "",
    })),
    engagements: third(gold.engagements ?? []).map(({ type, parties, when, status }, n) => ({
      id: `g${n}`,
      kind: type as "visit",
      parties: parties.map((name) => ({ entity: null, name })),
      place: null,
      when: { edtf: n % 3 ? when.replaceAll(/[^\d-].*/g, "") : null, text: "", basis: "given" as const },
      status: status[0] as "held",
      history: [],
      topics: [],
      spans: [],
      origins: 1,
      rule: "",
    })),
  };
}
