/** How far an engagement is by the verb group that tells of it: "met", "is set to meet", "would have met". */
import { CONFIRMING, PLANNED_WORDS, POSSIBLE_WORDS, REFUSALS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import type { EngagementStatus } from "../../../model/record.ts";
import type { Scene } from "../scene.ts";
import { isPast, type Told } from "./told.ts";

/** The verb group that ends at `verb`. Null where it says that nothing takes place, or is a mere infinitive. */
export function toldByVerb(scene: Scene, sentence: Sentence, verb: number): Told | null {
  const { words } = scene;
  const first = groupStart(scene, sentence, verb);
  const group = words.slice(first, verb);
  if (group.some((word) => REFUSALS.has(word)) || supposed(scene, sentence, first)) return null;
  const said = (status: EngagementStatus | null, rule: string): Told => ({
    status,
    earlier:
      /^(had|was|were)$/.test(group[0] ?? "") &&
      group.some((word) => /^(initially|originally|planned|scheduled|due)$/.test(word)),
    verb,
    ofChange: false,
    rule,
  });
  if (doubted(scene, sentence, verb)) return said("possible", "a verb in a clause that leaves it open");
  if (group.some((word) => POSSIBLE_WORDS.has(word)))
    return said("possible", "a verb group that leaves it open");
  if (group.includes("would")) {
    const open = words
      .slice(sentence.first, sentence.end)
      .some((word) => word === "if" || word === "should" || word === "unless");
    return said(open ? "possible" : "planned", "a plan in reported speech");
  }
  if (group.some((word) => PLANNED_WORDS.has(word))) {
    return said(confirmedIn(scene, sentence) ? "confirmed" : "planned", "a verb group of plan");
  }
  const word = words[verb]!;
  if (group.at(-1) === "to" || group.includes("to")) {
    const headlined = scene.headline(sentence) && /^(PROPN|NOUN)$/.test(scene.tokens[first - 1]?.pos ?? "");
    const invited = byInvitation(scene, sentence, first);
    if (invited !== null) return said(invited, "an invitation");
    const ranked = firstOfItsKind(scene, sentence, verb);
    if (ranked !== null) return said(ranked, "the first, or highest, to do so");
    return headlined || group.some((each) => /^(is|are|was|were)$/.test(each))
      ? said("planned", "an infinitive of plan")
      : null;
  }
  if (group.some((each) => /^(have|has|had|'ve|ve)$/.test(each)))
    return said("held", "a verb in the perfect tense");
  if (word.endsWith("ing"))
    return group.some((each) => /^(is|are|am|was|were|'s|'re)$/.test(each))
      ? said("under way", "a verb of what goes on")
      : carried(scene, sentence, verb, said);
  if (isPast(word)) return said("held", "a verb in the past tense");
  if (word.endsWith("s")) return said(null, "a verb in the present tense");
  return carried(scene, sentence, verb, said);
}

/** "will travel to Norland and meet its leaders": the second verb stands under the auxiliary of the first. */
function carried(
  scene: Scene,
  sentence: Sentence,
  verb: number,
  said: (status: EngagementStatus | null, rule: string) => Told,
): Told | null {
  if (scene.words[verb]!.endsWith("ing") || isPast(scene.words[verb]!)) return null;
  for (let at = verb - 1; at >= sentence.first && verb - at < 20; at -= 1) {
    const word = scene.words[at]!;
    if (/^(will|'ll|shall)$/.test(word)) return said("planned", "a verb joined to one in the future tense");
    if (/^(may|might|could|would)$/.test(word))
      return said("possible", "a verb joined to one that leaves it open");
    if (scene.tokens[at]!.pos === "VERB" && isPast(word)) return null;
  }
  return null;
}

/** "accepted an invitation to visit", "invited Okafor to visit". */
function byInvitation(scene: Scene, sentence: Sentence, first: number): EngagementStatus | null {
  for (let at = first - 1; at >= sentence.first && first - at < 7; at -= 1) {
    const { lemma, pos } = scene.tokens[at]!;
    if (pos === "VERB" && /^(invite|urge|ask)$/.test(lemma)) return lemma === "invite" ? "possible" : null;
    if (lemma !== "invitation") {
      if (pos === "VERB" || pos === "PUNCT") return null;
      continue;
    }
    const before = scene.words.slice(Math.max(sentence.first, at - 4), at);
    if (before.some((word) => REFUSALS.has(word) || /^(rejected|spurned|turned)$/.test(word))) return null;
    return before.some((word) => /^accept(?:s|ed)?$/.test(word)) ? "planned" : "possible";
  }
  return null;
}

/** "was the first leader to visit", "will be the highest-ranking official to visit". */
function firstOfItsKind(scene: Scene, sentence: Sentence, verb: number): EngagementStatus | null {
  let ranked = false;
  for (let at = verb - 1; at >= sentence.first && verb - at < 14; at -= 1) {
    const word = scene.words[at]!;
    ranked ||= /^(first|second|latest|last|highest|highest-ranking|most|only)$/.test(word);
    if (!ranked) continue;
    if (/^(will|would)$/.test(word)) return "planned";
    if (/^(was|were|became)$/.test(word)) return "held";
    // "Okafor, the first minister to travel to Norland"
    if (word === "," && /^(the|a)$/.test(scene.words[at + 1]!)) return "held";
  }
  return null;
}

/** "if he visited the capital": nobody says that he did or will. */
export function supposed(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= sentence.first && at - index < 7; index -= 1) {
    const word = scene.words[index]!;
    if (/^(if|unless)$/.test(word)) return scene.words[index - 1] !== "as";
    if (/^[,;:]$/.test(word) || scene.tokens[index]!.pos === "VERB") return false;
  }
  return false;
}

function groupStart(scene: Scene, sentence: Sentence, verb: number): number {
  let at = verb;
  while (at > sentence.first && verb - at < 8) {
    const { pos } = scene.tokens[at - 1]!;
    const word = scene.words[at - 1]!;
    const chained = PLANNED_WORDS.has(word) || POSSIBLE_WORDS.has(word) || REFUSALS.has(word);
    if (scene.isName(at - 1)) break;
    if (!chained && !/^(AUX|PART|ADV)$/.test(pos) && word !== "to" && word !== "be") break;
    if (word === "'s" && pos === "PART") break;
    at -= 1;
  }
  return at;
}

/** "It remains unclear whether she will meet him." */
function doubted(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= sentence.first && at - index < 14; index -= 1) {
    const word = scene.words[index]!;
    if (/^(whether|possibly|perhaps|reportedly|should)$/.test(word)) return true;
    if (/^(suggest|suggested|rumours|rumors|speculation)$/.test(word)) return true;
    if (word === ";" || word === "." || (scene.tokens[index]!.pos === "VERB" && word !== "remains"))
      return false;
  }
  return false;
}

function confirmedIn(scene: Scene, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const { lemma } = scene.tokens[at]!;
    if (!CONFIRMING.has(lemma.toLowerCase()) || scene.words[at - 1] === "to") continue;
    if (scene.tokens[at]!.pos === "VERB") return true;
  }
  return false;
}
