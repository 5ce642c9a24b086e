/**
 * Persons of several reports → one group a person. Full names first, joined where they may be one person's; then bare surnames and
 * given names, to the only person of the story they can mean, or to the one meant far more often than any other.
 */
import { isGivenName } from "../../lexicon/given-names.ts";
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

/** `others` are joined to a person where only their name or description tells; the rest is given back. */
export function joinPersons(
  persons: readonly Named[],
  others: readonly Named[],
): { readonly groups: Named[][]; readonly rest: Named[] } {
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
  const bareIn = new Set(
    full
      .filter(({ name }) => name.words.length === 1)
      .map(({ each, name }) => `${each.report} ${name.words[0]}`),
  );
  joinJuniors(groups, byKey, bareIn);
  const bare = full
    .filter(({ name }) => name.words.length < 2)
    .sort((a, b) => compareText(a.each.name, b.each.name) || compareText(a.each.report, b.each.report));
  for (const { each, name } of bare) {
    const group = bearer(each, name, byKey) ?? enter({ members: [], name, mentions: 0 }, byKey, groups);
    group.members.push(each);
  }
  const heads = headsOf(groups);
  const rest = others.filter((each) => {
    const group = surnameOnly(each, byKey) ?? described(each, heads);
    group?.members.push(each);
    return group === null;
  });
  return { groups: groups.map((group) => group.members).filter((members) => members.length > 0), rest };
}

/** A report that says only "Ray", and another that says "Lin Ray": one word that no rule could judge in its own report. */
function surnameOnly(each: Named, byKey: ReadonlyMap<string, Group[]>): Group | null {
  if (
    each.kind === "place" ||
    !/^\p{Lu}[\p{L}'’-]+$/u.test(each.name) ||
    each.name === each.name.toUpperCase()
  )
    return null;
  const name = personName(each.name);
  const bearers = (byKey.get(name.words.join(" "))?.slice(0, BOUND) ?? [])
    .filter((group) => group.members.length > 0)
    .filter((group) => group.name.surnames.includes(name.words.join(" ")));
  const known = bearers.filter(
    (group) => group.name.words.length > 1 || group.members.some((member) => member.roles.length > 0),
  );
  return known.length === 1 ? known[0]! : null;
}

/** "the Danish envoy" of a report that never names him: the only person of the story with that office of that country. */
function described(each: Named, heads: ReadonlyMap<string, ReadonlySet<Group>>): Group | null {
  if (each.kind !== "other") return null;
  const forms = [each.name, ...each.forms];
  const definite =
    forms.some((form) => /^the /i.test(form)) || (each.country !== null && !/^\p{Ll}/u.test(each.name));
  if (!definite || forms.some((form) => /^(?:an?|some|no|any|another|\d+) /i.test(form))) return null;
  const found = heads.get(`${each.country ?? "–"} ${lastWord(each.name)}`);
  return found?.size === 1 ? [...found][0]! : null;
}

/** "DK envoy" → who holds such a role now. Without a country all bearers of the role count. */
function headsOf(groups: readonly Group[]): Map<string, Set<Group>> {
  const heads = new Map<string, Set<Group>>();
  const put = (key: string, group: Group) => heads.set(key, (heads.get(key) ?? new Set()).add(group));
  for (const group of groups) {
    for (const member of group.members) {
      for (const role of member.roles.filter(({ standing }) => standing !== "former")) {
        const head = lastWord(role.title);
        put(`– ${head}`, group);
        if (member.country !== null) put(`${member.country} ${head}`, group);
      }
    }
  }
  return heads;
}

function lastWord(text: string): string {
  return text.toLowerCase().split(" ").at(-1)!;
}

/** "Lin Ray Jr." of one report is "Lin Ray" of another, unless some report tells the two apart. */
function joinJuniors(
  groups: readonly Group[],
  byKey: ReadonlyMap<string, Group[]>,
  bareIn: ReadonlySet<string>,
): void {
  for (const junior of groups.filter((group) => group.name.suffix === "jr" || group.name.suffix === "sr")) {
    const name = { ...junior.name, suffix: null };
    const elder = fullNameOf(name, byKey);
    if (elder === null || elder === junior || elder.members.length === 0) continue;
    const reports = new Set(elder.members.map((member) => member.report));
    const surname = junior.name.words.at(-1)!;
    const apart = (report: string) => reports.has(report) || bareIn.has(`${report} ${surname}`);
    if (junior.members.some((member) => apart(member.report))) continue;
    elder.members.push(...junior.members.splice(0));
    elder.mentions += junior.mentions;
    junior.mentions = 0;
  }
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
  const all = (byKey.get(word)?.slice(0, BOUND) ?? []).filter((group) => group.members.length > 0);
  const surnames = all.filter((group) => group.name.surnames.includes(word));
  // "William" of one report need not be the only William Ray of another.
  if (surnames.length === 0 && isGivenName(word))
    return all.find((group) => group.name.words.length < 2) ?? null;
  const from = (surnames.length > 0 ? surnames : all).filter(
    (group) => group.name.words.length > 1 || group.members[0]!.name === each.name,
  );
  const elders = from.filter((group) => group.name.suffix !== "jr");
  const held = (elders.length > 0 ? elders : from).filter((group) => sharesRole(group.members, each));
  const choice = (held.length > 0 ? held : elders.length > 0 ? elders : from).toSorted(
    (a, b) => b.mentions - a.mentions,
  );
  if (choice.length < 2) return choice[0] ?? null;
  return choice[0]!.mentions >= CLEARLY * choice[1]!.mentions ? choice[0]! : null;
}

function sharesRole(members: readonly Named[], each: Named): boolean {
  const heads = new Set(members.flatMap((member) => member.roles.map((role) => role.title.toLowerCase())));
  return each.roles.some((role) => heads.has(role.title.toLowerCase()));
}
