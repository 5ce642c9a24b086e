/** Which person of the report holds which role: what a description ("the Danish envoy") is resolved by. */
import { GROUP_MODIFIERS } from "../../lexicon/person-groups.ts";
import type { Role } from "../../model/mark.ts";
import type { Person } from "./people.ts";

export interface Described {
  readonly head: string;
  /** Further words of the title, lower case. */
  readonly words: readonly string[];
  readonly of: string | null;
  readonly country: string | null;
  readonly standing: Role["standing"];
}

interface Holding extends Described {
  readonly person: Person;
}

/** Heads that may mean one office. The first group that holds both counts. */
const ALIKE: readonly ReadonlySet<string>[] = [
  "leader president premier chancellor king queen emperor dictator strongman ruler chairman autocrat minister monarch sultan emir",
  "chief head boss director ceo chairman chairwoman commissioner executive secretary administrator president",
  "spokesman spokeswoman spokesperson secretary",
  "ambassador envoy diplomat",
  "diplomat secretary minister",
  "minister secretary premier",
  "lawmaker senator representative congressman congresswoman mp legislator",
  "attorney lawyer counsel",
  "adviser advisor aide counselor strategist",
  "rabbi cleric priest pastor bishop",
  "ceo executive",
  "analyst expert economist researcher fellow",
].map((group) => new Set(group.split(" ")));
/** Words that make another office of it. */
const DISTINCT = new Set([
  "vice",
  "deputy",
  "assistant",
  "prime",
  "foreign",
  "attorney",
  "associate",
  "under",
  "minority",
  "majority",
  "first",
  "campaign",
]);
const ENOUGH = 2.5;
const LOOK_BACK = 24;

export class Holders {
  readonly #byHead = new Map<string, Holding[]>();
  readonly #byCountry = new Map<string, Holding[]>();

  give(person: Person, given: Described): void {
    const role = inShort(given);
    const holding = { ...role, person };
    put(this.#byHead, role.head, holding);
    if (role.country !== null) put(this.#byCountry, role.country, holding);
  }

  /** The one whom the description fits best in sentence `at`, or null. `last` says in which sentence a person last stood. */
  find(
    described: Described,
    at: number,
    last: ReadonlyMap<Person, number>,
    not: Person | null,
  ): Person | null {
    const description = inShort(described);
    let best: Person | null = null;
    let bestScore = ENOUGH;
    for (const holding of this.#near(description)) {
      if (holding.person === not) continue;
      const ago = at - (last.get(holding.person) ?? at - 40);
      const score =
        likeness(description, holding) -
        0.05 * Math.min(12, Math.max(0, ago)) +
        0.04 * Math.min(20, holding.person.mentions);
      if (score > bestScore) {
        best = holding.person;
        bestScore = score;
      }
    }
    return best;
  }

  #near({ head, country }: Described): Holding[] {
    const near = [...(this.#byHead.get(head)?.slice(-LOOK_BACK) ?? [])];
    for (const group of ALIKE) {
      if (!group.has(head)) continue;
      for (const other of group)
        if (other !== head) near.push(...(this.#byHead.get(other)?.slice(-LOOK_BACK) ?? []));
    }
    if (country !== null) near.push(...(this.#byCountry.get(country)?.slice(-LOOK_BACK) ?? []));
    return near;
  }
}

/** "chief executive", "chief executive officer": what "CEO" says. */
function inShort(role: Described): Described {
  const { head, words } = role;
  const isChief = words.includes("chief") && (head === "executive" || words.includes("executive"));
  if (!isChief || (head !== "executive" && head !== "officer")) return role;
  return { ...role, head: "ceo", words: words.filter((word) => word !== "chief" && word !== "executive") };
}

function likeness(description: Described, holding: Holding): number {
  let score = 0;
  if (description.head === holding.head) score = 3;
  else if (description.head === "counterpart") score = 1.5;
  else if (ALIKE.some((group) => group.has(description.head) && group.has(holding.head))) score = 1.2;
  else return -1;
  if (description.country !== null && holding.country !== null)
    score += description.country === holding.country ? 2 : -4;
  else if (description.of !== null && holding.of !== null)
    score += overlaps(description.of, holding.of) ? 1.5 : -2.5;
  for (const word of description.words) {
    if (holding.words.includes(word)) score += 0.7;
    else if (DISTINCT.has(word)) score -= 2.5;
    else if (!GROUP_MODIFIERS.has(word)) score -= 0.7;
  }
  for (const word of holding.words) {
    if (DISTINCT.has(word) && !description.words.includes(word) && description.head === holding.head)
      score -= word === "prime" || word === "foreign" ? 1 : 2;
  }
  if (description.standing === "former" && holding.standing !== "former") score -= 0.5;
  if (description.standing !== "former" && holding.standing === "former") score -= 1.2;
  return score;
}

function overlaps(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(" "));
  return b
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 2 && word !== "the" && words.has(word));
}

function put(map: Map<string, Holding[]>, key: string, holding: Holding): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [holding]);
  else if (
    !list.some((other) => other.person === holding.person && other.words.join() === holding.words.join())
  )
    list.push(holding);
}
