/** One person under two offices that do not contain each other, in different reports. */
import type { Entity } from "../../model/claim.ts";
import { fold } from "../../text/fold.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";

export function otherRole(story: Compared): Draft[] {
  return story.entities.filter((entity) => entity.kind === "person").flatMap(rolesApart);
}

type Given = Entity["roles"][number];

function rolesApart(entity: Entity): Draft[] {
  const groups: Given[][] = [];
  for (const role of entity.roles.filter((each) => each.standing === "current" && !isGeneral(each))) {
    const near = groups.find((group) => group.some((other) => compatible(role, other)));
    if (near === undefined) groups.push([role]);
    else near.push(role);
  }
  const reports = groups.map(
    (group) => new Set(group.flatMap((role) => role.spans.map((span) => span.report))),
  );
  const sides = groups.map((group) => ({
    says: titled(group[0]!),
    spans: group.flatMap((role) => [...role.spans]),
  }));
  // A report that gives both does not disagree with itself.
  const apart =
    groups.length > 1 &&
    reports.some((one, at) => reports.some((other, to) => at < to && one.isDisjointFrom(other)));
  if (!apart || !acrossReports(sides)) return [];
  return [
    {
      kind: "role",
      about: entity.name,
      why: `The reports give ${entity.name} different offices.`,
      weight: 0.4,
      sides,
      rule: "one person, two offices",
    },
  ];
}

function titled(role: Given): string {
  // "Velmoran foreign minister" says already of what.
  const isSaid = role.of === null || role.title.toLowerCase().includes(role.of.toLowerCase());
  return isSaid ? role.title : `${role.title}, ${role.of}`;
}

/** Words for any office-holder at all: they contradict none. */
const GENERAL = new Set(
  "politician leader official lawmaker executive boss chief head figure man woman member".split(" "),
);

function isGeneral(role: Given): boolean {
  return GENERAL.has(headOf(wordsOf(role.title)));
}

/** "chairwoman", "chairman", "chairperson" → "chair". */
function ofAnyone(word: string): string {
  return /^.{3,}(?:woman|man|person)$/.test(word) ? word.replace(/(?:wo)?man$|person$/, "") : word;
}

/** One title within the other, its initials, or with the same word of office: "foreign minister", "minister". */
function compatible(a: Given, b: Given): boolean {
  const one = besideOwner(a);
  const other = besideOwner(b);
  if (initials(one, other) || initials(other, one)) return true;
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  return small.every((word) => large.includes(word)) || headOf(one) === headOf(other);
}

/** "Okafor Lines chief executive" of Okafor Lines: chief executive. */
function besideOwner({ title, of }: Given): string[] {
  const words = wordsOf(title);
  const owner = new Set(of === null ? [] : wordsOf(of));
  const own = words.filter((word) => !owner.has(word));
  return own.length > 0 ? own : words;
}

function wordsOf(title: string): string[] {
  return fold(title)
    .split(/[\s-]+/)
    .filter((word) => word !== "" && word !== "the" && word !== "of")
    .map(ofAnyone);
}

/** "CEO" for "chief executive officer", and for "chief executive". */
function initials(short: readonly string[], long: readonly string[]): boolean {
  const letters = long.map((word) => word.charAt(0)).join("");
  return (
    short.length === 1 &&
    long.length > 1 &&
    short[0]!.startsWith(letters) &&
    short[0]!.length - letters.length < 2
  );
}

/** "top diplomat for the region" → diplomat. */
function headOf(words: readonly string[]): string {
  const stop = words.findIndex((word) => /^(for|to|on|at|in|from|and)$/.test(word));
  return words.at(stop > 0 ? stop - 1 : -1) ?? "";
}
