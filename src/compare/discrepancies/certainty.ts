/**
 * One thing held with different certainty: "may have met", "appeared to have shelved", "if he comes" against a plain
 * "met", "shelved", "will come". The hedge stands close before a word that the other report gives without one.
 */
import { POSSIBLE } from "../../lexicon/certainty.ts";
import { STOPWORDS } from "../../lexicon/stopwords.ts";
import { standsFor } from "../../lexicon/synonyms.ts";
import type { Token } from "../../model/mark.ts";
import { foldWord } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import type { Compared, Draft } from "./draft.ts";
import { commonTerms, linked, sideOf, type Told } from "./linked.ts";

const LIKE = 0.3;
/** Words behind a hedge that it covers. */
const REACH = 7;
/** Words of the sentence before a clause that may hedge it: "which is expected". */
const BEFORE = 4;
/** Words that the two share beside the names in them. */
const SHARED = 2;

const CONDITION = /^(if|unless|whether)$/;
/** "should he come": a condition; "he should come" is none. */
const SUBJECT = new Set(["PRON", "PROPN", "DET"]);
const HEDGES = /^(allegedly|purportedly|supposedly|appears|appeared|appearing|seems|seemed)$/;
/** Striving for it is not having it. */
const ATTEMPT =
  /^(striv(?:e|en|es|ing)|strove|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought)$/;
/** Verbs whose infinitive is asserted with them. */
const GOVERNING = /^(?:set|going|due|began|begun|continued?|ha[sd]|have)$/;
/** "could not load" is how a reporter tells of "cannot load". */
const ABLE = /\b(?:can|cannot|can['’]t)\b/i;
const SURE = /^(definitely|certainly)$/;
const CONTENT = new Set(["VERB", "ADJ", "NOUN"]);
/** Verbs and adjectives said of too many things. */
const GENERAL = new Set(
  "be have do say make take go get come see want need know think new first last".split(" "),
);

export function otherCertainty(story: Compared): Draft[] {
  return linked(story, LIKE).flatMap(([one, other]) => {
    const about = commonTerms(one, other);
    if (about.size < SHARED) return [];
    const [ours, theirs] = [hedgesOf(one), hedgesOf(other)];
    const term = [...about].find(
      (each) =>
        ours.covered.has(each) !== theirs.covered.has(each) && (ours.told.has(each) || theirs.told.has(each)),
    );
    if (term === undefined) return [];
    const [unsure, certain] = ours.covered.has(term) ? [one, other] : [other, one];
    if (certain.statement.negated !== unsure.statement.negated || cameTrue(unsure, certain)) return [];
    const hedge = (ours.covered.get(term) ?? theirs.covered.get(term))!;
    // A condition leaves open what is done, not of whom or what it is said.
    if (/^(?:if|unless)$/.test(hedge) && !(ours.verbs.has(term) && theirs.verbs.has(term))) return [];
    if (hedge === "could" && ABLE.test(certain.text)) return [];
    return [
      {
        kind: "certainty" as const,
        about: certain.text,
        why:
          CONDITION.test(hedge) || hedge === "should"
            ? `One report makes it hang on a condition (“${hedge}”), another gives it without.`
            : `One report hedges it (“${hedge}”), another gives it without.`,
        weight: 0.45,
        sides: [unsure, certain].map(sideOf),
        rule: "one thing held with different certainty",
      },
    ];
  });
}

interface Hedges {
  /** Terms, and the word that hedges each. */
  readonly covered: ReadonlyMap<string, string>;
  readonly told: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** A statement stands in many pairs. */
const known = new WeakMap<Told, Hedges>();

function hedgesOf(told: Told): Hedges {
  const made = known.get(told) ?? findHedges(told);
  known.set(told, made);
  return made;
}

function findHedges({ reading, statement, tokens, words }: Told): Hedges {
  const covered = new Map<string, string>();
  const told = new Set<string>();
  const verbs = new Set<string>();
  let hedge = "";
  let until = -1;
  const sentence = reading.marks.sentences[statement.sentence]!;
  const first = reading.marks.tokens.indexOf(tokens[0]!, sentence.first);
  const before = reading.marks.tokens
    .slice(Math.max(sentence.first, first - BEFORE), first)
    .map(({ from, to }) => reading.document.text.slice(from, to).toLowerCase());
  for (const [at, word] of [...before, ...words].entries()) {
    const index = at - before.length;
    if (/^[;:]$/.test(word) || SURE.test(word)) until = -1;
    const token = tokens[index];
    if (token?.pos !== "PROPN" && hedges(word, tokens[index + 1])) {
      hedge = word;
      until = at + REACH;
    }
    if (token === undefined || !CONTENT.has(token.pos) || STOPWORDS.has(word) || GENERAL.has(token.lemma))
      continue;
    const term = stem(standsFor(foldWord(token.lemma)));
    if (token.pos === "VERB") verbs.add(term);
    // What is intended, asked or offered is not asserted.
    if (at <= until && !hedges(word, tokens[index + 1])) covered.set(term, hedge);
    else if (words[index - 1] !== "to" || GOVERNING.test(words[index - 2] ?? "")) told.add(term);
  }
  return { covered, told, verbs };
}

/** "a suspected drone" is told by another rule: here the hedge is on what happened. */
function hedges(word: string, next: Token | undefined): boolean {
  if (word === "should") return next !== undefined && SUBJECT.has(next.pos);
  return POSSIBLE.has(word) || HEDGES.test(word) || CONDITION.test(word) || ATTEMPT.test(word);
}

/** "is expected to meet" on Monday, "met" on Thursday: no disagreement, but what came of it. */
function cameTrue(unsure: Told, certain: Told): boolean {
  const day = ({ reading }: Told) => reading.document.published.value ?? "";
  return certain.statement.nature === "fact" && day(unsure) < day(certain);
}
