/** Visits: "visited Norland", "is set to travel to Lund", "had been due in Lund", "have been to Norland: Per Lind, in 2003". */
import { MOTION_VERBS, SITES } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import { objectsFrom } from "../parties.ts";
import type { Named, Scene } from "../scene.ts";
import { destinationIn } from "../setting.ts";
import type { Sighting } from "../sighting.ts";
import type { Told } from "../status/told.ts";
import { toldByVerb } from "../status/verb-group.ts";
import { subjectOf } from "../subject.ts";
import { sighting } from "./rule.ts";

/** "Ruiz visited Norland in May." */
export function visits(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  if (scene.tokens[verb]!.lemma !== "visit" || scene.tokens[verb]!.pos === "NOUN") return [];
  const [to] = objectsFrom(scene, sentence, verb + 1);
  if (to === undefined) {
    const site = siteAt(scene, sentence, verb + 1);
    return site === null ? [] : visit(scene, sentence, index, verb, site);
  }
  if (to.party.people) return visitsPeople(scene, sentence, index, verb, to);
  if (to.first - verb > 4) return [];
  return visit(scene, sentence, index, verb, to);
}

/** "Ruiz visited survivors at the hospital in Lund": where they are is where the visit goes. */
function visitsPeople(
  scene: Scene,
  sentence: Sentence,
  index: number,
  verb: number,
  whom: Named,
): Sighting[] {
  if (whom.party.kind !== "other" || whom.first - verb > 4 || !IN.has(scene.words[whom.end] ?? "")) return [];
  const place =
    destinationIn(scene, sentence, whom.end, Math.min(sentence.end, whom.end + 8), IN) ??
    siteAt(scene, sentence, whom.end + 1);
  return place === null ? [] : visit(scene, sentence, index, verb, place);
}

/** "Ruiz is set to travel to Norland." */
export function travels(scene: Scene, sentence: Sentence, index: number, verb: number): Sighting[] {
  const token = scene.tokens[verb]!;
  const by = MOTION_VERBS.get(token.lemma) ?? MOTION_VERBS.get(scene.words[verb]!.replace(/s$/, ""));
  if (by === undefined || !/^(VERB|AUX|PROPN)$/.test(token.pos)) return [];
  if (token.lemma === "be" && scene.words[verb] !== "been") return [];
  const to = destinationIn(scene, sentence, verb + 1, Math.min(sentence.end, verb + 7), by);
  if (to !== null)
    return visit(scene, sentence, index, verb, to).map((each) => arriving(scene, token.lemma, each));
  const site = by.has(scene.words[verb + 1] ?? "") ? siteAt(scene, sentence, verb + 2) : null;
  return site === null ? [] : visit(scene, sentence, index, verb, site);
}

/** Who arrived on the day of the report is there. */
function arriving(scene: Scene, lemma: string, sighting: Sighting): Sighting {
  const today = scene.published !== null && sighting.time?.edtf === scene.published;
  return today && sighting.status === "held" && /^(arrive|land)$/.test(lemma)
    ? { ...sighting, status: "under way" }
    : sighting;
}

/** "Ruiz had been due in Lund on July 18." */
export function isDue(scene: Scene, sentence: Sentence, index: number, word: number): Sighting[] {
  if (scene.words[word] !== "due" || !/^(in|at)$/.test(scene.words[word + 1] ?? "")) return [];
  if (scene.tokens[word - 1]?.lemma !== "be") return [];
  const to = destinationIn(scene, sentence, word + 1, Math.min(sentence.end, word + 5), IN);
  const actors = subjectOf(scene, sentence, word - 1).filter(({ people }) => people);
  if (to === null || actors.length === 0) return [];
  const told = {
    status: "planned",
    earlier:
      /^(had|was|were)$/.test(scene.words[word - 2] ?? "") || /^(was|were)$/.test(scene.words[word - 1]!),
    verb: word,
    ofChange: false,
    rule: "is due in a place",
  } as const;
  return [
    sighting(scene, sentence, index, word, told, {
      kind: "visit",
      actors,
      others: [],
      place: to.party,
      from: to.end,
    }),
  ];
}

const IN = new Set(["in", "at"]);

/** "visited the site of the crash": a place told by its noun. */
function siteAt(scene: Scene, sentence: Sentence, from: number): Named | null {
  let at = from;
  while (
    at < sentence.end &&
    at - from < 5 &&
    /^(DET|ADJ|NOUN|PROPN|VERB|PART|NUM)$/.test(scene.tokens[at]!.pos)
  ) {
    if (SITES.has(scene.words[at]!) && scene.tokens[at + 1]?.pos !== "NOUN") {
      const first = scene.tokens[from]!.pos === "DET" ? from + 1 : from;
      const name = scene.text.slice(scene.tokens[first]!.from, scene.tokens[at]!.to);
      const party = {
        entity: null,
        name,
        kind: "place",
        country: null,
        official: false,
        people: false,
      } as const;
      return { first, end: at + 1, party, form: "description" };
    }
    at += 1;
  }
  return null;
}

function visit(scene: Scene, sentence: Sentence, index: number, verb: number, to: Named): Sighting[] {
  const told = toldByVerb(scene, sentence, verb);
  if (told === null) return [];
  const each = listed(scene, sentence, index, verb, to, told);
  if (each.length > 0) return each;
  const actors = subjectOf(scene, sentence, verb).filter(({ people }) => people);
  if (actors.length === 0) return [];
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
