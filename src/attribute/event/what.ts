/** Lines → what may have happened: predicates of clauses, in several extents; whole headlines without a verb. */
import { type Candidate, passage, sizeOf } from "./candidate.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type Line, likenessOf, placeOf, type Scene } from "./scene.ts";

const LINES = 5;
/** A part of a headline with fewer words tells nothing. */
const SHORTEST = 3;
const TRAILING = new Set([
  "in",
  "at",
  "on",
  "for",
  "with",
  "during",
  "from",
  "into",
  "against",
  "by",
  "over",
  "to",
]);

export function what(scene: Scene): Candidate[] {
  return scene.lines
    .filter((line) => line.rank <= LINES)
    .flatMap((line) => [...predicates(line), ...segments(line)]);
}

/** The predicates of a line's clauses, each in several extents. */
export function predicates(line: Line): Candidate[] {
  return clausesOf(line).flatMap((clause, at) => {
    const own = [
      placeOf(line),
      likenessOf(line),
      `${at === 0 ? "first" : at === 1 ? "second" : "later"} clause of ${line.rank === 0 ? "headline" : "body"}`,
      clause.opener === "" ? "main clause" : "subordinate clause",
      clause.subject === null ? "no subject" : "has a subject",
      /^(say|said|says|tell|told|tells|announce[ds]?|claim(?:s|ed)?)$/.test(line.words[clause.head]!)
        ? "verb of saying"
        : "other verb",
      ...(clause.guessed ? ["guessed verb"] : []),
    ];
    return extents(line, clause).flatMap(([name, first, end]) => {
      const range = passage(line, first, end);
      return range === null
        ? []
        : [
            {
              ...range,
              features: [
                ...own,
                name,
                sizeOf(end - first),
                `${line.rank === 0 ? "headline" : "body"} ${name}`,
                `${line.rank === 0 ? "headline" : "body"} ${sizeOf(end - first)}`,
              ],
              rule: line.rank === 0 ? "predicate of the headline" : "predicate of a clause at the top",
            },
          ];
    });
  });
}

/** The predicate whole, without what a subordinator opens, without its last phrases, with its subject. */
function extents(line: Line, clause: Clause): [name: string, first: number, end: number][] {
  const all: [string, number, number][] = [["whole", clause.verb, clause.end]];
  if (clause.short < clause.end) all.push(["without the subordinate", clause.verb, clause.short]);
  const links: number[] = [];
  for (let at = clause.head + 2; at < clause.short; at += 1)
    if (line.tokens[at]!.pos === "ADP" && TRAILING.has(line.words[at]!)) links.push(at);
  if (links[0] !== undefined) all.push(["up to the first phrase", clause.verb, links[0]]);
  if (links[1] !== undefined) all.push(["up to the second phrase", clause.verb, links[1]]);
  const object = objectEnd(line, clause);
  all.push([object > clause.head + 1 ? "verb and object" : "verb alone", clause.verb, object]);
  if (clause.subject !== null) all.push(["with its subject", clause.subject.first, clause.short]);
  return all;
}

const OBJECT = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "X", "SYM"]);
const JOINTS = /^(?:-|&|['’]s?|["“”‘])$/;

/** "hails | the minister's “bold” offer | to the unions". */
function objectEnd({ tokens, words }: Line, { head, short }: Clause): number {
  let end = head + 1;
  while (end < short && (OBJECT.has(tokens[end]!.pos) || JOINTS.test(words[end]!) || words[end - 1] === "-"))
    end += 1;
  return end;
}

/** "Hopes fade: Ferry lost at sea" → the parts between colons. */
function segments(line: Line): Candidate[] {
  if (line.rank !== 0) return [];
  const cuts = [
    -1,
    ...line.words.flatMap((word, at) => (/^[:|–—]$/.test(word) ? [at] : [])),
    line.words.length,
  ];
  return cuts.slice(1).flatMap((end, index) => {
    const first = cuts[index]! + 1;
    if (end - first < SHORTEST) return [];
    const range = passage(line, first, end);
    const verbs = clausesOf(line).filter(({ head }) => head >= first && head < end).length;
    return range === null
      ? []
      : [
          {
            ...range,
            features: [
              "segment",
              index === 0 ? "first segment" : "later segment",
              verbs === 0 ? "segment without a verb" : "segment with a verb",
              `segment ${sizeOf(end - first)}`,
            ],
            rule: "part of the headline",
          },
        ];
  });
}
