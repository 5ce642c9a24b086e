/** People, organisations and places of one report, their roles, and every mention of them; the tokens, names tagged as names. */
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import { body, pronoun, they } from "./anaphora.ts";
import { describe } from "./descriptions.ts";
import { judge } from "./evidence.ts";
import { headline } from "./headlines.ts";
import { nameTokens } from "./name-tokens.ts";
import { pieces } from "./pieces.ts";
import { readPiece } from "./read-piece.ts";
import { Reader } from "./reader.ts";
import { isLargeOnly } from "./title.ts";
import { PRONOUNS } from "./triggers.ts";
import { untold } from "./untold.ts";
import { behindPrefix } from "./within.ts";
import { words } from "./words.ts";

export function mentions(
  document: Document,
  marks: Pick<Marks, "tokens" | "sentences" | "quotations" | "times">,
): Pick<Marks, "tokens" | "referents" | "mentions"> {
  const page = words(document, marks);
  const cut = pieces(page);
  const reader = new Reader(page, cut, judge(page, cut), marks);
  for (const [index, sentence] of page.sentences.entries()) {
    reader.recent.sentence(index, sentence.block);
    if (sentence.titled) continue;
    for (let at = sentence.first; at < sentence.end; at += 1) {
      const piece = reader.beginning[at];
      if (piece !== undefined) {
        readPiece(reader, piece);
        at = piece.end - 1;
        continue;
      }
      const word = page.words[at]!;
      const { trigger } = word;
      if (trigger === null) {
        if (word.prefixed) behindPrefix(reader, word, index);
        continue;
      }
      if (reader.isTitled(at)) continue;
      if (trigger === "pronoun") pronoun(reader, at, PRONOUNS.get(word.key)!);
      else if (trigger === "they") they(reader, at);
      else if (trigger === "body") body(reader, at, sentence);
      else if (word.pos !== "VERB" && word.pos !== "ADV" && !isLargeOnly(word))
        at = Math.max(at, describe(reader, at, sentence, index) - 1);
    }
  }
  for (const [index, sentence] of page.sentences.entries())
    if (sentence.titled) headline(reader, sentence, index);
  untold(document, reader);
  const found = reader.ledger.close();
  return { ...found, tokens: nameTokens(marks.tokens, found) };
}
