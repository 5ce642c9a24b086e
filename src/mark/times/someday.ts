/** Whether "one day" means some day to come: "will one day return", "hopes one day to lead"; not "one day in May", "after one day". */
import type { Line } from "../../text/words.ts";
import { after } from "./rule.ts";

export function isSomeday(line: Line, at: number): boolean {
  const end = after(line, at, "one", "day");
  const before = line[at - 1];
  if (end < 0 || before === undefined || !/^(AUX|PRON|SCONJ|VERB)$/.test(before.pos)) return false;
  return /^(VERB|AUX|PART)$/.test(line[end]?.pos ?? "");
}
