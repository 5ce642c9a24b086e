/** What goes wrong with one thing among many, as a Problem in words. */
import { FAULTS, Fault, type FaultCode } from "../model/fault.ts";
import type { Problem } from "../model/record.ts";

export function problem(
  report: string,
  code: FaultCode,
  detail = report,
  todo: string = FAULTS[code].todo,
): Problem {
  return { report, code, why: `${FAULTS[code].what}: ${detail}. ${todo}` };
}

/** A Fault as a Problem; anything else is a bug and is thrown on. */
export function problemOf(error: unknown, report: string): Problem {
  if (!(error instanceof Fault)) throw error;
  return problem(report, error.code, error.detail);
}
