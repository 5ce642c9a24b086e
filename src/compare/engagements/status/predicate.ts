/** How far an engagement is by the verb that has it as its subject: "the trip was postponed", "the talks will last". */
import { COURSE_VERBS, POSSIBLE_WORDS, REFUSALS, STATUS_VERBS } from "../../../lexicon/engagements.ts";
import type { Sentence } from "../../../model/mark.ts";
import type { EngagementStatus } from "../../../model/record.ts";
import type { Scene } from "../scene.ts";
import { isPast, NEUTRAL, statusOfVerb, type Told } from "./told.ts";

/** "the trip … was postponed in March", "the talks, which will span two days". */
export function byPredicate(scene: Scene, sentence: Sentence, from: number): Told | null {
  const { words, tokens } = scene;
  let at = from;
  while (at < sentence.end && at - from < 3 && /^(,|which|that|is|one)$/.test(words[at]!)) at += 1;
  const first = words[from] === "is" ? from : at;
  let verb = first;
  while (verb < sentence.end && verb - first < 8) {
    const word = words[verb]!;
    if (
      tokens[verb]!.pos === "VERB" &&
      !/^(will|would|could|may|might|had|been|be|going|compelled|forced)$/.test(word)
    )
      break;
    if (!/^(AUX|ADV|PART|VERB|ADJ)$/.test(tokens[verb]!.pos) && !/^(that|is|one|the|to)$/.test(word))
      return null;
    verb += 1;
  }
  if (verb >= sentence.end || verb - first >= 8) return null;
  const group = words.slice(first, verb);
  if (group.some((word) => REFUSALS.has(word))) return null;
  const passive = group.some((word) => /^(was|were|is|are|be|been|being|got)$/.test(word));
  const lemma = tokens[verb]!.lemma.toLowerCase();
  const further = joinedStatus(scene, sentence, verb);
  const past = group.some((word) => /^(had|was|were)$/.test(word));
  const beginnings = group.some((word) => /^(initially|originally|first|previously|had)$/.test(word));
  if (passive || further !== null) {
    const status = further?.status ?? statusOfVerb(scene, verb);
    if (status === null) return null;
    return {
      status: status === "planned" && group.some((word) => POSSIBLE_WORDS.has(word)) ? "possible" : status,
      earlier: past && (beginnings || further !== null),
      verb,
      ofChange: status === "postponed" || status === "cancelled",
      rule: "the verb behind the noun gives its status",
    };
  }
  if (group.some((word) => word === "will" || word === "'ll"))
    return {
      ...NEUTRAL,
      status: COURSE_VERBS.get(lemma) === "under way" && lemma === "span" ? "under way" : "planned",
      verb,
      rule: "a verb in the future behind the noun",
    };
  if (group.some((word) => /^(may|might|could)$/.test(word)))
    return { ...NEUTRAL, status: "possible", verb, rule: "a verb behind the noun that leaves it open" };
  const course = COURSE_VERBS.get(lemma);
  if (course === undefined || (lemma === "take" && words[verb + 1] !== "place")) return null;
  // "takes place on June 12": the day decides.
  if (/^(takes|begins|starts|opens|continues|resumes|begin|start|open|resume)$/.test(words[verb]!))
    return { ...NEUTRAL, verb, rule: "a verb in the present tense behind the noun" };
  if (!(isPast(words[verb]!) || words[verb] === "took")) return null;
  return { ...NEUTRAL, status: course, verb, rule: "a verb in the past behind the noun" };
}

/** "was planned for March but was postponed": the later of two is where it stands. */
function joinedStatus(scene: Scene, sentence: Sentence, verb: number): { status: EngagementStatus } | null {
  for (let at = verb + 1; at < sentence.end && at - verb < 14; at += 1) {
    const word = scene.words[at]!;
    if (word === ";" || word === ".") return null;
    if (word !== "but" && word !== "and" && word !== "before" && word !== "until") continue;
    for (let next = at + 1; next < Math.min(sentence.end, at + 6); next += 1) {
      if (scene.tokens[next]!.pos !== "VERB" && !STATUS_VERBS.has(scene.tokens[next]!.lemma)) continue;
      const status = statusOfVerb(scene, next);
      return status === "postponed" || status === "cancelled" ? { status } : null;
    }
    return null;
  }
  return null;
}
