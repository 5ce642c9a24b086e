/**
 * Engagements told by a verb: "visited Norland", "will travel to", "met", "spoke by phone with", "sat down with",
 * "told reporters at a briefing". A rule looks at one token and answers with its sightings, or none.
 */

import { MOTION_VERBS, TRIBUNALS } from "../../lexicon/engagements.ts";
import type { Sentence } from "../../model/mark.ts";
import type { EngagementStatus } from "../../model/record.ts";
import { clauseAround } from "./clause.ts";
import { objectsFrom, phraseFrom } from "./parties.ts";
import { type Named, type Party, type Scene, unique } from "./scene.ts";
import { destinationIn, isPlace, placeIn, timeOf } from "./setting.ts";
import type { Sighting } from "./sighting.ts";
import { type Told, toldByVerb } from "./status.ts";
import { subjectOf } from "./subject.ts";
import { topicsIn } from "./topics.ts";

type Rule = (scene: Scene, sentence: Sentence, index: number, verb: number) => Sighting[];

export const VERB_RULES: readonly Rule[] = [visits, travels, meets, speaks, sitsDown, appears];

/** "Ruiz visited Norland in May." */
function visits(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (scene.tokens[verb]!.lemma !== "visit" || scene.tokens[verb]!.pos === "NOUN") return [];
  const [to] = objectsFrom(scene, sentence, verb + 1);
  if (to === undefined || to.party.kind === "person" || to.first - verb > 4) return [];
  return visit(scene, sentence, index, verb, to);
}

/** "Ruiz is set to travel to Norland." */
function travels(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const token = scene.tokens[verb]!;
  const by = MOTION_VERBS.get(token.lemma) ?? MOTION_VERBS.get(scene.words[verb]!.replace(/s$/, ""));
  if (by === undefined || !/^(VERB|AUX|PROPN)$/.test(token.pos)) return [];
  if (token.lemma === "be" && scene.words[verb] !== "been") return [];
  const to = destinationIn(scene, sentence, verb + 1, Math.min(sentence.end, verb + 7), by);
  if (to === null || !isPlace(scene, to)) return [];
  return visit(scene, sentence, index, verb, to);
}

function visit(scene: Scene, sentence: Sentence, index: number, verb: number, to: Named): Sighting[] {
  const told = toldByVerb(scene, sentence, verb);
  if (told === null) return [];
  const actors = subjectOf(scene, sentence, verb).filter((each) => each.kind === "person");
  if (actors.length === 0) return listed(scene, sentence, index, verb, to, told);
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "visit",
      actors,
      others: [],
      place: to.party,
      from: to.end,
    }),
  ];
}

/** "Only two ministers have been to Norland: Per Lind, in 2003, and Ida Moe, in 2011." */
function listed(
  scene: Scene,
  sentence: Sentence,
  index: number,
  verb: number,
  to: Named,
  told: Told,
): Sighting[] {
  const colon = scene.words.indexOf(":", verb);
  if (colon < 0 || colon >= sentence.end) return [];
  const people = scene.namedIn(sentence).filter((each) => each.first > colon && each.party.kind === "person");
  const times = scene.timesIn(sentence);
  return people
    .filter((each) => times.some((time) => time.first > each.end && time.first - each.end < 4))
    .map((each) => ({
      ...sighting(scene, sentence, index, verb, told, {
        kind: "visit",
        actors: [{ ...each.party, official: true }],
        others: [],
        place: to.party,
        from: to.end,
      }),
      time: times.find((time) => time.first > each.end)!.time,
    }));
}

/** "Ruiz met Okafor in Lund on Monday", "the two will meet". */
function meets(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const token = scene.tokens[verb]!;
  if (token.lemma !== "meet" || token.pos === "NOUN") return [];
  const with_ = scene.words[verb + 1] === "with" ? verb + 2 : verb + 1;
  const objects = objectsFrom(scene, sentence, with_).filter(
    ({ party }) => party.kind !== "place" || with_ === verb + 2,
  );
  const told = toldByVerb(scene, sentence, verb);
  if (told === null) return [];
  const actors = subjectOf(scene, sentence, verb);
  if (objects.length === 0) {
    const phrase =
      scene.words[verb + 1] === "with" || scene.tokens[verb + 1]?.pos === "ADJ"
        ? phraseFrom(scene, sentence, with_)
        : null;
    if (
      phrase !== null &&
      !/official|minister|leader|president|counterpart|regulator|delegation|envoy|negotiator|diplomat|executive/i.test(
        phrase.name,
      )
    )
      return [];
    if (phrase === null && actors.length < 2) return [];
    return [
      sighting(scene, sentence, index, verb, told, {
        kind: "meeting",
        actors,
        others: phrase === null ? [] : [phrase],
        place: null,
        from: with_,
      }),
    ];
  }
  return apart(scene, sentence, objects).map((group) =>
    sighting(scene, sentence, index, verb, group.possible ? { ...told, status: "possible" } : told, {
      kind: "meeting",
      actors,
      others: group.parties,
      place: null,
      from: group.from,
      until: group.until,
    }),
  );
}

