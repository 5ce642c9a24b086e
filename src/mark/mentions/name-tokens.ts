/** The words of a person's name are proper nouns, whatever the tagger took them for: "Fell" of "said Lin Fell" is no verb. */
import type { Marks, Token } from "../../model/mark.ts";

const OTHER: ReadonlySet<string> = new Set(["VERB", "AUX", "NOUN", "ADJ", "ADV"]);

export function nameTokens(
  tokens: readonly Token[],
  { referents, mentions }: Pick<Marks, "referents" | "mentions">,
): readonly Token[] {
  const retagged = tokens.slice();
  let at = 0;
  for (const { from, to, form, referent } of mentions) {
    if (form !== "name" || referents[referent]!.kind !== "person") continue;
    while (at < tokens.length && tokens[at]!.from < from) at += 1;
    for (let index = at; index < tokens.length && tokens[index]!.to <= to; index += 1) {
      if (OTHER.has(tokens[index]!.pos)) retagged[index] = { ...tokens[index]!, pos: "PROPN" };
    }
  }
  return retagged;
}
