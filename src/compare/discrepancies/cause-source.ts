/**
 * One cause on different authority: the minister gives it as her own reason, another report has it "reportedly", a
 * third from her critics. The sources of one cause of one effect are set side by side.
 */
import { type Because, because } from "./because.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";
import { sideOf } from "./linked.ts";
import { type Phrase, shared } from "./phrases.ts";

/** Words that two causes and two effects must share to be one. */
const SHARED = 1;

export function causeSources(story: Compared): Draft[] {
  const all = story.readings.flatMap(because);
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): Draft[] => {
      if (!ofOneCause(one, other)) return [];
      const [ours, theirs] = [source(one.phrase), source(other.phrase)];
      const sides = [one, other].map(({ phrase }) => sideOf(phrase));
      if (ours === null || theirs === null || ours === theirs || !acrossReports(sides)) return [];
      return [
        {
          kind: "attribution",
          about: `why: ${one.word}`,
          why: `The same cause is given on different authority: ${ours}, ${theirs}.`,
          weight: 0.35,
          sides,
          rule: "one cause, other sources",
        },
      ];
    }),
  );
}

function ofOneCause(one: Because, other: Because): boolean {
  return (
    one.effect === other.effect &&
    shared(one.cause, other.cause) >= SHARED &&
    shared(one.of, other.of) > 1 &&
    one.strength > 0.8 &&
    other.strength > 0.8
  );
}

/** The outlet's own voice is no source: what it tells plainly may rest on the other's. */
function source({ statement, words }: Phrase): string | null {
  if (words.some((word) => word === "reportedly" || word === "apparently")) return "hearsay";
  if (statement.holder.kind === "outlet") return null;
  return statement.holder.text === "" ? "an unnamed source" : statement.holder.text;
}
