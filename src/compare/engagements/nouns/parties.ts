/** Who takes part in what a noun tells, and where it is: owner, "with …", "between …", the subject of its verb. */
import { SAYING } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import { objectsFrom, ownerOf, phrasesFrom } from "../parties.ts";
import { keyOf, type Party, type Scene, unique } from "../scene.ts";
import { destinationIn, isPlace, placeIn, prepositionOf } from "../setting.ts";
import { bodyBefore, subjectOf } from "../subject.ts";
import { isHosted, type Phrase } from "./phrase.ts";

const ASKING = /^(call|ask|request|propose|demand|push|press|seek)$/;

export function partiesOf(
  scene: Scene,
  sentence: Sentence,
  { kind, start, noun, end }: Phrase,
  verb: number | null,
) {
  const owners = ownerOf(scene, sentence, start, noun);
  const behind = (word: string) => {
    for (let at = noun + 1; at < end; at += 1) {
      if (scene.words[at] !== word || (word === "of" && at > noun + 1)) continue;
      const named = objectsFrom(scene, sentence, at + 1)
        .filter((each) => each.end <= end + 6)
        .map(({ party }) => party);
      if (named.length > 0) return named;
      return kind === "visit" ? [] : phrasesFrom(scene, sentence, at + 1);
    }
    return [];
  };
  const agents = [...owners, ...behind("by"), ...hosts(scene, sentence, noun, end)];
  const subject = () => (verb === null || verb > noun ? [] : subjectOf(scene, sentence, verb));
  const toBuy =
    kind === "talks" && verb !== null && scene.words[start - 1] === "in"
      ? partnerInDeal(scene, sentence, noun)
      : [];
  const partners = [
    ...toBuy,
    ...behind("with"),
    ...behind("between"),
    ...(kind === "visit" ? [] : behind("of")),
  ];
  if (kind === "briefing" || kind === "other") {
    const own = [...agents, ...(kind === "other" ? behind("for") : [])].filter(({ people }) => people);
    const there =
      kind === "briefing" || verb !== null || /^(at|in|during|told)$/.test(scene.words[start - 1] ?? "");
    const actors = own.length > 0 ? own : there ? speakers(scene, sentence, start, noun) : [];
    const before =
      kind === "other"
        ? [...behind("before"), ...behind("of")].filter(({ kind }) => kind === "organization")
        : [];
    const beside = kind === "briefing" && !/^interviews?$/.test(scene.words[noun]!) ? behind("with") : [];
    const outlets = interviewers(scene, sentence, start, noun, end);
    return {
      actors: unique(actors),
      others: unique([...before, ...beside.filter((each) => each.kind === "person"), ...outlets]).filter(
        (each) => !actors.some((actor) => keyOf(actor) === keyOf(each)),
      ),
    };
  }
  if (kind === "visit") {
    const visitors = agents.length > 0 ? agents : [...behind("for"), ...subject()];
    return {
      actors: unique(visitors.filter(({ people }) => people)).slice(0, 3),
      others: unique(partners.filter((each) => each.kind === "person")),
    };
  }
  // "Norland called for a Security Council session": who asks for it has a part in it.
  const asking = verb !== null && verb < start && ASKING.test(scene.tokens[verb]!.lemma);
  if (asking && agents.length > 0)
    return { actors: unique([...subject(), ...agents]), others: unique(partners) };
  const present =
    agents.length === 0 && unique(partners).length < 2 ? attendants(scene, sentence, start) : [];
  if (present.length > 0 && partners.length === 0) partners.push(...companions(scene, sentence, start));
  const named = agents.length > 0 ? agents : present.length > 0 ? present : subject();
  // "The parliament will hold a special session": a body without a name, where nobody named takes part.
  const body = named.length === 0 && partners.length === 0 && verb !== null && verb < start;
  const actors = unique(body ? bodyBefore(scene, sentence, verb) : named);
  return {
    actors,
    others: unique(partners).filter((party) => !actors.some((actor) => actor.name === party.name)),
  };
}

