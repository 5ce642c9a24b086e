/** A record held against a hand annotation of its reports, section by section. */
import type { Record } from "../../src/model/record.ts";
import type { Span } from "../../src/model/span.ts";
import type { Scores } from "../task.ts";
import { type Gold, type GoldDiscrepancy, numberOf, type Places, type Row } from "./gold.ts";
import { f1, mean, ratio } from "./ratio.ts";
import { engagements, people, roles } from "./record-entities.ts";

export interface Checked {
  /** Section → its rows. */
  readonly sections: { readonly [section: string]: readonly Row[] };
  /** Pairs of wordings: of one fact and in one claim, of one fact and not, of two facts and in one claim. */
  readonly facts: {
    readonly hits: readonly string[];
    readonly missed: readonly string[];
    readonly wrong: readonly string[];
  };
}

export function checkRecord(record: Record, gold: Gold, places: Places): Checked {
  const found = discrepancies(record, gold, places);
  const versions = quotes(record, gold, places);
  return {
    sections: {
      furniture: furniture(record, gold, places),
      credits: credits(record, gold),
      people: people(record, gold),
      roles: roles(record, gold),
      quotes: versions.rows,
      "quote groups": versions.groups,
      discrepancies: found.rows,
      "their kinds": found.kinds,
      precision: found.precision,
      lineage: lineage(record, gold),
      engagements: engagements(record, gold),
    },
    facts: facts(record, gold, places),
  };
}

/** Several records together: each section's share over all, facts as pairwise F1, and the mean of these. */
export function recordScores(checked: readonly Checked[]): Scores {
  const names = [...new Set(checked.flatMap((each) => Object.keys(each.sections)))];
  const shares = names.map((name) => {
    const rows = checked.flatMap((each) => each.sections[name] ?? []);
    return [name.replaceAll(" ", "_"), share(rows)] as const;
  });
  const sum = (of: keyof Checked["facts"]) =>
    checked.reduce((total, each) => total + each.facts[of].length, 0);
  const [hits, missed, wrong] = [sum("hits"), sum("missed"), sum("wrong")];
  const all = {
    ...Object.fromEntries(shares),
    facts_f1: f1(ratio(hits, hits + wrong), ratio(hits, hits + missed)),
  };
  return { mean: mean(Object.values(all)), ...all };
}

function share(rows: readonly Row[]): number {
  return ratio(rows.filter(({ ok }) => ok).length, rows.length);
}

function shared(a: Span, b: Span): number {
  return a.report === b.report ? Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from)) : 0;
}

function near(a: Span, b: Span, least = 0.5): boolean {
  const both = shared(a, b);
  return both > 0 && both >= least * Math.min(a.to - a.from, b.to - b.from);
}

/** What is not the story bears no statement. */
function furniture(record: Record, gold: Gold, { locate, words }: Places): Row[] {
  return (gold.notBody ?? []).map((passage) => {
    const span = locate(passage);
    const ok = span === null || !record.statements.some((each) => shared(each.span, span) > 0);
    return { label: words(passage), ok };
  });
}

function credits(record: Record, gold: Gold): Row[] {
  return (gold.upstream ?? []).map(([n, name]) => {
    const report = record.reports.find((each) => numberOf(each.file) === n);
    const wanted = name.replace("The ", "").toLowerCase();
    return {
      label: name,
      ok: report?.credits.some((each) => each.name.toLowerCase().includes(wanted)) ?? false,
    };
  });
}

const SPEAKERS: { readonly [speaker: string]: readonly string[] } = {
  China: ["china", "beijing"],
  "State Department": ["state", "department", "statement", "blinken"],
  "Chinese state media": ["state media", "media"],
};

function quotes(record: Record, gold: Gold, { locate, words }: Places) {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const isBy = (quote: Record["quotes"][number], speaker: string) => {
    const entity = entities.get(quote.speaker ?? "");
    const names = [
      quote.speakerText,
      ...(entity ? [entity.name, ...entity.roles.map((role) => role.title)] : []),
    ];
    const [first = "", ...rest] = speaker.split(" ");
    const forms = gold.speakerForms?.[speaker] ??
      SPEAKERS[speaker] ?? [
        (rest.at(-1) ?? first).toLowerCase(),
        speaker.toLowerCase(),
        ...(first === "Qin" ? ["qin"] : []),
      ];
    return names.some((name) => forms.some((form) => name.toLowerCase().includes(form)));
  };
  const rows: Row[] = [];
  const groups: Row[] = [];
  for (const { speaker, spans } of gold.quotes ?? []) {
    const hits = spans.map((passage) => {
      const span = locate(passage);
      return record.quotes.filter(
        (quote) => span !== null && quote.versions.some((each) => near(each.span, span)),
      );
    });
    const label = `${speaker}: ${words(spans[0]!).slice(0, 60)}`;
    rows.push({ label, ok: hits.every((found) => found.some((quote) => isBy(quote, speaker))) });
    if (spans.length > 1)
      groups.push({ label, ok: record.quotes.some((quote) => hits.every((found) => found.includes(quote))) });
  }
  return { rows, groups };
}

