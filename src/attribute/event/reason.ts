/**
 * Lines → why and how it may have been: what stands behind a cue of cause or manner; for how also what was done, as a short
 * predicate ("lost control"). Without a cue there is no reason.
 */
import { type Candidate, joined, passage, sizeOf } from "./candidate.ts";
import { type Line, likenessOf, partOf, placeOf } from "./line.ts";
import { type Scene, TOP } from "./scene.ts";
import type { Predicate } from "./what.ts";

const CUES: readonly string[] = [
  "because of",
  "due to",
  "as a result of",
  "in response to",
  "in the wake of",
  "thanks to",
  ..."because citing following after amid over as since despite when by with for to through using without in".split(
    " ",
  ),
];

interface Cue {
  readonly name: string;
  readonly words: readonly string[];
}

/** The longer ones first. */
const BY_FIRST: ReadonlyMap<string, readonly Cue[]> = Map.groupBy(
  CUES.map((name) => ({ name, words: name.split(" ") })),
  ({ words }) => words[0]!,
);
/** How far is read on behind a cue, in tokens. */
const LONGEST = 30;
const STOPS = new Set([",", ":", ";", "–", "—", "|", "(", ")", "?", "!"]);

/** Cues of manner and means; behind "after" only what was done ("after repairing the lock"). */
const MANNER = new Set(["by", "with", "through", "thanks to", "despite", "in", "using", "without"]);

/** These give no reason. */
const MEANS = new Set(["using", "without"]);

/** What stands behind a cue. */
export interface Cued extends Candidate {
  readonly cue: string;
  /** The word behind the cue. */
  readonly next: string;
}

type ByLine<C> = readonly (readonly C[])[];

export function why(cued: ByLine<Cued>): Candidate[] {
  return cued.flat().filter(({ cue }) => !MEANS.has(cue));
}

export function how(cued: ByLine<Cued>, told: ByLine<Predicate>): Candidate[] {
  return cued.flatMap((line, at) => [
    ...line.filter(({ cue, next }) => MANNER.has(cue) || (cue === "after" && next.endsWith("ing"))),
    ...told[at]!.filter(({ manner }) => manner),
  ]);
}

/** For each line what stands behind its cues, as far as the next stop, and as far as the next preposition. */
export function behindCues(scene: Scene): Cued[][] {
  return scene.lines.map((line) => {
    const found: Cued[] = [];
    if (line.rank > TOP) return found;
    for (let at = 0; at < line.words.length; at += 1) {
      const cues = BY_FIRST.get(line.words[at]!);
      if (cues === undefined) continue;
      const cue = cues.find(({ words }) => words.every((part, step) => line.words[at + step] === part));
      if (cue !== undefined && leadsOn(line, at, cue)) behind(line, at + cue.words.length, cue.name, found);
    }
    return found;
  });
}

function leadsOn({ words, tokens, rank, clauses }: Line, at: number, { name, words: own }: Cue): boolean {
  if (at > 0 && own.length === 1 && words[at - 1] === "because") return false;
  const first = at + own.length;
  const next = tokens[first];
  if (next === undefined) return false;
  if (name === "to") return next.pos === "VERB" && !clauses.some(({ verb }) => verb === at);
  if (name === "by") return words[first]!.endsWith("ing");
  return name !== "in" || rank === 0 || words[first] === "a" || words[first] === "an";
}

function behind(line: Line, first: number, name: string, into: Cued[]): void {
  const { words, tokens } = line;
  let end = first;
  let short = -1;
  while (
    end < words.length &&
    end < first + LONGEST &&
    !STOPS.has(words[end]!) &&
    !(words[end] === "." && end === words.length - 1)
  ) {
    if (short < 0 && end > first + 1 && tokens[end]!.pos === "ADP" && words[end] !== "of") short = end;
    end += 1;
  }
  const own = [
    joined("cue", name),
    joined("cue in", placeOf(line)),
    joined("cue in", likenessOf(line)),
    "cue",
    joined(partOf(line), joined("cue", name)),
  ];
  const rule = `behind “${name}”`;
  const add = (extent: string, to: number) => {
    const range = passage(line, first, to);
    if (range === null) return;
    const features = [...own, extent, joined("cue", sizeOf(to - first))];
    into.push({ from: range.from, to: range.to, features, rule, cue: name, next: words[first]! });
  };
  add("cue whole", end);
  if (short >= 0) add("cue short", short);
}