/** "in talks to buy Okafor & Sons" */
function partnerInDeal(scene: Scene, sentence: Sentence, noun: number): Party[] {
  if (scene.words[noun + 1] !== "to" || !DEAL.test(scene.words[noun + 2] ?? "")) return [];
  const from = scene.words[noun + 3] === "with" ? noun + 4 : noun + 3;
  return objectsFrom(scene, sentence, from)
    .map(({ party }) => party)
    .filter(({ kind }) => kind === "organization");
}

const DEAL = /^(buy|acquire|merge|purchase|join|take)$/;

/** "a conference hosted by Norland" */
function hosts(scene: Scene, sentence: Sentence, noun: number, end: number): Party[] {
  for (let at = noun + 1; at < end; at += 1) {
    if (isHosted(scene, at)) return objectsFrom(scene, sentence, at + 2).map(({ party }) => party);
  }
  return [];
}

/** "They got Ruiz to Norland for a visit", "invited Ruiz to Norland for a visit". */
export function guestOf(scene: Scene, sentence: Sentence, start: number) {
  if (!/^(for|on)$/.test(scene.words[start - 1] ?? "")) return null;
  const named = scene.namedIn(sentence);
  const where = named.find((each) => each.end === start - 1 && isPlace(scene, each));
  if (where === undefined || prepositionOf(scene, where) !== "to") return null;
  const who = named.findLast(
    (each) => each.end < where.first && where.first - each.end <= 3 && each.party.kind === "person",
  );
  const verb = who === undefined ? undefined : scene.words[who.first - 1];
  if (who === undefined || verb === undefined) return null;
  const status = verb === "got" || verb === "brought" ? "held" : verb === "invited" ? "possible" : null;
  return status === null
    ? null
    : ({ who: { ...who.party, official: true }, where: where.party, status } as const);
}

/** "Ruiz and Okafor agreed at a summit in Lund": who did something there took part in it. */
function attendants(scene: Scene, sentence: Sentence, start: number): Party[] {
  const opening =
    (start - 1 <= sentence.first || scene.words[start - 2] === ",") &&
    /^(in|at|during|after|following)$/.test(scene.words[start - 1] ?? "");
  if (opening) return subjectBehind(scene, sentence, start);
  if (!/^(at|during|for|in|over|after|before)$/.test(scene.words[start - 1] ?? "")) return [];
  const verb = verbBefore(scene, sentence, start);
  if (verb === null) return [];
  if (/^(after|before)$/.test(scene.words[start - 1]!) && !SAYING.has(scene.tokens[verb]!.lemma)) return [];
  if (/^(in|over)$/.test(scene.words[start - 1]!) && !TALKING.test(scene.tokens[verb]!.lemma)) return [];
  return subjectOf(scene, sentence, verb).filter(({ people, kind }) => people || kind === "organization");
}

const TALKING = /^(discuss|agree|speak|talk|debate|negotiate|argue|clash|confer)$/;

/** "discussed the flood with Okafor in a phone call": whom it was discussed with. */
function companions(scene: Scene, sentence: Sentence, start: number): Party[] {
  for (let at = start - 2; at > sentence.first && start - at < 9; at -= 1) {
    if (scene.words[at] === "with")
      return objectsFrom(scene, sentence, at + 1)
        .filter(({ end, party }) => end < start && party.people)
        .map(({ party }) => party);
    if (scene.tokens[at]!.pos === "VERB") return [];
  }
  return [];
}

