/**
 * Everything → the brief: eight to fifteen sentences in the reports' own words, the best supported first, then what rests
 * on one origin, in three lengths; what is unsettled; what is missing; what was left out. Every sentence cites.
 */
import type { Assertion } from "../model/claim.ts";
import type { Collation, Findings } from "../model/collation.ts";
import type { Brief, Problem } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { overlap, spanOf } from "../text/range.ts";
import { lengths } from "./lengths.ts";
import { missing } from "./missing.ts";
import { ranked } from "./ranking.ts";
import type { Sentence } from "./sentence.ts";
import { unsettled } from "./unsettled.ts";
import { repeats, weigher, wording } from "./wording.ts";

/** Sentences that several origins bear out; and of what only one says, at least so many, and more where little is borne out. */
const MOST_CORROBORATED = 9;
const MOST_SINGLE = 6;
const ENOUGH = 12;
/** Quotations among them: a brief tells, and quotes to show. */
const MOST_QUOTED = 3;

export function brief(collation: Collation, findings: Findings, problems: readonly Problem[]): Brief {
  const told = sentences(collation, overtaken(collation, findings));
  return {
    sentences: told,
    lengths: lengths(told),
    unsettled: unsettled(findings),
    missing: missing(collation, findings),
    left_out: problems.map(({ report, why }) => ({ report, why })),
  };
}

/** Plans whose engagement has been held, put off or called off since: what came of them is told instead. */
function overtaken(collation: Collation, { engagements }: Findings): ReadonlySet<Statement> {
  const ended = engagements
    .filter((engagement) => /^(?:held|postponed|cancelled)$/.test(engagement.status))
    .flatMap((engagement) => engagement.spans);
  return new Set(
    collation.readings.flatMap(({ document, statements }) => {
      const spans = ended.filter((span) => span.report === document.id);
      return statements.filter(
        (statement) => statement.nature === "plan" && spans.some((span) => overlap(span, statement) > 0),
      );
    }),
  );
}

function sentences(collation: Collation, overtaken: ReadonlySet<Statement>): Brief["sentences"] {
  const kept: Brief["sentences"] = [];
  const introduced = new Set<string>();
  const weigh = weigher(collation);
  let quoted = 0;
  for (const claim of ranked(collation)) {
    const borneOut = kept.filter((other) => other.origins > 1).length;
    const room =
      claim.origins > 1
        ? MOST_CORROBORATED - borneOut
        : Math.max(MOST_SINGLE, ENOUGH - borneOut) - (kept.length - borneOut);
    if (room === 0) continue;
    // What several announced is told, though it has come about since.
    const best = wording(collation, claim, introduced, claim.origins > 1 ? new Set() : overtaken);
    if (best === null || kept.some((other) => repeats(other.text, best.text, weigh))) continue;
    // A brief opens with what happened, not with what somebody calls it or does besides.
    if (kept.length === 0 && (best.direct || /\balso\b/.test(best.text))) continue;
    if (best.direct && quoted === MOST_QUOTED) continue;
    if (best.direct) quoted += 1;
    for (const name of best.names) introduced.add(name);
    kept.push({
      text: best.text,
      cites: best.borneOut ? [...best.cites, ...otherCites(collation, claim, best)] : [...best.cites],
      origins: best.borneOut ? claim.origins : 1,
    });
  }
  return kept.toSorted((a, b) => Number(b.origins > 1) - Number(a.origins > 1));
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
