/**
 * Everything → the brief: eight to fifteen sentences in the reports' own words, the best supported first, then what rests
 * on one origin; what is unsettled; what was left out. Every sentence cites.
 */
import type { Claim } from "../model/claim.ts";
import type { Collation, Findings } from "../model/collation.ts";
import type { Brief, Cited, Problem } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { spanOf } from "../text/range.ts";
import { type Sentence, sentence } from "./sentence.ts";
import { unsettled } from "./unsettled.ts";

const MOST = 15;
/** Of what only one origin says, no more than this. */
const MOST_SINGLE = 7;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.5;

export function brief(collation: Collation, findings: Findings, problems: readonly Problem[]): Brief {
  return {
    sentences: sentences(collation),
    unsettled: unsettled(findings),
    left_out: problems.map(({ report, why }) => ({ report, why })),
  };
}

function sentences(collation: Collation): Cited[] {
  const ranked = collation.claims
    .filter((claim) =>
      claim.statements.some((ref) => tells(collation.readings[ref.reading]!.statements[ref.statement]!)),
    )
    .map((claim) => ({ claim, weight: importance(collation, claim) }))
    .toSorted(
      (a, b) =>
        b.claim.origins - a.claim.origins || b.weight - a.weight || (a.claim.id < b.claim.id ? -1 : 1),
    );
  const kept: Cited[] = [];
  let single = 0;
  for (const { claim } of ranked) {
    if (kept.length === MOST) break;
    if (claim.origins === 1 && single === MOST_SINGLE) break;
    const best = wording(collation, claim);
    if (best === null || kept.some((other) => repeats(other.text, best.text))) continue;
    if (claim.origins === 1) single += 1;
    kept.push({ text: best.text, cites: [...best.cites, ...otherCites(collation, claim, best)] });
  }
  return kept;
}

function tells(statement: Statement): boolean {
  return statement.nature === "fact" || statement.nature === "plan";
}

/** How many tell it, how near the top of their report, and whether it carries names, times and figures. */
function importance(collation: Collation, claim: Claim): number {
  let sum = 0;
  for (const ref of claim.statements) {
    const statement = collation.readings[ref.reading]!.statements[ref.statement]!;
    sum += 1 + 2 / (1 + statement.sentence / 2);
    sum +=
      0.2 * Math.min(4, statement.mentions.length) +
      0.3 * (Math.min(2, statement.times.length) + Math.min(2, statement.amounts.length));
  }
  return sum / Math.sqrt(claim.statements.length);
}

/** The fullest wording of the claim that can stand as a sentence: near the mean length, with its time, own voice first. */
function wording(collation: Collation, claim: Claim): Sentence | null {
  let best: { readonly sentence: Sentence; readonly merit: number } | null = null;
  for (const ref of claim.statements) {
    const statement = collation.readings[ref.reading]!.statements[ref.statement]!;
    if (!tells(statement)) continue;
    const made = sentence(collation, ref.reading, statement);
    if (made === null) continue;
    const length = made.text.split(" ").length;
    const merit =
      statement.times.length +
      statement.mentions.length * 0.5 +
      (statement.attribution === null ? 0.5 : 0) -
      Math.abs(length - 22) / 10;
    if (best === null || merit > best.merit) best = { sentence: made, merit };
  }
  return best?.sentence ?? null;
}

function otherCites(collation: Collation, claim: Claim, best: Sentence) {
  const cited = new Set(best.cites.map((span) => span.report));
  return claim.statements.flatMap((ref) => {
    const { document, statements } = collation.readings[ref.reading]!;
    if (cited.has(document.id)) return [];
    cited.add(document.id);
    return [spanOf(document, statements[ref.statement]!)];
  });
}

function repeats(a: string, b: string): boolean {
  const one = wordsOf(a);
  const other = wordsOf(b);
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / Math.min(one.size, other.size) > SAME;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
