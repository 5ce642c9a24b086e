/**
 * Two causes of one thing that happened: "a worn cable caused the fire", "the fire was caused by an explosion". What
 * happened is told by its noun, the cause by the noun phrase before the verb or behind "by".
 */
import { EVENTS } from "../../lexicon/effects.ts";
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, shared } from "./phrases.ts";

const CAUSE = /^(?:cause|trigger|spark|start|ignite)$/;
const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "VERB"]);
/** Tokens between the verb and the noun of what happened. */
const REACH = 7;

interface Caused {
  readonly phrase: Phrase;
  readonly event: string;
  readonly cause: ReadonlySet<string>;
}

export function otherCauseOf(story: Compared): Draft[] {
  const all = story.readings.flatMap((reading) => phrases(reading).flatMap(causedIn));
  return [...Map.groupBy(all, ({ event }) => event)].flatMap(([event, told]): Draft[] => {
    const groups = groupsOf(told);
    const sides = groups.map((group) =>
      side(
        textOf(group[0]!),
        group.map(({ phrase }) => ({ reading: phrase.reading, range: phrase.statement })),
      ),
    );
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "cause",
        about: `what caused the ${event}`,
        why: `The reports give different causes of the ${event}.`,
        weight: 0.75,
        sides,
        rule: "different causes of one event",
      },
    ];
  });
}

function causedIn(phrase: Phrase): Caused[] {
  const { tokens, words, statement } = phrase;
  if (statement.negated || statement.certainty === "denied" || statement.nature === "question") return [];
  return tokens.flatMap(({ pos, lemma }, at): Caused[] => {
    if (pos !== "VERB" || !CAUSE.test(lemma) || words.slice(0, at).includes("what")) return [];
    const passive = words[at + 1] === "by";
    const event = passive ? eventBefore(phrase, at) : eventBehind(phrase, at);
    const cause = passive ? nounsBehind(phrase, at + 2) : nounsBefore(phrase, at);
    return event === null || cause.size === 0 ? [] : [{ phrase, event, cause }];
  });
}

function eventBehind({ tokens }: Phrase, verb: number): string | null {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + REACH); at += 1) {
    if (EVENTS.has(tokens[at]!.lemma)) return tokens[at]!.lemma;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]!.pos)) return null;
  }
  return null;
}

function eventBefore({ tokens }: Phrase, verb: number): string | null {
  return (
    tokens.slice(Math.max(0, verb - REACH), verb).findLast(({ lemma }) => EVENTS.has(lemma))?.lemma ?? null
  );
}

/** "An electrical fault in the engine room probably caused": up to the first preposition. */
function nounsBefore(phrase: Phrase, verb: number): Set<string> {
  let first = verb;
  while (first > 0 && !/^(?:[,;:“"]|that|and|but)$/.test(phrase.words[first - 1]!)) first -= 1;
  return nounsBehind(phrase, first, verb);
}

function nounsBehind({ tokens, words }: Phrase, from: number, to = tokens.length): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const { pos, lemma } = tokens[at]!;
    if (pos === "ADP" || pos === "SCONJ" || pos === "PUNCT") break;
    if (NOMINAL.has(pos) && !STOPWORDS.has(words[at]!)) found.add(stem(standsFor(foldWord(lemma))));
  }
  return found;
}

/** Causes that share a word are one. */
function groupsOf(all: readonly Caused[]): Caused[][] {
  const groups: Caused[][] = [];
  for (const each of all) {
    const near = groups.filter((group) => group.some((other) => shared(each.cause, other.cause) > 0));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), each]);
  }
  return groups;
}

function textOf({ phrase: { reading, statement } }: Caused): string {
  return reading.document.text.slice(statement.from, statement.to);
}