/** "Ruiz spoke by phone with Okafor on Tuesday." */
function speaks(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const token = scene.tokens[verb]!;
  const phoned = token.lemma === "phone" || token.lemma === "telephone";
  if ((token.lemma !== "speak" && token.lemma !== "talk" && !phoned) || token.pos === "NOUN") return [];
  let at = verb + 1;
  if (!phoned) {
    while (at < sentence.end && at - verb < 9 && !/^(with|to)$/.test(scene.words[at]!)) at += 1;
    if (scene.words[at] !== "with" && scene.words[at] !== "to") return [];
    at += 1;
  }
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter((each) => each.kind === "person");
  const others = objectsFrom(scene, sentence, at)
    .map(({ party }) => party)
    .filter((each) => each.kind === "person");
  if (told === null || actors.length === 0 || others.length === 0) return [];
  if (![...actors, ...others].every((each) => each.official)) return [];
  return [
    sighting(scene, sentence, index, verb, told, { kind: "call", actors, others, place: null, from: verb }),
  ];
}

/** "They sat down with their delegations", "Ruiz sat down with Okafor". */
function sitsDown(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (
    !/^(sit|sat)$/.test(scene.tokens[verb]!.lemma) ||
    scene.words[verb + 1] !== "down" ||
    scene.words[verb + 2] !== "with"
  )
    return [];
  const others = objectsFrom(scene, sentence, verb + 3).map(({ party }) => party);
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb);
  if (told === null || actors.length === 0 || others.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "meeting",
      actors,
      others,
      place: null,
      from: verb,
    }),
  ];
}

/** "Ruiz will appear in court on Friday", "testified before the committee". */
function appears(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (!/^(appear|testify)$/.test(scene.tokens[verb]!.lemma)) return [];
  if (!/^(in|before)$/.test(scene.words[verb + 1] ?? "")) return [];
  if (!scene.words.slice(verb + 2, Math.min(sentence.end, verb + 8)).some((word) => TRIBUNALS.has(word)))
    return [];
  const told = toldByVerb(scene, sentence, verb);
  const actors = subjectOf(scene, sentence, verb).filter((each) => each.kind === "person");
  if (told === null || actors.length === 0) return [];
  return [
    sighting(scene, sentence, index, verb, told, {
      kind: "other",
      actors,
      others: [],
      place: null,
      from: verb,
    }),
  ];
}

/** Objects that each have a day of their own are met apart: "Okafor on Sunday and possibly Lind on Monday". */
function apart(scene: Scene, sentence: Sentence, objects: readonly Named[]) {
  const times = scene.timesIn(sentence);
  const groups: { parties: Party[]; from: number; until: number; possible: boolean }[] = [];
  for (const [at, object] of objects.entries()) {
    const until = objects[at + 1]?.first ?? sentence.end;
    const before = scene.words.slice(at === 0 ? object.first : objects[at - 1]!.end, object.first);
    const possible = before.some((word) => /^(possibly|perhaps|maybe|potentially)$/.test(word));
    const last = groups.at(-1);
    const timed = times.some((time) => time.first >= object.end && time.first < until);
    const parted =
      last !== undefined && times.some((time) => time.first >= last.from && time.first < object.first);
    if (last !== undefined && !(parted && (timed || possible)) && !possible) {
      last.parties.push(object.party);
      if (!parted) last.until = until;
    } else groups.push({ parties: [object.party], from: object.end, until, possible });
  }
  return groups;
}

interface Found {
  readonly kind: Sighting["kind"];
  readonly actors: readonly Party[];
  readonly others: readonly Party[];
  readonly place: Party | null;
  readonly from: number;
  readonly until?: number;
}

function sighting(
  scene: Scene,
  sentence: Sentence,
  index: number,
  verb: number,
  told: Told,
  found: Found,
): Sighting {
  const limit = found.until ?? sentence.end;
  const cue = found.kind === "meeting" ? Math.max(verb, found.from - 1) : verb;
  const time = timeOf(scene, sentence, cue + 1, cue, limit) ?? timeOf(scene, sentence, verb + 1, verb, limit);
  const others = unique(found.others).filter(
    (party) => !found.actors.some((actor) => actor.entity !== null && actor.entity === party.entity),
  );
  return {
    reading: scene.reading,
    sentence: index,
    at: verb,
    span: clauseAround(scene, sentence, verb),
    kind: found.kind,
    actors: unique(found.actors),
    others,
    place: found.place ?? placeIn(scene, sentence, verb, sentence.end) ?? null,
    time: time?.time ?? null,
    timeOfChange: false,
    status: statusOnDay(scene, told.status, time?.time.edtf ?? null, scene.words[verb]!),
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
