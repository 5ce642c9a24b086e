/**
 * An accusation that grows in retelling: one report has "questions over the origin of the leak", another says that the
 * neighbour was accused of being "responsible for the leak". Both speak of the same rare thing and the same parties.
 */
import { ACCUSING, GUILT, INQUIRY } from "../../lexicon/accusation.ts";
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, wordOf } from "./phrases.ts";

export function grownAccusation(story: Compared): Draft[] {
  const all = story.readings.flatMap(phrases);
  const charges = all.flatMap((phrase) => charged(phrase).map((thing) => ({ phrase, thing })));
  const things = [...new Set(charges.map((charge) => charge.thing))].sort();
  return things.flatMap((thing) => {
    const charge = charges.filter((each) => each.thing === thing).map((each) => each.phrase);
    const milder = all.filter((phrase) => questioned(phrase, thing) && !charge.includes(phrase));
    if (milder.length === 0) return [];
    const sides = [milder, charge].map((group) =>
      side(
        wordOf(group[0]!.reading, group[0]!.statement),
        group.map((phrase) => ({ reading: phrase.reading, range: phrase.statement })),
      ),
    );
    if (!acrossReports(sides)) return [];
    return [
      {
        kind: "scope",
        about: `the accusation over the ${thing}`,
        why: "What is an open question in one report is an accusation of guilt in another.",
        weight: 0.65,
        sides,
        rule: "an accusation that grows",
      },
    ];
  });
}

/** The things somebody is accused of being guilty of: "accused … of being responsible for the spill" → spill. */
function charged({ tokens, words }: Phrase): string[] {
  const accused = tokens.some((token) => ACCUSING.has(token.lemma));
  return words.flatMap((word, at) => {
    if (!GUILT.has(word) || (!accused && word !== "responsible")) return [];
    const thing = nounsBehind({ tokens, words }, at + 1);
    return thing === null ? [] : [thing];
  });
}

/** "questions over the origin of the spill": an inquiry word, and the thing close behind it. */
function questioned({ tokens, words }: Phrase, thing: string): boolean {
  return tokens.some((token, at) => {
    if (token.pos !== "NOUN" || !INQUIRY.has(token.lemma)) return false;
    return tokens
      .slice(at + 1, at + 8)
      .some((other, index) => thingOf(other.lemma, words[at + 1 + index]!) === thing);
  });
}

function nounsBehind({ tokens, words }: Pick<Phrase, "tokens" | "words">, from: number): string | null {
  let last: string | null = null;
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const { pos, lemma } = tokens[at]!;
    if (pos === "NOUN" || pos === "PROPN") last = thingOf(lemma, words[at]!) ?? last;
    else if (last !== null || !["ADP", "DET", "ADJ", "PUNCT", "NUM"].includes(pos)) break;
  }
  return last;
}

function thingOf(lemma: string, word: string): string | null {
  return lemma.length < 4 || STOPWORDS.has(word) ? null : lemma;
}
