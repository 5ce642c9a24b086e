/**
 * Text → words with part of speech, by wink-nlp; what does not depend on their place is made once for each word and kept.
 * Wink keeps every word it has read: after a great many, a new one is made.
 */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";

/** A word as one part of speech, wherever it stands. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly lemma: string;
}

interface Known extends Lexeme {
  /** The same word as another part of speech. */
  readonly next: Known | null;
}

/** Some 50 MB; news has about as many different words in a hundred thousand reports. */
const MOST_WORDS = 400_000;

/** Made when the first report is read: a thread that reads none saves its memory. */
let wink: WinkMethods | undefined;
/** By wink's number of the word. Without gaps: an array with some is as slow as a map. */
let known: (Known | null)[] = [];

export function tagged(text: string): Lexeme[] {
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
  const found: Lexeme[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at]!;
    const tag = tags[at]!;
    while (known.length <= id) known.push(null);
    let lexeme = known[id] ?? null;
    while (lexeme !== null && lexeme.pos !== tag) lexeme = lexeme.next;
    // Within "won't", "wo" has another lemma than alone.
    if (lexeme === null || contracted[at]!) {
      const item = row.itemAt(at);
      lexeme = lexemeOf(item.out(), tag, item.out(its.lemma as ItsFunction<string>), known[id] ?? null);
      if (!contracted[at]!) known[id] = lexeme;
    }
    found.push(lexeme);
  }
  return found;
}

/** Wink has no lemma for "cannot". */
function lexemeOf(text: string, pos: string, lemma: string | undefined, next: Known | null): Known {
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : lower, pos, lemma: lemma ?? lower, next };
}
