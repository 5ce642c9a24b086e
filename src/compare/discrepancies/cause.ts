/** Two causes for one effect: "put off because of the storm" against "put off amid the quarrel over fees". */

import { stem } from "../../text/stem.ts";
import { type Because, because } from "./because.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { shared, wordOf } from "./phrases.ts";

export function otherCause(story: Compared): Draft[] {
  const all = story.readings.flatMap(because);
  const effects = [...new Set(all.map((each) => each.effect))].sort();
  return effects.flatMap((effect) => {
    const groups = apart(all.filter((each) => each.effect === effect));
    if (groups.length < 2) return [];
    const sides = groups.map((group) =>
      side(
        wordOf(group[0]!.phrase.reading, group[0]!.phrase.statement),
        group.map(({ phrase }) => ({ reading: phrase.reading, range: phrase.statement })),
      ),
    );
    if (!acrossReports(sides)) return [];
    return [
      {
        kind: "cause",
        about: `why: ${groups[0]![0]!.word}`,
        why: `The reports give different causes for what was “${groups[0]![0]!.word}”.`,
        weight: Math.min(...groups.map((group) => Math.max(...group.map((each) => each.strength)))),
        sides,
        rule: "different causes for one effect",
      },
    ];
  });
}

/** Causes that share a word are one; of the groups that remain, those that speak of one thing differ. */
function apart(all: readonly Because[]): Because[][] {
  const groups: Because[][] = [];
  for (const each of all) {
    const near = groups.filter((group) => group.some((other) => shared(each.cause, other.cause) > 0));
    const joined = [...near.flat(), each];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter((group) => groups.some((other) => other !== group && aboutOneThing(group, other)));
}

/** What is put off was planned: that says nothing of what it is. */
const PLANNING: ReadonlySet<string> = new Set(["plan", "schedule", "expect", "due", "set"].map(stem));

function aboutOneThing(a: readonly Because[], b: readonly Because[]): boolean {
  return a.some((one) => b.some((other) => shared(one.of.difference(PLANNING), other.of) > 1));
}
