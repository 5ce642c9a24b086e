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

/** Some 50 MB; news has about as many different words in a hundred thousand reports. */
const MOST_WORDS = 400_000;

/** Made when the first report is read: a thread that reads none saves its memory. */
let wink: WinkMethods | undefined;
/** By wink's number of the word: what it was so far, mostly one part of speech. */
let known: Lexeme[][] = [];

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
  const found: Lexeme[] = new Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at]!;
    const tag = tags[at]!;
    known[id] ??= [];
    let lexeme = contracted[at]! ? undefined : asTagged(known[id], tag);
    if (lexeme === undefined) {
      const item = row.itemAt(at);
      lexeme = lexemeOf(item.out(), tag, item.out(its.lemma as ItsFunction<string>));
      // Within "won't", "wo" has another lemma than alone.
      if (!contracted[at]!) known[id].push(lexeme);
    }
    found[at] = lexeme;
  }
  return found;
}

function asTagged(forms: readonly Lexeme[], tag: string): Lexeme | undefined {
  for (let at = 0; at < forms.length; at += 1) if (forms[at]!.pos === tag) return forms[at];
  return undefined;
}

/** Wink has no lemma for "cannot". */
function lexemeOf(text: string, pos: string, lemma: string | undefined): Lexeme {
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : lower, pos, lemma: lemma ?? lower };
}
