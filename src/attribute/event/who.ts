/** Lines → who may be the one that acts: subjects of clauses, and the people and bodies named at the top of the report. */
import type { Mention } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { contains } from "../../text/range.ts";
import { type Candidate, joined, passage, sizeOf } from "./candidate.ts";
import { type Line, partOf, placeOf } from "./line.ts";
import type { Scene } from "./scene.ts";

const LINES = 5;

interface Subject extends Range {
  readonly order: "first subject" | "later subject";
  readonly isMain: boolean;
  readonly isPronoun: boolean;
  readonly words: number;
}

/** What a referent is in the headline, and in the line below it. */
type Part = Subject["order"] | "elsewhere";
interface Parts {
  readonly headline: ReadonlyMap<number, Part>;
  readonly lead: ReadonlyMap<number, Part>;
}

export function who(scene: Scene): Candidate[] {
  const lines = scene.lines
    .filter(({ rank }) => rank <= LINES)
    .map((line) => ({ line, subjects: subjectsOf(line) }));
  const parts = {
    headline: partsIn(lines.filter(({ line }) => line.rank === 0)),
    lead: partsIn(lines.filter(({ line }) => line.rank === 1)),
  };
  const found: Candidate[] = [];
  for (const { line, subjects } of lines)
    for (const subject of subjects) found.push(acting(scene, line, subject, parts));
  for (const { line } of lines) named(scene, line, parts, found);
  return found;
}

function subjectsOf(line: Line): Subject[] {
  const found: Subject[] = [];
  for (const { subject, opener } of line.clauses) {
    const range = subject === null ? null : passage(line, subject.first, subject.end);
    if (subject === null || range === null) continue;
    found.push({
      from: range.from,
      to: range.to,
      order: found.length === 0 ? "first subject" : "later subject",
      isMain: opener === "",
      isPronoun: line.tokens[subject.end - 1]!.pos === "PRON",
      words: subject.end - subject.first,
    });
  }
  return found;
}

function partsIn(lines: readonly { line: Line; subjects: readonly Subject[] }[]): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>();
  for (const { line, subjects } of lines) {
    for (const mention of line.mentions) {
      const part = subjects.find((subject) => contains(subject, mention))?.order ?? "elsewhere";
      const known = parts.get(mention.referent);
      if (known === undefined || part === "first subject" || known === "elsewhere")
        parts.set(mention.referent, part);
    }
  }
  return parts;
}

function acting(scene: Scene, line: Line, subject: Subject, parts: Parts): Candidate {
  const { from, to, order, isMain, isPronoun, words } = subject;
  const features = [
    placeOf(line),
    joined(order, joined("of", partOf(line))),
    isMain ? "main clause" : "subordinate clause",
    joined("subject of", sizeOf(words)),
  ];
  if (isPronoun) features.push("pronoun");
  bearing(scene, line, subject, parts, features);
  const rule = line.rank === 0 ? "subject of the headline" : "subject of a clause at the top";
  return { from, to, features, rule };
}

function named(scene: Scene, line: Line, parts: Parts, into: Candidate[]): void {
  const { referents, document } = scene;
  for (const mention of line.mentions) {
    const { kind, name } = referents[mention.referent]!;
    if (mention.form !== "name" || (kind !== "person" && kind !== "organization")) continue;
    const { from, to } = mention;
    const isFull = document.text.slice(from, to) === name;
    const features = [placeOf(line), "name", isFull ? "name in full" : "name in short"];
    bearing(scene, line, mention, parts, features);
    into.push({ from, to, features, rule: line.rank === 0 ? "a name in the headline" : "a name at the top" });
  }
}

/** What the passage names: its kind, how much of the report is about it, and its part in the headline and the lead. */
function bearing(scene: Scene, line: Line, range: Range, parts: Parts, into: string[]): void {
  const { referents, frequency, most } = scene;
  const first = chief(scene, line.mentions, range);
  if (first === null) {
    into.push("names nobody");
    return;
  }
  const often = frequency[first]!;
  into.push(
    joined("kind", referents[first]!.kind),
    often === most
      ? "named most"
      : often >= most / 2
        ? "named often"
        : often > 1
          ? "named again"
          : "named once",
    joined("in the headline", parts.headline.get(first) ?? "nowhere"),
    joined("in the lead", parts.lead.get(first) ?? "nowhere"),
  );
}

/** Of those named in the passage the one named most in the report; who can act comes before what cannot. */
function chief({ referents, frequency }: Scene, mentions: readonly Mention[], range: Range): number | null {
  let actor: number | null = null;
  let other: number | null = null;
  for (const mention of mentions) {
    if (!contains(range, mention)) continue;
    const { referent } = mention;
    const { kind } = referents[referent]!;
    if (kind !== "person" && kind !== "organization") other ??= referent;
    else if (actor === null || frequency[referent]! > frequency[actor]!) actor = referent;
  }
  return actor ?? other;
}