/** Two wordings of one fact share a claim; two of different facts do not. */
function facts(record: Record, gold: Gold, { locate, words }: Places): Checked["facts"] {
  const claims = new Map<string, Set<string>>();
  const add = (statement: string, claim: string) =>
    claims.set(statement, (claims.get(statement) ?? new Set()).add(claim));
  for (const claim of record.claims) for (const statement of claim.statements) add(statement, claim.id);
  for (const statement of record.statements) if (statement.claim !== null) add(statement.id, statement.claim);
  const items = (gold.facts ?? []).flatMap((fact) =>
    fact.spans.map((passage) => {
      const span = locate(passage);
      const own = record.statements.filter((each) => span !== null && near(each.span, span));
      return {
        fact,
        key: JSON.stringify(passage),
        label: `${fact.id} [${passage[0]}] ${words(passage).slice(0, 60)}`,
        span,
        claims: new Set(own.flatMap(({ id }) => [...(claims.get(id) ?? [])])),
      };
    }),
  );
  const [hits, missed, wrong]: [string[], string[], string[]] = [[], [], []];
  for (const [at, a] of items.entries()) {
    for (const b of items.slice(at + 1)) {
      if (a.key === b.key || a.fact.mayJoin?.includes(b.fact.id) || b.fact.mayJoin?.includes(a.fact.id))
        continue;
      const pair = `${a.label} = ${b.label}`;
      const same = !a.claims.isDisjointFrom(b.claims);
      if (a.fact.id === b.fact.id) {
        (same ? hits : missed).push(pair);
      } else if (same && !(a.span && b.span && shared(a.span, b.span) > 0)) wrong.push(pair);
    }
  }
  return { hits, missed, wrong };
}

/** A listed discrepancy is found by a reported one of which two sides touch two of its sides. */
function discrepancies(record: Record, gold: Gold, { locate }: Places) {
  const listed = [
    ...(gold.discrepancies ?? []),
    ...(gold.furtherDiscrepancies ?? []).map((each) => ({ ...each, strong: false })),
  ];
  const touching = (one: GoldDiscrepancy) => {
    const sides = one.sides.map((side) => side.map(locate).filter((span) => span !== null));
    return record.discrepancies.filter((reported) => {
      const touched = sides.map((side) =>
        reported.sides.map((theirs) => side.some((a) => theirs.spans.some((b) => near(b, a, 0.4)))),
      );
      const theirs = reported.sides.filter((_, at) => touched.some((row) => row[at]));
      return touched.filter((row) => row.includes(true)).length >= 2 && theirs.length >= 2;
    });
  };
  const found = listed.map((one) => ({ one, by: touching(one) }));
  const strong = found.filter(({ one }) => one.strong ?? true);
  const real = new Set(found.flatMap(({ by }) => by));
  const complete = (gold.discrepancies ?? []).some((each) => each.strong !== undefined);
  return {
    rows: strong.map(({ one, by }) => ({ label: one.id, ok: by.length > 0 })),
    kinds: strong.map(({ one, by }) => ({
      label: one.id,
      ok: by.some((each) => one.kinds.includes(each.kind)),
    })),
    precision: (complete ? record.discrepancies : []).map((each) => ({
      label: `${each.kind}: ${each.sides.map((side) => side.says).join(" / ")}`,
      ok: real.has(each),
    })),
  };
}

function lineage(record: Record, gold: Gold): Row[] {
  const id = new Map(record.reports.map((report) => [numberOf(report.file), report.id]));
  return ["copies", "retellings", "sharedOrigin"].flatMap((kind) =>
    ((gold.lineage?.[kind] ?? []) as readonly (readonly number[])[]).map((pair) => {
      const ids = pair.map((n) => id.get(n));
      const ok = record.lineage.some(
        (each) => ids.includes(each.from) && ids.includes(each.to) && each.from !== each.to,
      );
      return { label: `${kind} ${pair.join(" ")}`, ok };
    }),
  );
}
