/**
 * Referents of the reports of one story → entities: one entry for one person, body or place, with all its forms, mentions and roles.
 * The readings may come in any order: what is joined depends on names alone, never on which report is first.
 */
import type { Entity } from "../../model/claim.ts";
import type { ReferentKind } from "../../model/mark.ts";
import type { Reading } from "../../model/statement.ts";
import { fold } from "../../text/fold.ts";
import { identify } from "../../text/identity.ts";
import { compareText } from "../../text/order.ts";
import { bySpan, spanOf } from "../../text/range.ts";
import { joinBodies } from "./bodies.ts";
import { type Named, named } from "./named.ts";
import { joinPersons } from "./persons.ts";

export function entities(readings: readonly Reading[]): Entity[] {
  const all = named(readings);
  const persons = all.filter((each) => each.kind === "person");
  const rest = all.filter((each) => each.kind !== "person");
  const joined = joinPersons(persons, rest);
  const groups = [...joined.groups, ...joinBodies(joined.rest.filter(tells))];
  const found = groups
    .map((group) => entity(group, readings))
    .sort((a, b) => compareText(a.name, b.name) || bySpan(a.mentions[0]!, b.mentions[0]!));
  return distinct(found);
}

/** One unexplained word with a capital ("Button") tells nothing by itself. */
function tells(each: Named): boolean {
  return each.kind !== "other" || each.name.includes(" ") || !/^\p{Lu}/u.test(each.name);
}

function entity(group: readonly Named[], readings: readonly Reading[]): Entity {
  const name = fullest(group);
  const kind = kindOf(group);
  const forms = new Set(group.flatMap((each) => [each.name, ...each.forms]));
  forms.delete(name);
  const mentions = group.flatMap((each) =>
    each.mentions.map((range) => spanOf(readings[each.reading]!.document, range)),
  );
  return {
    id: identify("entity", kind, name),
    kind,
    name,
    also: [...forms].sort(compareText),
    country: mostFrequent(group.flatMap((each) => (each.country === null ? [] : [each.country]))),
    mentions: mentions.sort(bySpan),
    roles: roles(group, readings),
    referents: group
      .map(({ reading, referent }) => ({ reading, referent }))
      .sort((a, b) => a.reading - b.reading || a.referent - b.referent),
  };
}

/** Roles of equal words are one, with the spans that give it. */
function roles(group: readonly Named[], readings: readonly Reading[]): Entity["roles"] {
  const found = new Map<string, Entity["roles"][number]>();
  const given = group.flatMap((each) =>
    each.roles.map((role) => ({ role, span: spanOf(readings[each.reading]!.document, role) })),
  );
  for (const { role, span } of given.sort((a, b) => bySpan(a.span, b.span))) {
    const key = `${fold(role.title)}|${fold(role.of ?? "")}|${role.standing}`;
    const known = found.get(key);
    const { title, of, standing } = role;
    found.set(key, { title, of, standing, spans: [...(known?.spans ?? []), span] });
  }
  return [...found.values()];
}

function kindOf(group: readonly Named[]): ReferentKind {
  if (group.some((each) => each.kind === "person")) return "person";
  return (mostFrequent(group.map((each) => each.kind)) ?? "other") as ReferentKind;
}

/** For persons the name of most words; for the rest the one most used; then the longest. */
function fullest(group: readonly Named[]): string {
  const count = new Map<string, number>();
  const kind = kindOf(group);
  for (const each of group.filter((other) => other.kind === kind))
    count.set(each.name, (count.get(each.name) ?? 0) + each.mentions.length);
  const words = (name: string) => (group[0]!.kind === "person" ? name.split(" ").length : 0);
  const ranked = [...count].sort(
    ([a, n], [b, m]) => words(b) - words(a) || m - n || b.length - a.length || compareText(a, b),
  );
  return ranked[0]![0];
}

function mostFrequent(values: readonly string[]): string | null {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? null;
}

/** Two of one name and kind: the second is numbered in its id, in the order of their first mentions. */
function distinct(all: readonly Entity[]): Entity[] {
  const seen = new Map<string, number>();
  return all.map((each) => {
    const number = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, number);
    return number === 1 ? each : { ...each, id: identify("entity", each.kind, each.name, String(number)) };
  });
}
