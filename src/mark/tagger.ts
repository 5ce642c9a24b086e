/**
 * Text → words with part of speech, by wink-nlp; what does not depend on their place is made once for each word and kept.
 * Wink keeps every word it has read: after a great many, a new one is made.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";

/** One word, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
}

/** Three parallel rows. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

interface Known extends Word {
  /** By part of speech. */
  readonly lemmas: Map<string, string>;
}

/** Some 50 MB; news has about as many different words in a hundred thousand reports. */
const MOST_WORDS = 400_000;

/** Made when the first report is read: a thread that reads none saves its memory. */
let wink: WinkMethods | undefined;
/** By wink's number of the word. */
let known: Known[] = [];

export function tagged(text: string): Tagged {
  if (wink === undefined || known.length > MOST_WORDS) {
    // No sentence boundaries: we have rules of our own.
    wink = winkNLP(model, ["pos"]);
    known = [];
  }
  const { its } = wink;
  const row = wink.readDoc(text).tokens();
  const ids = row.out(its.uniqueId) as number[];
  const tags = row.out(its.pos) as string[];
  const contracted = row.out(its.contractionFlag as ItsFunction<boolean>);
  const words: Known[] = [];
  const lemmas: string[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at]!;
    const word = known[id] ?? remember(id, row.itemAt(at).out());
    words.push(word);
    const tag = tags[at]!;
    let lemma = contracted[at]! ? undefined : word.lemmas.get(tag);
    if (lemma === undefined) {
      // Wink has no lemma for "cannot".
      lemma = row.itemAt(at).out(its.lemma as ItsFunction<string>) ?? word.lower;
      if (!contracted[at]!) word.lemmas.set(tag, lemma);
    }
    lemmas.push(lemma);
  }
  return { words, tags, lemmas };
}

function remember(id: number, text: string): Known {
  const lower = text.toLowerCase();
  const word = { text, lower: lower === text ? text : lower, lemmas: new Map<string, string>() };
  known[id] = word;
  return word;
}
