/** Linked statements held with different certainty: "may have met", "is expected to meet", against a plain "met". */
import type { Certainty } from "../../model/statement.ts";
import { type Assertion, acrossReports, assertion, type Compared, type Draft } from "./draft.ts";
import { phrase, shared } from "./phrases.ts";

const LIKE = 0.5;

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

function sure({ statement }: Assertion): number {
  return SURENESS[statement.certainty];
}

/** Both tell a fact or a plan, with one verb in common: what is doubted is what is asserted. */
function comparable(one: Assertion, other: Assertion): boolean {
  const tells = [one, other].every(
    ({ statement }) => statement.nature === "fact" || statement.nature === "plan",
  );
  return tells && shared(verbsOf(one), verbsOf(other)) > 0;
}

function verbsOf({ reading, statement }: Assertion): Set<string> {
  const { tokens } = phrase(reading, statement);
  return new Set(tokens.filter((token) => token.pos === "VERB").map((token) => token.lemma));
}
