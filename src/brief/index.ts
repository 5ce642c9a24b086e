/**
 * Everything → the brief: eight to fifteen sentences in the reports' own words, the best supported first, then what rests
 * on one origin; what is unsettled; what was left out. Every sentence cites.
 */
import type { Claim } from "../model/claim.ts";
import type { Collation, Findings } from "../model/collation.ts";
import type { Brief, Problem } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import { compareText } from "../text/order.ts";
import { overlap, spanOf, textOf } from "../text/range.ts";
import type { Introduced } from "./rewrites.ts";
import { type Sentence, sentence } from "./sentence.ts";
import { unsettled } from "./unsettled.ts";

/** Sentences that several origins bear out, and of what only one says. */
const MOST_CORROBORATED = 9;
const MOST_SINGLE = 5;
/** A report opens with its first sentences: the headline and the lead. */
const LEAD = 3;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.5;

export function brief(collation: Collation, findings: Findings, problems: readonly Problem[]): Brief {
  return {
    sentences: sentences(collation, overtaken(collation, findings)),
    unsettled: unsettled(findings),
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
  const ranked = collation.claims
    .filter((claim) =>
      claim.statements.some((ref) => tells(collation.readings[ref.reading]!.statements[ref.statement]!)),
    )
    .map((claim) => ({ claim, weight: importance(collation, claim) }))
    .toSorted(
      (a, b) =>
        Number(b.claim.origins > 1) - Number(a.claim.origins > 1) ||
        b.weight - a.weight ||
        compareText(a.claim.id, b.claim.id),
    );
  const kept: Brief["sentences"] = [];
  const introduced = new Set<string>();
  for (const { claim } of ranked) {
    const tier = kept.filter((other) => other.origins > 1 === claim.origins > 1).length;
    if (tier === (claim.origins > 1 ? MOST_CORROBORATED : MOST_SINGLE)) continue;
    const best = wording(collation, claim, introduced, overtaken);
    if (best === null || kept.some((other) => repeats(other.text, best.text))) continue;
    for (const name of best.names) introduced.add(name);
    kept.push({
      text: best.text,
      cites: [...best.cites, ...otherCites(collation, claim, best)],
      origins: claim.origins,
    });
  }
  return kept;
}

function tells(statement: Statement): boolean {
  return statement.nature === "fact" || statement.nature === "plan";
}

/** How many reports open with it, how many origins and statements tell it, and whether it carries times and figures. */
function importance(collation: Collation, claim: Claim): number {
  const statements = claim.statements.map((ref) => ({
    ref,
    statement: collation.readings[ref.reading]!.statements[ref.statement]!,
  }));
  const leads = new Set(
    statements.filter(({ statement }) => statement.sentence < LEAD).map(({ ref }) => ref.reading),
  );
  const exact = statements.some(({ statement }) => statement.times.length + statement.amounts.length > 0);
  return 2 * leads.size + claim.origins + 0.5 * Math.log(1 + statements.length) + (exact ? 0.5 : 0);
}

/** The wording that says most of what the others say and can stand as a sentence: of good length, own voice first. */
function wording(
  collation: Collation,
  claim: Claim,
  introduced: Introduced,
  overtaken: ReadonlySet<Statement>,
): Sentence | null {
  const members = claim.statements.map((ref) => {
    const { document, statements } = collation.readings[ref.reading]!;
    const statement = statements[ref.statement]!;
    return { ref, statement, words: wordsOf(textOf(document, statement)) };
  });
  let best: { readonly sentence: Sentence; readonly merit: number } | null = null;
  for (const { ref, statement, words } of members.filter(
    (member) => tells(member.statement) && !overtaken.has(member.statement),
  )) {
    const made = sentence(collation, ref.reading, statement, introduced);
    if (made === null) continue;
    const common = members.reduce(
      (sum, other) => sum + (other.words === words ? 0 : share(words, other.words)),
      0,
    );
    const length = made.text.split(" ").length;
    const merit =
      (4 * common) / Math.max(1, members.length - 1) +
      0.3 * Math.min(3, statement.times.length + statement.amounts.length) +
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
  return one.size <= other.size ? share(one, other) > SAME : share(other, one) > SAME;
}

/** The share of the words of `a` that stand in `b`; few words count as eight, or the shortest would always win. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(8, a.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
