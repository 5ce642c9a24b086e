/**
 * Who says so is lost: one report attributes a charge, a figure or a cause to a source, another gives it in its own
 * voice. Only what carries weight is compared: figures, blame and deaths, not where somebody spoke.
 */
import { ACCUSING } from "../../lexicon/accusation.ts";
import { type Assertion, acrossReports, assertion, type Compared, type Draft } from "./draft.ts";

export function lostAttribution(story: Compared): Draft[] {
  return story.claims.flatMap((claim) => {
    const members = claim.statements.map((ref) => assertion(story, ref)).filter(weighty);
    const own = members.filter(
      (each) => each.statement.attribution === null && each.statement.certainty === "asserted",
    );
    const attributed = members.filter((each) => each.statement.attribution !== null);
    const careful = new Set(attributed.map((each) => each.report));
    const bare = own.filter((each) => !careful.has(each.report));
    const sides = [attributed, bare].map((group) => ({
      says: group[0]?.text ?? "",
      spans: group.map((each) => each.span),
    }));
    if (bare.length === 0 || attributed.length === 0 || !acrossReports(sides)) return [];
    return [
      {
        kind: "attribution" as const,
        about: claim.text,
        why: `One report has it from ${attributed[0]!.statement.holder.text || "a source"}, another says it in its own voice.`,
        weight: 0.4,
        sides,
        rule: "a source lost in retelling",
      },
    ];
  });
}

function weighty({ reading, statement }: Assertion): boolean {
  if (statement.nature !== "fact") return false;
  const sentence = reading.marks.sentences[statement.sentence]!;
  const charged = reading.marks.tokens
    .slice(sentence.first, sentence.end)
    .some((token) => token.from >= statement.from && token.to <= statement.to && ACCUSING.has(token.lemma));
  return (
    charged ||
    statement.amounts.some((index) => /^(count|money|percent)$/.test(reading.marks.amounts[index]!.kind))
  );
}
