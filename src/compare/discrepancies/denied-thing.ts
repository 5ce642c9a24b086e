/** "No sign of sabotage" in one report, "after the sabotage" in another: a thing found absent and a thing taken as given. */
import { rarity } from "../../lexicon/frequency.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, wordOf } from "./phrases.ts";

const TRACE = /^(sign|evidence|trace|proof|indication|hint|report|confirmation)s?$/;
/** Words rarer than one report in e² alone name a thing. */
const RARE = 2.5;

export function deniedThing(story: Compared): Draft[] {
  const all = story.readings.flatMap(phrases);
  const absent = all.flatMap((phrase) => absentIn(phrase).map((thing) => ({ phrase, thing })));
  return [...new Set(absent.map(({ thing }) => thing))].sort().flatMap((thing) => {
    const denying = absent.filter((each) => each.thing === thing).map(({ phrase }) => phrase);
    const reports = new Set(denying.map((phrase) => phrase.reading));
    const giving = all.filter((phrase) => !reports.has(phrase.reading) && gives(phrase, thing));
    const sides = [giving, denying].filter((group) => group.length > 0).map(sideOf);
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "polarity",
        about: thing,
        why: `One report takes “${thing}” as given, another has found no sign of it.`,
        weight: 0.7,
        sides,
        rule: "a thing given and denied",
      },
    ];
  });
}

function sideOf(group: readonly Phrase[]) {
  return side(
    wordOf(group[0]!.reading, group[0]!.statement),
    group.map((phrase) => ({ reading: phrase.reading, range: phrase.statement })),
  );
}

/** "found no sign of sabotage" → sabotage. */
function absentIn({ tokens, words }: Phrase): string[] {
  return words.flatMap((word, at) => {
    if (word !== "no" || !TRACE.test(words[at + 1] ?? "") || words[at + 2] !== "of") return [];
    const thing = tokens.slice(at + 3, at + 7).find((token) => token.pos === "NOUN");
    return thing !== undefined && rarity(stem(thing.lemma)) >= RARE ? [thing.lemma] : [];
  });
}

function gives({ tokens, statement }: Phrase, thing: string): boolean {
  return (
    !statement.negated &&
    statement.certainty !== "denied" &&
    tokens.some((token) => token.pos === "NOUN" && token.lemma === thing)
  );
}
