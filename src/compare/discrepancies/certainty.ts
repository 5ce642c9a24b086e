/** Linked statements held with different certainty: "may have met", "is expected to meet", against a plain "met". */
import { ALLEGED, POSSIBLE } from "../../lexicon/certainty.ts";
import type { Token } from "../../model/mark.ts";
import type { Certainty } from "../../model/statement.ts";
import { type Assertion, acrossReports, assertion, type Compared, type Draft } from "./draft.ts";
import { phrase } from "./phrases.ts";

const LIKE = 0.44;

/** How sure each is; who merely reports is told by other rules. */
const SURENESS: { readonly [certainty in Certainty]: number } = {
  asserted: 3,
  reported: 2.5,
  alleged: 1,
  possible: 1,
  denied: 0,
};
const APART = 1.5;

export function otherCertainty(story: Compared): Draft[] {
  return story.links
    .filter((link) => link.likeness >= LIKE)
    .flatMap((link) => {
      const pair = [assertion(story, link.a), assertion(story, link.b)].toSorted((a, b) => sure(a) - sure(b));
      const [unsure, certain] = pair as [Assertion, Assertion];
      if (sure(certain) - sure(unsure) < APART || !comparable(unsure, certain)) return [];
      if (cameTrue(unsure, certain)) return [];
      const sides = pair.map(({ text, span }) => ({ says: text, spans: [span] }));
      if (!acrossReports(sides)) return [];
      return [
        {
          kind: "certainty" as const,
          about: certain.text,
          why: "One report holds it as possible or alleged, another as certain.",
          weight: 0.45,
          sides,
          rule: "one thing held with different certainty",
        },
      ];
    });
}

/** "is expected to meet" on Monday, "met" on Thursday: no disagreement, but what came of it. */
function cameTrue(unsure: Assertion, certain: Assertion): boolean {
  const day = ({ reading }: Assertion) => reading.document.published.value ?? "";
  return certain.statement.nature === "fact" && day(unsure) < day(certain);
}

function sure({ statement }: Assertion): number {
  return SURENESS[statement.certainty];
}

/** Both tell a fact or a plan, and what is doubted is what is asserted: the hedge stands close before a shared verb. */
function comparable(unsure: Assertion, certain: Assertion): boolean {
  const tells = [unsure, certain].every(
    ({ statement }) => statement.nature === "fact" || statement.nature === "plan",
  );
  if (!tells) return false;
  const plain = phrase(certain.reading, certain.statement);
  const asserted = new Set(
    plain.tokens
      .filter((token, at) => isVerb(token) && plain.words[at - 1] !== "to")
      .map((token) => token.lemma),
  );
  const { tokens, words } = phrase(unsure.reading, unsure.statement);
  return tokens.some(
    (token, at) =>
      isVerb(token) &&
      asserted.has(token.lemma) &&
      words.slice(Math.max(0, at - 5), at).some((word) => POSSIBLE.has(word) || ALLEGED.has(word)),
  );
}

function isVerb(token: Token): boolean {
  return token.pos === "VERB";
}
