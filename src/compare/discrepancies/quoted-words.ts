/**
 * The same few words in quotation marks, said of different things: a “raw deal” about the bridge here, about the toll
 * there. What stands around the quotation tells what they are said of.
 */
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Reading } from "../../model/statement.ts";
import { foldWord } from "../../text/fold.ts";
import { overlap } from "../../text/range.ts";
import { stem } from "../../text/stem.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";
import { sideOf } from "./linked.ts";
import { type Phrase, phrases, shared, terms } from "./phrases.ts";

/** Words of a quotation whose sense hangs on what stands around it. */
const MOST = 4;
/** Surroundings that share more than this tell the same of the same thing. */
const ALIKE = 0.6;

interface Quoted {
  readonly phrase: Phrase;
  readonly words: string;
  readonly key: string;
  readonly around: ReadonlySet<string>;
}

export function quotedWords(story: Compared): Draft[] {
  const all = story.readings.flatMap(quotedIn);
  const keys = [...new Set(all.map(({ key }) => key))].sort();
  // "best and final" is part of "best and final offer": the longest gathers the shorter.
  const longest = keys.filter((key) => !keys.some((other) => other !== key && within(key, other)));
  return longest.flatMap((longer) => {
    const same = all.filter(({ key }) => within(key, longer));
    const apart = same.some((one) => same.some((other) => otherwise(one, other)));
    const near = same.filter((one) =>
      same.some(
        (other) => one.phrase.reading !== other.phrase.reading && shared(one.around, other.around) > 0,
      ),
    );
    const sides = apart ? near.map(({ phrase }) => sideOf(phrase)) : [];
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "wording",
        about: `“${same[0]!.words}”`,
        why: `The quoted words “${same[0]!.words}” are said of different things.`,
        weight: 0.5,
        sides,
        rule: "the same quoted words of different things",
      },
    ];
  });
}

function within(key: string, longer: string): boolean {
  return ` ${longer} `.includes(` ${key} `);
}

/** Without the marks at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function quotedIn(reading: Reading): Quoted[] {
  const { document, marks } = reading;
  return marks.quotations.flatMap((quotation) => {
    if (quotation.use === "title" || quotation.form === "direct") return [];
    const words = withoutEnd(document.text.slice(quotation.from, quotation.to));
    const parts = words.split(/\s+/);
    const content = parts.map(foldWord).filter((word) => word !== "" && !STOPWORDS.has(word));
    // A name in quotation marks is a name.
    const named = parts.some((word, at) => at > 0 && /^\p{Lu}/u.test(word));
    if (parts.length > MOST || content.length === 0 || named) return [];
    const phrase = phrases(reading).find(({ statement }) => overlap(statement, quotation) > 0);
    if (phrase === undefined) return [];
    const key = content.map(stem).join(" ");
    const own = new Set(content.map((word) => stem(standsFor(word))));
    return [{ phrase, words, key, around: terms(phrase).difference(own) }];
  });
}

function otherwise(one: Quoted, other: Quoted): boolean {
  const common = shared(one.around, other.around);
  return (
    one.phrase.reading !== other.phrase.reading &&
    common > 0 &&
    common <= ALIKE * Math.min(one.around.size, other.around.size)
  );
}
