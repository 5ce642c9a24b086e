/** Lines → what may have happened: predicates of clauses, in several extents; whole headlines without a verb. */
import { type Candidate, joined, passage, sizeOf } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { type Line, likenessOf, partOf, placeOf } from "./line.ts";
import type { Scene } from "./scene.ts";

const LINES = 5;
/** A part of a headline with fewer words tells nothing. */
const SHORTEST = 3;
/** What is done may say how it was where it takes no more words. */
const MANNER = 7;
const TRAILING = new Set("in at on for with during from into against by over to".split(" "));
const SAYING = new Set(
  "say said says tell told tells announce announced announces claim claims claimed".split(" "),
);

export interface Predicate extends Candidate {
  /** Whether it may say how it was: short, of a main clause, without its subject, and no speech. */
  readonly manner: boolean;
}

export function what(scene: Scene, told: readonly (readonly Predicate[])[]): Candidate[] {
  return scene.lines.flatMap((line, at) => (line.rank <= LINES ? [...told[at]!, ...segments(line)] : []));
}

/** For each line the predicates of its clauses, each in several extents. */
export function predicates(scene: Scene): Predicate[][] {
  return scene.lines.map((line) => {
    const found: Predicate[] = [];
    for (const [at, clause] of line.clauses.entries()) predicatesOf(line, clause, at, found);
    return found;
  });
}

type Extent = readonly [name: string, first: number, end: number];
const WITH_SUBJECT = "with its subject";

function predicatesOf(line: Line, clause: Clause, at: number, into: Predicate[]): void {
  const part = partOf(line);
  const saying = SAYING.has(line.words[clause.head]!);
  const main = clause.opener === "";
  const own = [
    placeOf(line),
    likenessOf(line),
    joined(at === 0 ? "first clause of" : at === 1 ? "second clause of" : "later clause of", part),
    main ? "main clause" : "subordinate clause",
    clause.subject === null ? "no subject" : "has a subject",
    saying ? "verb of saying" : "other verb",
  ];
  if (clause.guessed) own.push("guessed verb");
  for (const [name, first, end] of extents(line, clause)) {
    const range = passage(line, first, end);
    if (range === null) continue;
    const size = sizeOf(end - first);
    into.push({
      from: range.from,
      to: range.to,
      features: [...own, name, size, joined(part, name), joined(part, size)],
      rule: line.rank === 0 ? "predicate of the headline" : "predicate of a clause at the top",
      manner: end - first <= MANNER && main && !saying && name !== WITH_SUBJECT,
    });
  }
}

/** The predicate whole, without what a subordinator opens, without its last phrases, with its subject. */
function extents(line: Line, clause: Clause): Extent[] {
  const { verb, head, end, short, subject } = clause;
  const all: Extent[] = [["whole", verb, end]];
  if (short < end) all.push(["without the subordinate", verb, short]);
  let links = 0;
  for (let at = head + 2; at < short && links < 2; at += 1) {
    if (line.tokens[at]!.pos !== "ADP" || !TRAILING.has(line.words[at]!)) continue;
    links += 1;
    all.push([links === 1 ? "up to the first phrase" : "up to the second phrase", verb, at]);
  }
  const object = objectEnd(line, clause);
  all.push([object > head + 1 ? "verb and object" : "verb alone", verb, object]);
  if (subject !== null) all.push([WITH_SUBJECT, subject.first, short]);
  return all;
}

const OBJECT = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "X", "SYM"]);
const JOINTS = new Set(["-", "&", "'", "’", "'s", "’s", '"', "“", "”", "‘"]);

/** "hails | the minister's “bold” offer | to the unions". */
function objectEnd({ tokens, words }: Line, { head, short }: Clause): number {
  let end = head + 1;
  while (end < short && (OBJECT.has(tokens[end]!.pos) || JOINTS.has(words[end]!) || words[end - 1] === "-"))
    end += 1;
  return end;
}

const CUTS = new Set([":", "|", "–", "—"]);

/** "Hopes fade: Ferry lost at sea" → the parts between colons. */
function segments(line: Line): Candidate[] {
  if (line.rank !== 0) return [];
  const cuts = [-1, ...line.words.flatMap((word, at) => (CUTS.has(word) ? [at] : [])), line.words.length];
  return cuts.slice(1).flatMap((end, index) => {
    const first = cuts[index]! + 1;
    if (end - first < SHORTEST) return [];
    const range = passage(line, first, end);
    if (range === null) return [];
    const verbs = line.clauses.filter(({ head }) => head >= first && head < end).length;
    const features = [
      "segment",
      index === 0 ? "first segment" : "later segment",
      verbs === 0 ? "segment without a verb" : "segment with a verb",
      joined("segment", sizeOf(end - first)),
    ];
    return [{ ...range, features, rule: "part of the headline" }];
  });
}
