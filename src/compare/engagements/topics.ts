/** What is talked about: the noun phrases behind "to discuss", "talks on", "raise", up to the end of the clause. */
import type { Sentence } from "../../model/mark.ts";
import type { Scene } from "./scene.ts";

const OPENERS = new Set(["discuss", "discussing", "discussed", "raise", "address", "topics"]);
const ABOUT = new Set(["about", "on", "over", "regarding"]);
const TALK = new Set(["talks", "meeting", "discussions", "negotiations", "spoke", "talk", "summit"]);
const MOST = 5;
const LONGEST = 60;

export function topicsIn(scene: Scene, sentence: Sentence, cue: number): string[] {
  const start = opening(scene, sentence, cue);
  if (start === null) return [];
  const found: string[] = [];
  let first = start;
  const close = (end: number) => {
    const topic = phrase(scene, first, end);
    if (topic !== null) found.push(topic);
    first = end + 1;
  };
  for (let at = start; at <= sentence.end && found.length < MOST; at += 1) {
    const word = scene.words[at];
    const stop =
      at === sentence.end ||
      /^[.;:”"]$/.test(word!) ||
      /^(AUX|SCONJ)$/.test(scene.tokens[at]!.pos) ||
      (at > first && endsTopic(scene, sentence, at));
    if (stop || word === "," || word === "and") close(at);
    if (stop || (scene.tokens[at]!.pos === "VERB" && at > first && word !== "including")) break;
  }
  return found;
}

function opening(scene: Scene, sentence: Sentence, cue: number): number | null {
  for (let at = cue; at < sentence.end; at += 1) {
    if (OPENERS.has(scene.words[at]!) && scene.tokens[at]!.pos !== "ADJ") return at + 1;
    const next = scene.words[at + 1];
    if (
      TALK.has(scene.words[at]!) &&
      next !== undefined &&
      ABOUT.has(next) &&
      !startsTime(scene, sentence, at + 2)
    )
      return at + 2;
  }
  return null;
}

/** "a meeting on Monday" is about nothing. */
function startsTime(scene: Scene, sentence: Sentence, at: number): boolean {
  return scene.timesIn(sentence).some((each) => each.first <= at && at < each.end);
}

/** "discussed the strike with Okafor", "… by phone", "… on Monday" */
function endsTopic(scene: Scene, sentence: Sentence, at: number): boolean {
  const word = scene.words[at]!;
  return (
    word === "with" ||
    word === "by" ||
    startsTime(scene, sentence, at) ||
    (/^(on|in|at)$/.test(word) && startsTime(scene, sentence, at + 1))
  );
}

function phrase(scene: Scene, from: number, to: number): string | null {
  let first = from;
  while (first < to && /^(DET|PRON|PUNCT|CCONJ|ADP|ADV)$/.test(scene.tokens[first]!.pos)) first += 1;
  let end = to;
  while (end > first && /^(PUNCT|DET|CCONJ|ADP|ADV)$/.test(scene.tokens[end - 1]!.pos)) end -= 1;
  if (!scene.tokens.slice(first, end).some(({ pos }) => pos === "NOUN" || pos === "PROPN")) return null;
  const text = scene.text.slice(scene.tokens[first]!.from, scene.tokens[end - 1]!.to).replace(/\s+/g, " ");
  return text.length > LONGEST ? null : text;
}
