/** Statements of one claim held with different certainty: "may have been", "is expected to", against a plain assertion. */
import type { Certainty } from "../../model/statement.ts";
import { type Assertion, acrossReports, assertion, type Compared, type Draft } from "./draft.ts";

/** How far apart two certainties are; what is merely attributed is told by other rules. */
const SURENESS: { readonly [certainty in Certainty]: number } = {
  asserted: 3,
  reported: 2.5,
  alleged: 1,
  possible: 1,
  denied: 0,
};
const APART = 1.5;

export function otherCertainty(story: Compared): Draft[] {
  return story.claims.flatMap((claim) => {
    const members = claim.statements.map((ref) => assertion(story, ref)).filter(isFact);
    const sure = members.filter((each) => SURENESS[each.statement.certainty] >= 2.5);
    const unsure = members.filter((each) => SURENESS[each.statement.certainty] <= 3 - APART);
    const sides = [unsure, sure].map((group) => ({
      says: group[0]?.text ?? "",
      spans: group.map((each) => each.span),
    }));
    if (sure.length === 0 || unsure.length === 0 || !acrossReports(sides)) return [];
    return [
      {
        kind: "certainty" as const,
        about: claim.text,
        why: "One report holds it as possible or alleged, another as certain.",
        weight: 0.45,
        sides,
        rule: "one claim held with different certainty",
      },
    ];
  });
}

function isFact({ statement }: Assertion): boolean {
  return statement.nature === "fact" || statement.nature === "plan";
}
