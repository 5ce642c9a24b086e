/** How the answers that are no records read on a terminal. */
import type { z } from "zod";
import type { add } from "../operations/add.ts";
import { growthLine } from "../operations/grown.ts";
import type { stories } from "../operations/stories.ts";
import type { verify } from "../operations/verify/index.ts";
import type { watch } from "../operations/watch/index.ts";
import { count, day } from "../render/phrases.ts";
import { plain, shorten } from "../render/plain.ts";
import type { Screen } from "../render/terminal.ts";
import { wrap } from "../render/wrap.ts";
import { decided, decisionList, restored, undone } from "./decided.ts";
import { explained } from "./explained.ts";
import { told } from "./news.ts";
import { changed, evident, removed } from "./versions.ts";

export type Answer<O extends { readonly output: z.ZodType }> = (
  output: z.output<O["output"]>,
  screen: Screen,
) => string;

const added: Answer<typeof add> = (output, { paint, columns }) => {
  const { added: fresh, versions, known, forms, skipped, problems, stories: grown, stopped } = output;
  const numbers = [
    `${paint.good(count(fresh.length, "report"))} added`,
    ...(versions.length > 0 ? [count(versions.length, "new version")] : []),
    `${known.length} known before`,
  ];
  const kinds = Object.entries(forms).map(([form, number]) => `${number} ${form}`);
  return [
    ...(stopped ? [paint.warn("Stopped. What follows is kept; the same command goes on from there.")] : []),
    `${numbers.join(", ")}${kinds.length === 0 ? "" : paint.soft(` (${kinds.join(", ")})`)}.`,
    ...skipped.map((each) =>
      paint.soft(wrap(`Passed over: ${plain(each.skipped)}. ${plain(each.why)}`, columns, "  ", "    ")),
    ),
    ...problems.map((problem) => paint.bad(`  ! ${plain(problem.report)}: ${plain(problem.why)}`)),
    ...(grown ?? []).slice(0, MOST_GROWN).map((each) => `  ${shorten(growthLine(each), columns - 2)}`),
    ...((grown ?? []).length > MOST_GROWN
      ? [paint.soft(`  … and ${grown!.length - MOST_GROWN} more stories.`)]
      : []),
    ...(fresh.length + versions.length === 0
      ? []
      : [
          paint.soft(
            grown === null
              ? "readout stories lists what they tell."
              : "readout show ID tells one, readout stories lists all.",
          ),
        ]),
  ].join("\n");
};

/** Of the stories that grew so many are named. */
const MOST_GROWN = 12;

const listed: Answer<typeof stories> = ({ stories: some, all }, { paint, columns }) => {
  if (all === 0) return "The store has no reports yet. readout add PATH puts some in.";
  const lines = some.map(({ id, title, when, reports, origins, discrepancies }) => {
    const told = day(when);
    const facts = [
      count(reports, "report"),
      ...(origins === null || discrepancies === null
        ? ["not compared yet"]
        : [count(origins, "origin"), count(discrepancies, "discrepancy", "discrepancies")]),
    ].join(", ");
    return `${paint.strong(id)}  ${shorten(title, Math.max(40, columns - 16))}\n${paint.soft(`              ${told === null ? "" : `${told} · `}${facts}`)}`;
  });
  const rest = all - some.length;
  return [
    ...lines,
    ...(rest > 0
      ? [paint.soft(`${count(rest, "more", "more")}; readout stories --most ${all} lists them.`)]
      : []),
  ].join("\n");
};

const checked: Answer<typeof verify> = ({ ok, spans, findings }, { paint }) =>
  [
    ...findings.map(({ at, verdict, report, says, finds }) =>
      [
        `${paint.bad(verdict)}  ${paint.strong(at)}  ${plain(report)}`,
        `    says   “${shorten(says, 200)}”`,
        ...(finds === null
          ? []
          : [`    finds  ${verdict === "unsupported" ? plain(finds) : `“${shorten(finds, 200)}”`}`]),
      ].join("\n"),
    ),
    ...unsupported(findings.filter(({ verdict }) => verdict === "unsupported").length),
    `${ok ? paint.good("ok") : paint.bad("not ok")}: ${count(spans.ok, "span")} ok, ${spans.changed} changed, ${spans.orphaned} orphaned.`,
  ].join("\n");

function unsupported(number: number): string[] {
  return number === 0 ? [] : [`${count(number, "sentence")} of the brief unsupported.`];
}

const watched: Answer<typeof watch> = ({ feeds, problems }, { paint }) => {
  const added = feeds.reduce((sum, feed) => sum + feed.added, 0);
  const pending = feeds.reduce((sum, feed) => sum + feed.pending, 0);
  const bad = feeds.filter(({ state }) => state === "failing" || state === "gone");
  return [
    `${paint.good(count(added, "report"))} added from ${count(feeds.length, "feed")}${pending === 0 ? "" : `, ${pending} to be fetched the next time`}.`,
    ...bad.map(({ name, state, why }) =>
      paint.bad(`  ! ${plain(name)}: ${plain(why ?? `${state}, and left alone for now`)}`),
    ),
    ...problems.map((problem) => paint.bad(`  ! ${plain(problem.report)}: ${plain(problem.why)}`)),
    ...(added > 0 ? [paint.soft("readout stories lists what they tell.")] : []),
  ].join("\n");
};

export const ANSWERS: { readonly [operation: string]: Answer<never> | undefined } = {
  add: added as Answer<never>,
  changes: changed as Answer<never>,
  decisions: decisionList as Answer<never>,
  evidence: evident as Answer<never>,
  explain: explained as Answer<never>,
  merge: decided as Answer<never>,
  news: told as Answer<never>,
  pin: decided as Answer<never>,
  remove: removed as Answer<never>,
  restore: restored as Answer<never>,
  split: decided as Answer<never>,
  stories: listed as Answer<never>,
  undo: undone as Answer<never>,
  verify: checked as Answer<never>,
  watch: watched as Answer<never>,
};