/** "In a call with Okafor on Sunday, Ruiz asked …": who is named behind the comma and before its verb. */
function subjectBehind(scene: Scene, sentence: Sentence, start: number): Party[] {
  const named = scene.namedIn(sentence);
  const found = named.find(({ first, end, party }, at) => {
    if (first <= start || !(party.people || party.kind === "organization")) return false;
    if (!/^(VERB|AUX)$/.test(scene.tokens[end]?.pos ?? "")) return false;
    const title = named[at - 1];
    let opening = title?.end === first && keyOf(title.party) === keyOf(party) ? title.first : first;
    while (/^(DET|ADJ|NOUN|PROPN)$/.test(scene.tokens[opening - 1]?.pos ?? "")) opening -= 1;
    return scene.words[opening - 1] === ",";
  });
  return found === undefined ? [] : [found.party];
}

function verbBefore(scene: Scene, sentence: Sentence, start: number): number | null {
  for (let at = start - 1; at > sentence.first && start - at < 14; at -= 1) {
    if (scene.tokens[at]!.pos === "VERB") return at;
  }
  return null;
}

/** "At a news conference, Ruiz, the director, said …"; "Ruiz told reporters at a briefing"; else the body that gives it. */
function speakers(scene: Scene, sentence: Sentence, start: number, noun: number): Party[] {
  const subjects = subjectOf(scene, sentence, verbBefore(scene, sentence, start) ?? start);
  const before = subjects.filter(({ kind }) => kind === "person");
  if (before.length > 0) return scene.words.slice(start, noun).includes("joint") ? before : before.slice(-1);
  const behind = scene
    .namedIn(sentence)
    .find((each) => each.first > noun && each.party.kind === "person" && prepositionOf(scene, each) === "");
  if (behind !== undefined) return [behind.party];
  const bodies = subjects.filter(({ kind, official }) => official || kind === "organization").slice(-1);
  const verb = verbBefore(scene, sentence, start);
  return bodies.length > 0 || verb === null ? bodies : bodyBefore(scene, sentence, verb);
}

/** "an interview with CNN", "told the Post in an interview". */
function interviewers(scene: Scene, sentence: Sentence, start: number, noun: number, end: number): Party[] {
  if (!/^interviews?$/.test(scene.words[noun]!)) return [];
  const outlet = scene
    .namedIn(sentence)
    .find(
      (each) =>
        each.party.kind !== "place" &&
        (each.first > noun
          ? each.end <= end + 6 && /^(with|on|to|by)$/.test(prepositionOf(scene, each))
          : each.end <= start && start - each.end < 3 && toldTo(scene, sentence, each.first)),
    );
  return outlet === undefined ? [] : [outlet.party];
}

function toldTo(scene: Scene, sentence: Sentence, first: number): boolean {
  const before = scene.words.slice(Math.max(sentence.first, first - 3), first);
  return before.some((word) => /^(told|tells|telling)$/.test(word));
}

const TOWARDS = new Set(["to", "in"]);

export function placeOf(scene: Scene, sentence: Sentence, { kind, start, noun, end }: Phrase): Party | null {
  const modifier = scene
    .namedIn(sentence)
    .findLast((each) => each.end === noun && each.first >= start && isPlace(scene, each));
  if (kind !== "visit") {
    return placeIn(scene, sentence, noun, Math.min(sentence.end, end + 6)) ?? modifier?.party ?? null;
  }
  const to = destinationIn(scene, sentence, noun, end, TOWARDS);
  return to?.party ?? modifier?.party ?? unknownPlace(scene, sentence, noun, end);
}

/** "her first visit to Southern Norland": a place that no list knows, told by its capitals. */
function unknownPlace(scene: Scene, sentence: Sentence, noun: number, end: number): Party | null {
  if (scene.words[noun + 1] !== "to") return null;
  let first = noun + 2;
  if (scene.words[first] === "the") first += 1;
  let at = first;
  while (at < end && scene.tokens[at]!.pos === "PROPN" && !scene.isName(at)) at += 1;
  if (at === first || scene.timesIn(sentence).some((time) => time.first <= first && first < time.end))
    return null;
  const name = scene.text.slice(scene.tokens[first]!.from, scene.tokens[at - 1]!.to);
  return { entity: null, name, kind: "place", country: null, official: false, people: false };
}
