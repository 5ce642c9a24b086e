/**
 * Everything → the brief: eight to fifteen sentences in the reports' own words, the best supported first, then what rests
 * on one origin, in three lengths; what is unsettled; what is missing; what was left out. Every sentence cites.
 */
import type { Assertion } from "../model/claim.ts";
import type { Collation, Findings } from "../model/collation.ts";
import type { Brief, Problem } from "../model/record.ts";
import { spanOf } from "../text/range.ts";
import { courseOf } from "./course.ts";
import { lengths } from "./lengths.ts";
import { missing } from "./missing.ts";
import { ranked, statementOf } from "./ranking.ts";
import type { Sentence } from "./sentence.ts";
import { unsettled } from "./unsettled.ts";
import { repeats, weigher, wording } from "./wording.ts";

export { storyTime } from "./when.ts";

/** Sentences that several origins bear out; and of what only one says, at least so many, and more where little is borne out. */
const MOST_CORROBORATED = 9;
const MOST_SINGLE = 6;
const ENOUGH = 12;
/** Quotations among them: a brief tells, and quotes to show. */
const MOST_QUOTED = 3;

export function brief(collation: Collation, findings: Findings, problems: readonly Problem[]): Brief {
  const told = sentences(collation, findings);
  return {
    sentences: told,
    lengths: lengths(told),
    unsettled: unsettled(findings),
    missing: missing(collation, findings),
    left_out: problems.map(({ report, why }) => ({ report, why })),
  };
}

function sentences(collation: Collation, findings: Findings): Brief["sentences"] {
  const course = courseOf(collation, findings);
  const past = new Set(course.past);
  const kept: Brief["sentences"] = [];
  const introduced = new Set<string>();
  const weigh = weigher(collation);
  let quoted = 0;
  const { leads, all } = ranked(collation, course);
  for (const [at, claim] of [...leads, ...all].entries()) {
    if (at < leads.length && kept.length > 0) continue;
    const borneOut = kept.filter((other) => other.origins > 1).length;
    const room =
      claim.origins > 1
        ? MOST_CORROBORATED - borneOut
        : Math.max(MOST_SINGLE, ENOUGH - borneOut) - (kept.length - borneOut);
    if (room === 0) continue;
    const best = wording(collation, claim, introduced, { ...course, past });
    if (best === null || kept.some((other) => repeats(other.text, best.text, weigh))) continue;
    // A brief opens with what happened, not with what somebody calls it or does besides.
    if (kept.length === 0 && (best.direct || /^“|\balso\b/.test(best.text))) continue;
    if (best.direct && (quoted === MOST_QUOTED || (best.borneOut && borneOut === 0))) continue;
    if (best.direct) quoted += 1;
    for (const name of best.names) introduced.add(name);
    const told = new Set(claim.statements.map((ref) => statementOf(collation, ref)));
    for (const { plans, outcomes } of course.ends)
      if (!told.isDisjointFrom(outcomes)) for (const plan of plans) past.add(plan);
    kept.push({
      text: best.text,
      cites: best.borneOut ? [...best.cites, ...otherCites(collation, claim, best)] : [...best.cites],
      origins: best.borneOut ? claim.origins : 1,
    });
  }
  const [lead, ...rest] = kept;
  const bySupport = rest.toSorted((a, b) => Number(b.origins > 1) - Number(a.origins > 1));
  return lead === undefined ? [] : [lead, ...bySupport];
}

function otherCites(collation: Collation, claim: Assertion, best: Sentence) {
  const cited = new Set(best.cites.map((span) => span.report));
  return claim.statements.flatMap((ref) => {
    const { document, statements } = collation.readings[ref.reading]!;
    if (cited.has(document.id)) return [];
    cited.add(document.id);
    return [spanOf(document, statements[ref.statement]!)];
  });
}
