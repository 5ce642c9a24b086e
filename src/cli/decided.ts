/** How what a user decided about stories reads on a terminal. */
import type { decisions, undo } from "../operations/decide/decisions.ts";
import type { merge } from "../operations/decide/merge.ts";
import type { restore } from "../operations/decide/restore.ts";
import { count } from "../render/phrases.ts";
import { shorten } from "../render/plain.ts";
import type { Screen } from "../render/terminal.ts";
import { wrap } from "../render/wrap.ts";
import type { Answer } from "./answers.ts";

type Outcome = Parameters<Answer<typeof merge>>[0];
type Decision = Parameters<Answer<typeof decisions>>[0]["decisions"][number];

const DONE = { merge: "Merged", split: "Split", pin: "Pinned" } as const;

export const decided: Answer<typeof merge> = ({ number, kind, stories }, screen) =>
  [
    `${screen.paint.good(DONE[kind])}. This is decision ${number}, and holds whatever comes.`,
    ...listed(stories, screen),
    screen.paint.soft("readout undo takes it back."),
  ].join("\n");

export const undone: Answer<typeof undo> = ({ number, kind, stories, left }, screen) =>
  [
    `${screen.paint.good("Taken back")}: decision ${number}, a ${kind}. ${left === 0 ? "None is left." : `${count(left, "decision")} still ${left === 1 ? "holds" : "hold"}.`}`,
    ...listed(stories, screen),
  ].join("\n");

export const restored: Answer<typeof restore> = ({ made, known }, { paint }) =>
  `${paint.good(`${count(made, "decision")} made again`)}, ${known} known before. ${made > 0 ? "readout stories shows what comes of them; readout undo takes back the last." : ""}`.trim();

function listed(stories: Outcome["stories"], { paint, columns }: Screen): string[] {
  return stories.map(({ id, title, reports }) => {
    const size = count(reports, "report");
    return `${paint.strong(id)}  ${shorten(title, Math.max(30, columns - 18 - size.length))}  ${paint.soft(size)}`;
  });
}

export const decisionList: Answer<typeof decisions> = ({ decisions: all }, { paint, columns }) => {
  if (all.length === 0)
    return "Nothing was decided yet: the stories are as they were found. readout merge, split and pin change that.";
  const width = Math.min(100, Math.max(60, columns));
  return [
    ...all.map((decision) =>
      [
        `${paint.strong(`${decision.number}  ${decision.kind}`)}${paint.soft(`  ${decision.made.replace("T", " ").replace("Z", "")} UTC`)}`,
        wrap(sentence(decision), width, "   ", "   "),
      ].join("\n"),
    ),
    paint.soft("readout undo takes back the last one."),
  ].join("\n");
};

function sentence({ kind, stories, reports, apart }: Decision): string {
  const [first, ...others] = stories.map(({ id, title }) => `“${shorten(title, 60)}” (${id.slice(0, 6)})`);
  const some = names(reports);
  if (kind === "merge") return `${[first, ...others].join(" and ")} are one story.`;
  if (kind === "split")
    return `${some} ${reports.length === 1 ? "tells" : "tell"} another story than the other ${count(apart.length, "report")} of ${first}.`;
  const left = others.length === 0 ? "" : `, not in ${others.join(" or ")}`;
  return `${some} ${reports.length === 1 ? "belongs" : "belong"} in ${first}${left}.`;
}

/** So many are named; of the rest the number. */
const MOST_NAMED = 4;

function names(reports: Decision["reports"]): string {
  const some = reports.slice(0, MOST_NAMED).map(({ id, name }) => `${shorten(name, 40)} (${id.slice(0, 6)})`);
  const rest = reports.length - some.length;
  return rest > 0 ? `${some.join(", ")} and ${rest} more` : some.join(" and ");
}
