/**
 * A hedge lost in retelling: "a suspected drone", "what the ministry said was a drone" in one report, "a drone" in
 * another that never hedges it.
 */
import { ALLEGED } from "../../lexicon/certainty.ts";
import { rarity } from "../../lexicon/frequency.ts";
import type { Reading } from "../../model/statement.ts";
import { stem } from "../../text/stem.ts";
import { type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, wordOf } from "./phrases.ts";

const SAID_TO_BE =
  /^(said|says|say|called|claimed|claims|described|believes|believed|thought|alleges|alleged)$/;
const NOMINAL = new Set(["NOUN", "PROPN", "ADJ"]);

interface Thing {
  readonly key: string;
  readonly words: string;
  readonly phrase: Phrase;
  readonly hedged: boolean;
}

/** A single word says the same thing twice only where it is rarer than one report in e² (rarity is ln(reports / with it)). */
const RARE = 2.5;

export function lostHedge(story: Compared): Draft[] {
  const things = story.readings.flatMap((reading) =>
    phrases(reading).flatMap((phrase) => thingsOf(reading, phrase)),
  );
  const keys = [...new Set(things.filter((thing) => thing.hedged).map((thing) => thing.key))]
    .filter((key) => key.includes(" ") || rarity(stem(key)) >= RARE)
    .sort();
  return keys.flatMap((key) => {
    const same = things.filter((thing) => thing.key === key);
    const hedged = same.filter((thing) => thing.hedged);
    const careful = new Set(hedged.map((thing) => thing.phrase.reading));
    const bare = same.filter(
      (thing) => !thing.hedged && !careful.has(thing.phrase.reading) && isAsserted(thing.phrase),
    );
    if (bare.length === 0) return [];
    const says = (thing: Thing) => wordOf(thing.phrase.reading, thing.phrase.statement);
    return [
      {
        kind: "certainty",
        about: hedged[0]!.words,
        why: `“${hedged[0]!.words}” is hedged in one report and stated as a fact in another.`,
        weight: 0.8,
        sides: [hedged, bare].map((things) =>
          side(
            says(things[0]!),
            things.map((thing) => ({ reading: thing.phrase.reading, range: thing.phrase.statement })),
          ),
        ),
        rule: "a hedge lost in retelling",
      },
    ];
  });
}

/** "found no sign of sabotage" does not assert it. */
function isAsserted({ statement }: Phrase): boolean {
  return !statement.negated && statement.certainty !== "denied" && statement.nature !== "question";
}

/**
 * The things a clause names, hedged or bare, by two words ("spy balloon" of "a suspected Chinese spy balloon"), or by one
 * where the hedge stands right before it ("suspected sabotage").
 */
function thingsOf(reading: Reading, phrase: Phrase): Thing[] {
  const { tokens, words } = phrase;
  const found: Thing[] = [];
  let hedgedUntil = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (ALLEGED.has(words[at]!)) hedgedUntil = endOfNominal(phrase, at + 1);
    if (words[at] === "what" && words.slice(at + 1, at + 7).some((word) => SAID_TO_BE.test(word))) {
      const be = words.findIndex(
        (word, index) => index > at + 1 && index < at + 9 && /^(was|were|is|are|as|be)$/.test(word),
      );
      if (be > 0) hedgedUntil = endOfNominal(phrase, be + 1);
    }
    if (
      /^(believed|thought|suspected)$/.test(words[at]!) &&
      words[at + 1] === "to" &&
      words[at + 2] === "be"
    ) {
      hedgedUntil = endOfNominal(phrase, at + 3);
    }
    const head = tokens[at]!;
    const before = tokens[at - 1];
    if (head.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN") {
      const alone = before !== undefined && ALLEGED.has(words[at - 1]!);
      found.push({ key: head.lemma, words: words[at]!, phrase, hedged: alone });
    }
    if (head.pos !== "NOUN" || before === undefined || !NOMINAL.has(before.pos)) continue;
    if (tokens[at + 1]?.pos === "NOUN" || ALLEGED.has(words[at - 1]!)) continue;
    found.push({
      key: `${words[at - 1]} ${head.lemma}`,
      words: reading.document.text.slice(before.from, head.to),
      phrase,
      hedged: at < hedgedUntil,
    });
  }
  return found;
}

function endOfNominal({ tokens }: Phrase, from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    (NOMINAL.has(tokens[at]!.pos) || tokens[at]!.pos === "DET" || tokens[at]!.pos === "PART")
  )
    at += 1;
  return at;
}
