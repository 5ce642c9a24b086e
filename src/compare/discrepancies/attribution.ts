/**
 * Who says so is lost: one report attributes a charge, a figure or a cause to a source, another gives it in its own
 * voice. Only what carries weight is compared: figures, blame and deaths, not where somebody spoke.
 */
import { ACCUSING } from "../../lexicon/accusation.ts";
import type { StatementRef } from "../../model/claim.ts";
import type { Amount } from "../../model/mark.ts";
import { type Assertion, acrossReports, assertion, type Compared, type Draft } from "./draft.ts";
import { phrase } from "./phrases.ts";

const LIKE = 0.47;

export function lostAttribution(story: Compared): Draft[] {
  return story.links
    .filter((link) => link.likeness >= LIKE)
    .flatMap((link) => {
      const pair = [assertion(story, link.a), assertion(story, link.b)];
      const attributed = pair.find((each) => each.statement.attribution !== null);
      const bare = pair.find(
        (each) => each.statement.attribution === null && each.statement.certainty === "asserted",
      );
      if (attributed === undefined || bare === undefined || !pair.every(weighty)) return [];
      if (!ofOneFigure(attributed, bare)) return [];
      if (isHeadline(bare) || attributesIt(story, bare, link)) return [];
      const sides = [attributed, bare].map(({ text, span }) => ({ says: text, spans: [span] }));
      if (!acrossReports(sides)) return [];
      return [
        {
          kind: "attribution" as const,
          about: bare.text,
          why: `One report has it from ${attributed.statement.holder.text || "a source"}, another says it in its own voice.`,
          weight: 0.4,
          sides,
          rule: "a source lost in retelling",
        },
      ];
    });
}

/** "nine dead, the guard said" is no source of "17 dead". */
function ofOneFigure(one: Assertion, other: Assertion): boolean {
  const [ours, theirs] = [one, other].map(({ reading, statement }) =>
    statement.amounts.map((index) => reading.marks.amounts[index]!).filter(isFigure),
  ) as [Amount[], Amount[]];
  return (
    ours.length === 0 ||
    theirs.length === 0 ||
    ours.some(({ least }) => theirs.some((each) => each.least === least))
  );
}

/** Headlines leave sources to the text. */
function isHeadline({ reading, statement }: Assertion): boolean {
  const { kind } = reading.document.blocks[reading.marks.sentences[statement.sentence]!.block]!;
  return kind === "headline" || kind === "deck";
}

/** Whether the report of `bare` gives a source for the same thing elsewhere: in its lead, say. */
function attributesIt(story: Compared, bare: Assertion, { a, b }: Compared["links"][number]): boolean {
  const [own, other] = story.readings[a.reading] === bare.reading ? [a, b] : [b, a];
  return story.links.some(({ a: one, b: two, likeness }) => {
    if (likeness < LIKE) return false;
    const near = sameRef(one, other) ? two : sameRef(two, other) ? one : null;
    return (
      near !== null &&
      near.reading === own.reading &&
      story.readings[near.reading]!.statements[near.statement]!.attribution !== null
    );
  });
}

function sameRef(one: StatementRef, other: StatementRef): boolean {
  return one.reading === other.reading && one.statement === other.statement;
}

/** A charge, or a figure: "the two countries" is none. */
function weighty({ reading, statement }: Assertion): boolean {
  if (statement.nature !== "fact") return false;
  const charged = phrase(reading, statement).tokens.some((token) => ACCUSING.has(token.lemma));
  return charged || statement.amounts.some((index) => isFigure(reading.marks.amounts[index]!));
}

function isFigure({ kind, least }: Amount): boolean {
  return kind === "money" || kind === "percent" || (kind === "count" && least > 2);
}
