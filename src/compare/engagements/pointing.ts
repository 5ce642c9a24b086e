/**
 * What a sentence leaves to the one before it: "It was postponed" is told of the engagement just named, and of "a meeting
 * with Okafor was cancelled" the other side is who the report has just told of. Never further than one sentence.
 */
import type { Sentence } from "../../model/mark.ts";
import { clauseAround } from "./clause.ts";
import { keyOf, type Scene } from "./scene.ts";
import { behindUs, timeOf } from "./setting.ts";
import type { Sighting } from "./sighting.ts";
import { byPredicate } from "./status/predicate.ts";

/** `before` are the sightings of the report so far. */
export function toldByPronoun(
  scene: Scene,
  sentence: Sentence,
  index: number,
  at: number,
  before: readonly Sighting[],
): Sighting | null {
  const word = scene.words[at]!;
  const opens =
    at === sentence.first || /^([,;“"]|but|and|then|before|because|that)$/.test(scene.words[at - 1]!);
  if (!opens || !/^(it|this|they|both)$/.test(word)) return null;
  const of = before.findLast((each) => each.at < at);
  if (of === undefined || index - of.sentence > 1) return null;
  const told = byPredicate(scene, sentence, at + 1);
  if (told?.status !== "postponed" && told?.status !== "cancelled") return null;
  const time = timeOf(scene, sentence, told.verb! + 1, told.verb!, sentence.end)?.time ?? null;
  return {
    ...of,
    sentence: index,
    at,
    span: clauseAround(scene, sentence, at),
    time: time === null ? null : behindUs(time, scene.published),
    timeOfChange: true,
    status: told.status,
    definite: true,
    earlier: false,
    topics: [],
    of,
    rule: "a pronoun that stands for the engagement just named, and the verb behind it",
  };
}

export function withOtherSide(found: readonly Sighting[], scene: Scene): Sighting[] {
  const completed: Sighting[] = [];
  for (const sighting of found) {
    const [one, ...more] = [...sighting.actors, ...sighting.others];
    const before = completed.at(-1);
    const alone = one !== undefined && more.length === 0 && one.people && sighting.actors.length === 0;
    const near =
      before !== undefined && before.sentence < sighting.sentence && sighting.sentence - before.sentence <= 2;
    const fits =
      sighting.family === "meeting" && !sighting.definite && near && /^(visit|meeting)$/.test(before.family);
    const side =
      fits && alone ? before.actors.filter((party) => keyOf(party) !== keyOf(one)).slice(0, 1) : [];
    const again = fits && one === undefined && isAgain(scene, sighting) ? before : null;
    const hearing =
      sighting.family === "hearing" && one === undefined && near && before.family === "hearing"
        ? before
        : null;
    if (again !== null) {
      completed.push({
        ...sighting,
        actors: again.actors,
        others: again.others,
        rule: `${sighting.rule}; between those who were told of just before`,
      });
      continue;
    }
    if (hearing !== null) {
      completed.push({
        ...sighting,
        actors: hearing.actors,
        rule: `${sighting.rule}; of whom was told of just before`,
      });
      continue;
    }
    completed.push(
      side.length === 0
        ? sighting
        : {
            ...sighting,
            actors: side,
            rule: `${sighting.rule}; the other side is who was told of just before`,
          },
    );
  }
  return completed;
}

/** "a second meeting", "further talks", "they will meet again": of the same people. */
function isAgain(scene: Scene, { at }: Sighting): boolean {
  const before = scene.words.slice(Math.max(0, at - 3), at);
  return (
    before.some((word) => AGAIN.test(word)) ||
    /^(again|a second time)/.test(scene.words.slice(at + 1, at + 4).join(" "))
  );
}

const AGAIN = /^(?:second|third|another|further|new|next|follow-up)$/;
