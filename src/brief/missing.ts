/**
 * What such a story should have and these reports have not, each with the passages that want it: the words of the other
 * side, a day, a name for a source, a second origin, the cause of deaths. It is said of these reports, never of the world.
 */
import { HARM } from "../lexicon/harm.ts";
import type { Collation, Findings } from "../model/collation.ts";
import type { Cited, Engagement } from "../model/record.ts";
import { overlap, spanOf, textOf } from "../text/range.ts";

const MOST = 6;

export function missing(collation: Collation, findings: Findings): Cited[] {
  return [
    ...oneOrigin(collation),
    ...noNamedSource(collation),
    ...silentSides(findings),
    ...noDay(collation, findings),
    ...noCause(collation),
  ].slice(0, MOST);
}

function oneOrigin({ story, readings }: Collation): Cited[] {
  if (readings.length < 2 || story.origins.length > 1) return [];
  const cites = readings.flatMap(({ document, marks }) =>
    marks.sentences.slice(0, 1).map((each) => spanOf(document, each)),
  );
  return cites.length === 0
    ? []
    : [{ text: `All ${readings.length} reports go back to one origin: a second is missing.`, cites }];
}

/** What is reported is reported of nobody by name, at least twice. */
function noNamedSource({ readings }: Collation): Cited[] {
  const told = readings.flatMap(({ document, statements }) =>
    statements
      .filter((each) => each.attribution !== null && each.holder.kind !== "outlet")
      .map((statement) => ({ document, statement })),
  );
  const unnamed = told.filter(({ statement }) => statement.holder.kind === "unnamed");
  if (unnamed.length < 2 || unnamed.length < told.length) return [];
  return [
    {
      text: "No source of what is reported is named.",
      cites: unnamed.slice(0, 3).map(({ document, statement }) => spanOf(document, statement)),
    },
  ];
}

/** Of one engagement some parties are heard in words of their own and others not. */
function silentSides({ engagements, readouts = [], positions }: Findings): Cited[] {
  return engagements.filter(isMain(engagements)).flatMap((engagement) => {
    const columns = readouts.find((each) => each.engagement === engagement.id);
    if (columns === undefined) return [];
    const heard = new Set(columns.matters.flatMap((each) => each.sides.map((side) => side.party)));
    const silent = columns.matters[0]!.silent.filter(
      (party) => !heard.has(party) && !positions.some((each) => each.party === party),
    );
    return silent.map((party) => ({
      text: `Nothing in ${party}’s own words on the ${engagement.kind}.`,
      cites: engagement.spans.slice(0, 2),
    }));
  });
}

/** The main engagement has no day. */
function noDay({ readings }: Collation, { engagements }: Findings): Cited[] {
  const undated = readings.filter(({ document }) => document.published.value === null);
  const first = undated.flatMap(({ document, marks }) =>
    marks.sentences.slice(0, 1).map((each) => spanOf(document, each)),
  );
  return [
    ...engagements
      .filter(isMain(engagements))
      .filter(({ when }) => when.edtf === null)
      .map(({ kind, spans }) => ({ text: `No day is given for the ${kind}.`, cites: spans.slice(0, 2) })),
    ...(first.length === 0
      ? []
      : [
          {
            text:
              first.length === 1
                ? "One report does not say when it was published."
                : `${first.length} reports do not say when they were published.`,
            cites: first,
          },
        ]),
  ];
}

/** The engagement that most passages tell, if several origins do. */
function isMain(engagements: readonly Engagement[]): (engagement: Engagement) => boolean {
  const most = engagements.toSorted((a, b) => b.origins - a.origins || b.spans.length - a.spans.length)[0];
  return (engagement) => engagement === most && engagement.origins > 1;
}

/** Deaths or injuries with a number are told in several reports, and no word of why. */
function noCause({ readings }: Collation): Cited[] {
  const all = readings.flatMap(({ document, marks }) =>
    marks.sentences.map((sentence) => ({
      span: spanOf(document, sentence),
      words:
        textOf(document, sentence)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
      counts: marks.amounts.some((each) => each.kind === "count" && overlap(each, sentence) > 0),
    })),
  );
  const harmed = all.filter(
    ({ words, counts }) => counts && words.some((word) => HARM.get(word)?.fate === "killed"),
  );
  if (new Set(harmed.map(({ span }) => span.report)).size < 2) return [];
  if (all.some(({ words }) => words.some((word) => CAUSE.test(word)))) return [];
  const cites = harmed.slice(0, 3).map(({ span }) => span);
  return [{ text: "Of the cause, or of who looks into it, the reports say nothing.", cites }];
}

const CAUSE =
  /^(?:caus(?:e|es|ed|ing)|because|due|blam(?:e|ed|es)|investigat(?:e|es|ed|ing|ors?|ions?)|inquir(?:y|ies)|probe|motive|responsib(?:le|ility))$/;
