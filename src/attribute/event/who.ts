/** Lines → who may be the one that acts: subjects of clauses, and the people and bodies named at the top of the report. */
import type { Range } from "../../model/span.ts";
import { contains } from "../../text/range.ts";
import { type Candidate, passage, sizeOf } from "./candidate.ts";
import { clausesOf } from "./clauses.ts";
import { type Line, placeOf, type Scene } from "./scene.ts";

const LINES = 5;

/** What a referent is in the headline and in the line below it. */
type Part = "first subject" | "later subject" | "elsewhere";
type Parts = ReadonlyMap<number, Part>;

interface Subject extends Range {
  readonly line: Line;
  readonly order: "first subject" | "later subject";
  readonly opener: string;
  readonly isPronoun: boolean;
  readonly words: number;
}

export function who(scene: Scene): Candidate[] {
  const lines = scene.lines.filter((line) => line.rank <= LINES);
  const subjects = lines.flatMap(subjectsOf);
  const parts = {
    headline: partsIn(scene, 0, subjects),
    lead: partsIn(scene, 1, subjects),
  };
  const featuresOf = (range: Range) => bearing(scene, range, parts);
  return [
    ...subjects.map((subject) => ({
      from: subject.from,
      to: subject.to,
      features: [
        placeOf(subject.line),
        `${subject.order} of ${subject.line.rank === 0 ? "headline" : "body"}`,
        subject.opener === "" ? "main clause" : "subordinate clause",
        `subject of ${sizeOf(subject.words)}`,
        ...(subject.isPronoun ? ["pronoun"] : []),
        ...featuresOf(subject),
      ],
      rule: subject.line.rank === 0 ? "subject of the headline" : "subject of a clause at the top",
    })),
    ...lines.flatMap((line) => namesIn(scene, line, featuresOf)),
  ];
}

function subjectsOf(line: Line): Subject[] {
  return clausesOf(line)
    .flatMap(({ subject, opener }) => {
      const range = subject === null ? null : passage(line, subject.first, subject.end);
      if (subject === null || range === null) return [];
      const isPronoun = line.tokens[subject.end - 1]!.pos === "PRON";
      return [{ ...range, line, opener, isPronoun, words: subject.end - subject.first }];
    })
    .map((each, at) => ({ ...each, order: at === 0 ? "first subject" : "later subject" }));
}

function partsIn(scene: Scene, rank: number, subjects: readonly Subject[]): Parts {
  const parts = new Map<number, Part>();
  const line = scene.lines.filter((each) => each.rank === rank);
  for (const mention of scene.mentions) {
    if (!line.some((each) => contains(each, mention))) continue;
    const around = subjects.find((subject) => contains(subject, mention));
    const part = around?.order ?? "elsewhere";
    const known = parts.get(mention.referent);
    if (known === undefined || part === "first subject" || known === "elsewhere")
      parts.set(mention.referent, part);
  }
  return parts;
}

function namesIn(
  { mentions, referents, document }: Scene,
  line: Line,
  featuresOf: (range: Range) => string[],
): Candidate[] {
  return mentions
    .filter(({ from, to, form, referent }) => {
      const { kind } = referents[referent]!;
      return (
        contains(line, { from, to }) && form === "name" && (kind === "person" || kind === "organization")
      );
    })
    .map((mention) => {
      const isFull = document.text.slice(mention.from, mention.to) === referents[mention.referent]!.name;
      return {
        from: mention.from,
        to: mention.to,
        features: [placeOf(line), "name", isFull ? "name in full" : "name in short", ...featuresOf(mention)],
        rule: line.rank === 0 ? "a name in the headline" : "a name at the top",
      };
    });
}

/** What the passage names: its kind, how much of the report is about it, and its part in the headline and the lead. */
function bearing(
  { mentions, referents, frequency, most }: Scene,
  range: Range,
  parts: { readonly headline: Parts; readonly lead: Parts },
): string[] {
  const inside = mentions.filter((mention) => contains(range, mention)).map(({ referent }) => referent);
  const actors = inside.filter((each) => /^(person|organization)$/.test(referents[each]!.kind));
  const [first] = actors.length > 0 ? actors.toSorted((a, b) => frequency[b]! - frequency[a]!) : inside;
  if (first === undefined) return ["names nobody"];
  const often = frequency[first]!;
  return [
    `kind ${referents[first]!.kind}`,
    often === most
      ? "named most"
      : often >= most / 2
        ? "named often"
        : often > 1
          ? "named again"
          : "named once",
    `in the headline ${parts.headline.get(first) ?? "nowhere"}`,
    `in the lead ${parts.lead.get(first) ?? "nowhere"}`,
  ];
}
