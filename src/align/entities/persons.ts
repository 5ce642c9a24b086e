/**
 * Persons of several reports → one group a person. Full names first, joined where they may be one person's; then bare surnames and
 * given names, to the only person of the story they can mean, or to the one meant far more often than any other.
 */
import { type PersonName, personName, sameName } from "../../lexicon/person-name.ts";
import { compareText } from "../../text/order.ts";
import type { Named } from "./named.ts";
import { nearlySame } from "./spelling.ts";

interface Group {
  readonly members: Named[];
  name: PersonName;
  mentions: number;
}

/** A surname alone goes to the main bearer if he is mentioned so many times as often as the next. */
const CLEARLY = 3;

export function joinPersons(persons: readonly Named[]): Named[][] {
  const byKey = new Map<string, Group[]>();
  const groups: Group[] = [];
  const full = persons.map((each) => ({ each, name: personName(each.name) }));
  // The longest first: a shorter form then finds the longest it is a part of.
  const ordered = full
    .filter(({ name }) => name.words.length > 1)
    .sort(
      (a, b) =>
        b.name.words.length - a.name.words.length ||
        b.each.mentions.length - a.each.mentions.length ||
        compareText(a.each.name, b.each.name) ||
        compareText(a.each.report, b.each.report),
    );
  for (const { each, name } of ordered) {
    const group = fullNameOf(name, byKey) ?? enter({ members: [], name, mentions: 0 }, byKey, groups);
    group.members.push(each);
    group.mentions += each.mentions.length;
  }
  const bare = full
    .filter(({ name }) => name.words.length < 2)
    .sort((a, b) => compareText(a.each.name, b.each.name) || compareText(a.each.report, b.each.report));
  for (const { each, name } of bare) {
    const group = bearer(each, name, byKey) ?? enter({ members: [], name, mentions: 0 }, byKey, groups);
    group.members.push(each);
  }
  return groups.map((group) => group.members);
}

function enter(group: Group, byKey: Map<string, Group[]>, groups: Group[]): Group {
  groups.push(group);
  for (const key of keysOf(group.name)) {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [group]);
    else list.push(group);
  }
  return group;
}

function keysOf(name: PersonName): string[] {
  const first = name.given ?? name.words[0] ?? "";
  return [
    ...new Set([...name.surnames, first, ...name.surnames.map((surname) => `~${first[0]}${surname[0]}`)]),
  ];
}

/** How many groups of one surname are looked at: a story has few Kims, a fuzzed text may have thousands. */
const BOUND = 48;

function fullNameOf(name: PersonName, byKey: ReadonlyMap<string, Group[]>): Group | null {
  for (const key of keysOf(name)) {
    for (const group of byKey.get(key)?.slice(0, BOUND) ?? []) {
      if (group.name.words.length < 2) continue;
      if (sameName(group.name, name) || nearlySame(group.name, name)) return group;
    }
  }
  return null;
}

function bearer(each: Named, name: PersonName, byKey: ReadonlyMap<string, Group[]>): Group | null {
  const word = name.words[0] ?? "";
  const all = byKey.get(word) ?? [];
  const surnames = all.filter((group) => group.name.surnames.includes(word));
  const from = (surnames.length > 0 ? surnames : all).filter(
    (group) => group.name.words.length > 1 || group.members[0]!.name === each.name,
  );
  const held = from.filter((group) => sharesRole(group.members, each));
  const choice = (held.length > 0 ? held : from).toSorted((a, b) => b.mentions - a.mentions);
  if (choice.length < 2) return choice[0] ?? null;
  return choice[0]!.mentions >= CLEARLY * choice[1]!.mentions ? choice[0]! : null;
}

function sharesRole(members: readonly Named[], each: Named): boolean {
  const heads = new Set(members.flatMap((member) => member.roles.map((role) => role.title.toLowerCase())));
  return each.roles.some((role) => heads.has(role.title.toLowerCase()));
}
