/**
 * Of the wordings of a claim the one that is told: nearest to what the others say, of good length, in a report's own
 * voice, and of a report that has its words from no other and does not say so in them. What only a sure retelling says is not told.
 */
import { STOPWORDS } from "../lexicon/stopwords.ts";
import { standsFor } from "../lexicon/synonyms.ts";
import type { Assertion } from "../model/claim.ts";
import type { Collation } from "../model/collation.ts";
import type { Document } from "../model/document.ts";
import type { Range } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { contains, textOf } from "../text/range.ts";
import { stem } from "../text/stem.ts";
import type { Course } from "./course.ts";
import { tells } from "./ranking.ts";
import type { Introduced } from "./rewrites.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** Words of a sentence that reads well. */
const GOOD_LENGTH = 22;

export interface Wording extends Sentence {
  /** Whether all that it tells is told by other reports too, so that they can be cited for it. */
  readonly borneOut: boolean;
}

export function wording(
  collation: Collation,
  claim: Assertion,
  introduced: Introduced,
  { past, ends, latest }: Course,
): Wording | null {
  const retold = retellings(collation);
  const members = claim.statements.map((ref) => {
    const { document, statements } = collation.readings[ref.reading]!;
    const statement = statements[ref.statement]!;
    const told = textOf(document, statement);
    return { ref, document, statement, told, words: contentWords(told) };
  });
  let best: { readonly wording: Wording; readonly merit: number } | null = null;
  for (const { ref, document, statement, words } of members) {
    if (!tells(statement) || past.has(statement) || retold.get(document.id) === "surely") continue;
    const clause = sentence(collation, ref.reading, statement, introduced);
    const made =
      clause ??
      (isOvertaken(collation, ref.reading, statement, past)
        ? null
        : sentence(collation, ref.reading, whole(collation, ref.reading, statement), introduced));
    if (made === null || namesItself(document, made.text)) continue;
    const others = members.filter((other) => other.document !== document);
    const said = others.map(({ told }) => told);
    const borneOut = others.length === 0 || tellsNoMore(collation, ref.reading, made, said);
    const common = members.reduce(
      (sum, other) => sum + (other.words === words ? 0 : share(words, other.words)),
      0,
    );
    const merit =
      (4 * common) / Math.max(1, members.length - 1) +
      0.3 * Math.min(3, statement.times.length + statement.amounts.length) +
      (statement.attribution === null ? 0.5 : 0) -
      (retold.has(document.id) ? 1.5 : 0) -
      (document.credits.some(({ name }) => name.length > 2 && made.text.includes(name)) ? 3 : 0) -
      (made.leans ? 0.7 : 0) -
      (ends.some(({ outcomes }) => outcomes.has(statement)) ? -2 : 0) +
      (latest.has(statement) ? 3 : 0) -
      (borneOut ? 0 : 3) -
      (clause === null ? 1 : 0) -
      Math.abs(made.text.split(" ").length - GOOD_LENGTH) / 10;
    if (best === null || merit > best.merit) best = { wording: { ...made, borneOut }, merit };
  }
  return best?.wording ?? null;
}

/** "The Lock Gazette has been printed since 1904": what a report says of its own outlet is no news. */
function namesItself({ source }: Document, text: string): boolean {
  return source.name !== null && source.name.length > 3 && text.startsWith(source.name);
}

/** Where a clause cannot stand its whole sentence may, with whatever it says of who says it. */
function whole({ readings }: Collation, at: number, statement: Statement): Statement {
  const { marks } = readings[at]!;
  const { from, to } = marks.sentences[statement.sentence]!;
  const inside = (all: readonly Range[]) =>
    all.flatMap((each, index) => (from <= each.from && each.to <= to ? [index] : []));
  return {
    ...statement,
    from,
    to,
    attribution: null,
    mentions: inside(marks.mentions),
    times: inside(marks.times),
    rule: "the sentence",
  };
}

/** Whether a plan of its sentence has been overtaken. */
function isOvertaken(
  { readings }: Collation,
  at: number,
  { sentence }: Statement,
  overtaken: ReadonlySet<Statement>,
): boolean {
  return readings[at]!.statements.some((each) => each.sentence === sentence && overtaken.has(each));
}

/** Reports that tell with other words what another tells: surely, or, where the direction is unknown, each of both perhaps. */
function retellings({ story }: Collation): Map<string, "surely" | "perhaps"> {
  const retold = story.lineage.filter((each) => each.kind !== "copy" && each.oneOrigin);
  return new Map([
    ...retold.flatMap((each) => [each.from, each.to].map((id) => [id, "perhaps"] as const)),

    ...retold
      .filter((each) => each.directed && each.kind === "retelling")
      .map((each) => [each.from, "surely"] as const),
  ]);
}

/** What a word weighs in a story: the less, the more of its statements have it. */
export type Weigh = (word: string) => number;

export function weigher({ readings }: Collation): Weigh {
  const having = new Map<string, number>();
  let all = 0;
  for (const { document, statements } of readings)
    for (const statement of statements) {
      all += 1;
      for (const word of contentWords(textOf(document, statement)))
        having.set(word, (having.get(word) ?? 0) + 1);
    }
  return (word) => Math.log(1 + all / (having.get(word) ?? 1));
}

export function repeats(a: string, b: string, weigh: Weigh): boolean {
  const [one, other] = [contentWords(a), contentWords(b)];
  if (one.isSubsetOf(other) || other.isSubsetOf(one)) return true;
  return Math.max(share(one, other, weigh), share(other, one, weigh)) > SAME;
}

/** Two sentences of which one has more than this of the other say the same. */
const SAME = 0.6;
const FEW = 8;

/** The share of `a` that stands in `b`; a few words count as eight, or the shortest would always win. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: Weigh = () => 1): number {
  let [common, all] = [0, 0];
  for (const word of a) {
    all += weigh(word);
    if (b.has(word)) common += weigh(word);
  }
  return a.size === 0 ? 0 : common / (all * Math.max(1, FEW / a.size));
}

/** Whether each verb of a sentence stands, in this or another form, in what others say: "nine are dead after the brakes failed" tells of brakes what "nine were killed" does not. */
function tellsNoMore(
  { readings }: Collation,
  at: number,
  { cites }: Sentence,
  others: readonly string[],
): boolean {
  const { document, marks } = readings[at]!;
  const theirs = new Set(others.flatMap((other) => [...contentWords(other)].map(stemOf)));
  const [told] = cites;
  return marks.tokens
    .filter((token) => token.pos === "VERB" && contains(told!, token))
    .every(({ lemma, ...range }) => {
      const word = textOf(document, range).toLowerCase();
      return word.length < 4 || STOPWORDS.has(lemma) || theirs.has(stemOf(word)) || theirs.has(stemOf(lemma));
    });
}

function stemOf(word: string): string {
  return stem(standsFor(word));
}

export function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
