/** What all rules of verbs share: what such a rule is, and the sighting of what it found. */
import type { Sentence } from "../../../model/mark.ts";
import type { EngagementStatus } from "../../../model/record.ts";
import { clauseAround } from "../clause.ts";
import { type Party, type Scene, unique } from "../scene.ts";
import { behindUs, placeIn, timeOf } from "../setting.ts";
import { family, type Sighting } from "../sighting.ts";
import type { Told } from "../status/told.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { topicsIn } from "../topics.ts";

/** Looks at one token and answers with what it tells of, or nothing. */
export type Rule = (scene: Scene, sentence: Sentence, index: number, verb: number) => Sighting[];

export interface Found {
  readonly kind: Sighting["kind"];
  readonly family?: string;
  readonly actors: readonly Party[];
  readonly others: readonly Party[];
  readonly place: Party | null;
  readonly from: number;
  readonly until?: number;
}

export function sighting(
  scene: Scene,
  sentence: Sentence,
  index: number,
  verb: number,
  told: Told,
  found: Found,
): Sighting {
  const limit = found.until ?? sentence.end;
  const cue = found.kind === "meeting" ? Math.max(verb, found.from - 1) : verb;
  const at = timeOf(scene, sentence, cue + 1, cue, limit) ?? timeOf(scene, sentence, verb + 1, verb, limit);
  const time = at === null ? null : told.status === "held" ? behindUs(at.time, scene.published) : at.time;
  const others = unique(found.others).filter(
    (party) => !found.actors.some((actor) => actor.entity !== null && actor.entity === party.entity),
  );
  return {
    reading: scene.reading,
    sentence: index,
    at: verb,
    span: clauseAround(scene, sentence, verb),
    kind: found.kind,
    family: found.family ?? family(found.kind),
    of: null,
    actors: unique(found.actors),
    others,
    place: found.place ?? placeIn(scene, sentence, verb, sentence.end) ?? null,
    time,
    timeOfChange: false,
    status: statusOnDay(scene, told.status, time?.edtf ?? null, scene.words[verb]!),
    definite: false,
    earlier: told.earlier,
    grade: null,
    topics: topicsIn(scene, sentence, verb),
    rule: told.rule,
  };
}

/** A present tense or "-ing" is a plan where its day is yet to come. */
function statusOnDay(
  scene: Scene,
  status: EngagementStatus | null,
  when: string | null,
  word: string,
): EngagementStatus | null {
  if (status !== null && status !== "under way") return status;
  const { published } = scene;
  if (when !== null && published !== null && when > published) return "planned";
  if (status === "under way")
    return when === null && /^(coming|heading|travelling|traveling|going|leaving|departing)$/.test(word)
      ? "planned"
      : status;
  return /^(heads|travels|goes|leaves|departs|visits)$/.test(word)
    ? "planned"
    : when === null
      ? null
      : "held";
}

/** A meeting of these, as the verb group tells it; nothing where one side is missing. */
export function met(
  scene: Scene,
  sentence: Sentence,
  index: number,
  verb: number,
  parties: Pick<Found, "actors" | "others" | "family">,
): Sighting[] {
  const told = toldByVerb(scene, sentence, verb);
  if (told === null || parties.actors.length === 0 || parties.others.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, { kind: "meeting", place: null, from: verb, ...parties }),
  ];
}
