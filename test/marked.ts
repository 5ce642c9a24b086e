/**
 * Reports written with their marks → a collation, for the tests of what compares. In a report
 *   {Ana Ruiz} is an official, {she>Ana Ruiz} another word for her, <Norland> a place, [Tuesday|2024-05-07] a time;
 * a line "@ 2024-05-08" begins a report published on that day.
 */

import { documentOf } from "../evals/document.ts";
import { statements } from "../src/attribute/statements/index.ts";
import { quotations } from "../src/mark/quotations/index.ts";
import { sentences } from "../src/mark/sentences/index.ts";
import { tokens } from "../src/mark/tokens.ts";
import type { Entity } from "../src/model/claim.ts";
import type { Collation } from "../src/model/collation.ts";
import { NO_EVENT } from "../src/model/event.ts";
import type { Mention, Referent, Time } from "../src/model/mark.ts";
import type { Reading } from "../src/model/statement.ts";

const MARK = /\{([^{}>|]+)(?:>([^{}]+))?\}|<([^<>]+)>|\[([^[\]|]+)\|([^[\]|]+)\]/g;

export function markedCollation(input: string): Collation {
  const reports = input
    .split(/^@[ \t]*/m)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [day, ...lines] = part.split("\n");
      return { day: day!.trim(), text: lines.join("\n").trim() };
    });
  const readings = reports.map(({ day, text }, at) => markedReading(`r${at}`, day, text));
  const ids = readings.map(({ document }) => document.id);
  return {
    story: { reports: ids, lineage: [], credits: [], origins: ids.map((id) => [id]) },
    readings,
    entities: entitiesOf(readings),
    claims: [],
    links: [],
  };
}

function markedReading(id: string, day: string, marked: string): Reading {
  let text = "";
  let last = 0;
  const referents: Referent[] = [];
  const mentions: Mention[] = [];
  const times: Time[] = [];
  const referent = (name: string, kind: Referent["kind"]) => {
    const known = referents.findIndex((each) => each.name === name);
    if (known >= 0) return known;
    const roles =
      kind === "person"
        ? [{ title: "minister", of: null, standing: "current", from: 0, to: 1 } as const]
        : [];
    return referents.push({ kind, name, also: [], country: null, roles }) - 1;
  };
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(last, found.index);
    const [, person, alias, place, time, edtf] = found;
    const words = (person ?? place ?? time)!;
    const range = { from: text.length, to: text.length + words.length };
    if (time !== undefined) {
      times.push({ ...range, type: "DATE", value: edtf!, edtf: edtf!, basis: "resolved", rule: "given" });
    } else {
      const of = person === undefined ? referent(place!, "place") : referent(alias ?? person, "person");
      const form = alias !== undefined && /^\p{Ll}/u.test(words) ? "pronoun" : "name";
      mentions.push({ ...range, referent: of, form, rule: "given" });
    }
    text += words;
    last = found.index + found[0].length;
  }
  text += marked.slice(last);
  const document = { ...documentOf(text, { published: day }), id };
  const words = tokens(document);
  const base = { tokens: words, sentences: sentences(document, words) };
  const marks = { ...base, referents, mentions, times, amounts: [], quotations: quotations(document, base) };
  return { document, marks, attributions: [], statements: statements(document, marks, []), event: NO_EVENT };
}

function entitiesOf(readings: readonly Reading[]): Entity[] {
  const entities = new Map<string, Entity>();
  for (const [reading, { document, marks }] of readings.entries()) {
    for (const [referent, { name, kind, country, roles }] of marks.referents.entries()) {
      const known = entities.get(name);
      const mentions = marks.mentions
        .filter((each) => each.referent === referent)
        .map(({ from, to }) => ({ report: document.id, from, to }));
      entities.set(name, {
        id: name,
        kind,
        name,
        also: [],
        country,
        mentions: [...(known?.mentions ?? []), ...mentions],
        roles: roles.map(({ from, to, ...role }) => ({
          ...role,
          spans: [{ report: document.id, from, to }],
        })),
        referents: [...(known?.referents ?? []), { reading, referent }],
      });
    }
  }
  return [...entities.values()];
}
