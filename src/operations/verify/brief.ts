/**
 * Do the sentences of a brief hold? Each name and figure in one must stand in a report that the sentence cites; days and
 * months are left out: the brief may say on which date a report's "Tuesday" was. The words of its account, "not" among
 * them, must be those of the cited passages but for the listed rewrites (text/entailment.ts).
 */
import type { Record } from "../../model/record.ts";
import { entailment } from "../../text/entailment.ts";

const DAYS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** A day of the month or a year may come from the resolved date. */
const DAY_OR_YEAR = /^(?:[12]?\d|3[01]|(?:19|20)\d\d)$/;

interface Unsupported {
  readonly at: string;
  readonly text: string;
  /** The first name, figure or words that nothing cited has. */
  readonly word: string;
  readonly report: string;
}

export function unsupported({ brief, reports }: Record): Unsupported[] {
  const words = new Map(reports.map((report) => [report.id, new Set(wordsOf(report.text))]));
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  const files = new Map(reports.map((report) => [report.id, report.file]));
  return (["sentences", "unsettled", "missing"] as const).flatMap((part) =>
    brief[part].flatMap(({ text, cites }, index) => {
      const cited = cites.map((span) => words.get(span.report));
      const passages = cites.map((span) => texts.get(span.report)?.slice(span.from, span.to) ?? "");
      const word =
        telling(text).find((each) => !cited.some((of) => of?.has(each.toLowerCase()))) ??
        (part === "sentences" ? entailment(text, passages)?.words : undefined);
      if (word === undefined) return [];
      return [{ at: `brief.${part}[${index}].text`, text, word, report: files.get(cites[0]!.report) ?? "" }];
    }),
  );
}

/** Names and figures, but for the first word, which has its capital from its place. */
function telling(text: string): string[] {
  return [...text.matchAll(WORD)]
    .filter((match) => match.index > 0 && /^[\p{Lu}\d]/u.test(match[0]))
    .filter((match) => !/[.?!:“"'/] ?$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
    .map((match) => match[0])
    .filter((word) => !DAYS.test(word) && !DAY_OR_YEAR.test(word));
}

const WORD = /[\p{L}\d]+/gu;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []) as string[];
}
