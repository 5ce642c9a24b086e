/** Everything → the brief: sentences that each cite spans; what is unsettled; what was left out. */
import type { Collation, Findings } from "../model/collation.ts";
import type { Brief, Problem } from "../model/record.ts";

export function brief(_collation: Collation, _findings: Findings, problems: readonly Problem[]): Brief {
  return { sentences: [], unsettled: [], left_out: problems.map(({ report, why }) => ({ report, why })) };
}
