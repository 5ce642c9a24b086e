/** One report says that it is so, another that it is not: linked statements that give one verb opposite polarity. */

import { standsFor } from "../../lexicon/synonyms.ts";
import type { Token } from "../../model/mark.ts";
import { type Assertion, assertion, type Compared, type Draft } from "./draft.ts";
import { phrase } from "./phrases.ts";

const LIKE = 0.3;
const NEGATION = /^(not|n['’]t|never)$/;
/** "is unlikely to come", "declined to meet", "ruled out resuming". */
const DOUBTING = /^(unlikely|refuse|decline|deny)$/;
/** Verbs whose infinitive is asserted with them: "is expected to meet". */
const GOVERNING = /^(expect|set|likely|due|schedule|plan|agree|intend|vow|begin|continue)$/;
/** Said of too many things to be the same assertion twice. */
const GENERAL = new Set("be have do say make take go get come see want need know think expect".split(" "));

export function oppositePolarity(story: Compared): Draft[] {
  const drafts: Draft[] = [];
  for (const link of story.links) {
    if (link.likeness < LIKE) break;
    const one = assertion(story, link.a);
    const other = assertion(story, link.b);
    if (one.report === other.report || !opposite(one, other)) continue;
    drafts.push({
      kind: "polarity",
      about: one.text.length <= other.text.length ? one.text : other.text,
      why: "One report says that it is so, the other that it is not.",
      weight: 0.6,
      sides: [one, other].map(({ text, span }) => ({ says: text, spans: [span] })),
      rule: "opposite polarity",
    });
  }
  return drafts;
}

/** What must or would be, or hangs on an "if", is not asserted. */
const HYPOTHETICAL = /\b(?:must|should|would|if|unless|whether)\b/i;

function opposite(one: Assertion, other: Assertion): boolean {
  if (HYPOTHETICAL.test(one.text) || HYPOTHETICAL.test(other.text)) return false;
  const ours = verbs(one);
  const theirs = verbs(other);
  return [...ours].some(([verb, negated]) => theirs.has(verb) && theirs.get(verb) !== negated);
}

/** The verbs of a statement, each with whether it is negated; a denial turns them all. Bare infinitives assert nothing. */
function verbs({ reading, statement }: Assertion): Map<string, boolean> {
  const { tokens, words } = phrase(reading, statement);
  const found = new Map<string, boolean>();
  for (const [at, token] of tokens.entries()) {
    if (token.pos !== "VERB" || GENERAL.has(token.lemma)) continue;
    let doubted = false;
    // "urged the town to drop its claim, pay its share": of a list of infinitives.
    if (words[at] === token.lemma && /^(,|and|or)$/.test(words[at - 1] ?? "")) continue;
    if (words[at - 1] === "to") {
      const governor = tokens[at - 2]?.lemma ?? "";
      doubted = DOUBTING.test(governor);
      if (!doubted && !GOVERNING.test(governor)) continue;
    }
    found.set(
      standsFor(token.lemma),
      (doubted || negated(tokens, words, at)) !== (statement.certainty === "denied"),
    );
  }
  return found;
}

/** A negation right before the verb, with nothing but auxiliaries and adverbs between; "not only" turns nothing. */
function negated(tokens: readonly Token[], words: readonly string[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at -= 1) {
    if (NEGATION.test(words[at]!)) return !/^(just|only)$/.test(words[at + 1] ?? "");
    if (!/^(AUX|ADV|PART)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}
