/**
 * Lines → why and how it may have been: what stands behind a cue of cause or manner; for how also what was done, as a short
 * predicate ("lost control"). Without a cue there is no reason.
 */
import { type Candidate, passage, sizeOf } from "./candidate.ts";
import { clausesOf } from "./clauses.ts";
import { type Line, likenessOf, placeOf, type Scene } from "./scene.ts";
import { predicates } from "./what.ts";

const LINES = 6;
const CUES: readonly (readonly string[])[] = [
  ["because", "of"],
  ["due", "to"],
  ["as", "a", "result", "of"],
  ["in", "response", "to"],
  ["in", "the", "wake", "of"],
  ["thanks", "to"],
  ["because"],
  ["citing"],
  ["following"],
  ["after"],
  ["amid"],
  ["over"],
  ["as"],
  ["since"],
  ["despite"],
  ["when"],
  ["by"],
  ["with"],
  ["for"],
  ["to"],
  ["through"],
  ["using"],
  ["without"],
  ["in"],
];
const BY_FIRST = Map.groupBy(CUES, ([first]) => first!);
const STOPS = new Set([",", ":", ";", "–", "—", "|", "(", ")", "?", "!"]);

/** Cues of manner and means; behind "after" only what was done ("after repairing the lock"). */
const MANNER = new Set(["by", "with", "through", "thanks to", "despite", "in", "using", "without"]);

/** These give no reason. */
const MEANS = new Set(["using", "without"]);

export function why(scene: Scene): Candidate[] {
  return top(scene).flatMap((line) =>
    behindCues(line)
      .filter(({ cue }) => !MEANS.has(cue))
      .map(({ candidate }) => candidate),
  );
}

export function how(scene: Scene): Candidate[] {
  return top(scene).flatMap((line) => [
    ...behindCues(line)
      .filter(({ cue, next }) => MANNER.has(cue) || (cue === "after" && next.endsWith("ing")))
      .map(({ candidate }) => candidate),
    ...predicates(line).filter(
      ({ features }) =>
        SHORT.some((size) => features.includes(size)) && !NO_MANNER.some((each) => features.includes(each)),
    ),
  ]);
}

const SHORT = [2, 4, 7].map(sizeOf);
const NO_MANNER = ["verb of saying", "with its subject", "subordinate clause"];

function top(scene: Scene): readonly Line[] {
  return scene.lines.filter((line) => line.rank <= LINES);
}

interface Behind {
  readonly cue: string;
  readonly next: string;
  readonly candidate: Candidate;
}

function behindCues(line: Line): Behind[] {
  const { words, tokens } = line;
  const predicates = new Set(clausesOf(line).map(({ verb }) => verb));
  return words.flatMap((word, at) => {
    const cue = BY_FIRST.get(word)?.find((each) => each.every((part, step) => words[at + step] === part));
    if (cue === undefined || (at > 0 && cue.length === 1 && words[at - 1] === "because")) return [];
    const name = cue.join(" ");
    const first = at + cue.length;
    const next = tokens[first];
    if (next === undefined) return [];
    if (name === "to" && (next.pos !== "VERB" || predicates.has(at))) return [];
    if (name === "by" && !words[first]!.endsWith("ing")) return [];
    if (name === "in" && line.rank !== 0 && !/^an?$/.test(words[first]!)) return [];
    let end = first;
    let short = -1;
    while (
      end < words.length &&
      end < first + 30 &&
      !STOPS.has(words[end]!) &&
      !(words[end] === "." && end === words.length - 1)
    ) {
      if (short < 0 && end > first + 1 && tokens[end]!.pos === "ADP" && words[end] !== "of") short = end;
      end += 1;
    }
    const own = [
      `cue ${name}`,
      `cue in ${placeOf(line)}`,
      `cue in ${likenessOf(line)}`,
      "cue",
      line.rank === 0 ? `headline cue ${name}` : `body cue ${name}`,
    ];
    const all: [string, number][] =
      short < 0
        ? [["whole", end]]
        : [
            ["whole", end],
            ["short", short],
          ];
    return all.flatMap(([extent, to]) => {
      const range = passage(line, first, to);
      if (range === null) return [];
      const features = [...own, `cue ${extent}`, `cue ${sizeOf(to - first)}`];
      return [
        { cue: name, next: words[first]!, candidate: { ...range, features, rule: `behind “${name}”` } },
      ];
    });
  });
}
