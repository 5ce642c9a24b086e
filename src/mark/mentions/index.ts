/** People, organisations and places of one report, their roles, and every mention of them; the tokens, names tagged as names. */
import { BODY_NOUNS, STATE_BODIES } from "../../lexicon/organisations.ts";
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import { KINSHIP, ROLE_HEADS } from "../../lexicon/titles.ts";
import type { Document } from "../../model/document.ts";
import type { Marks } from "../../model/mark.ts";
import { body, PRONOUNS, pronoun, they } from "./anaphora.ts";
import { describe } from "./descriptions.ts";
import { judge } from "./evidence.ts";
import { headline } from "./headlines.ts";
import { nameTokens } from "./name-tokens.ts";
import { pieces } from "./pieces.ts";
import { readPiece } from "./read-piece.ts";
import { Reader } from "./reader.ts";
import { isLargeOnly } from "./title.ts";
import { untold } from "./untold.ts";
import { behindPrefix } from "./within.ts";
import { words } from "./words.ts";

type Trigger = "role" | "body" | "pronoun" | "they";

/** Words that are looked at though they are small. A role before a body: "the minister's office". */
const TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ...[...BODY_NOUNS, ...STATE_BODIES].map((word) => [word, "body"] as const),
  ...[...GROUP_NOUNS, ...KINSHIP, ...ROLE_HEADS].map((word) => [word, "role"] as const),
  ...[...PRONOUNS.keys()].map((word) => [word, "pronoun"] as const),
  ["they", "they"],
]);

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
      const piece = reader.beginning.get(at);
      if (piece !== undefined) {
        readPiece(reader, piece);
        at = piece.end - 1;
        continue;
      }
      const word = page.words[at]!;
      const trigger = TRIGGERS.get(word.key);
      if (trigger === undefined) behindPrefix(reader, word, index);
      if (trigger === undefined || reader.isTitled(at)) continue;
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
