/** "in February", "June 1989", "last June", "June of next year": a month, with or without its year. */
import { MONTHS } from "../../../lexicon/calendar-words.ts";
import { formatMonth } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { anchorOf, shifted } from "../anchor.ts";
import { monthAt, yearFiguresAt, yearWordsAt } from "../names.ts";
import { placeMonth } from "../place.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

const LEADS = ["last", "next", "this", "past", "coming", "previous"];

export const monthName: Rule = {
  name: "a month",
  starts: [...MONTHS.keys(), ...LEADS],
  needs: TELLS.month,
  find(line: Line, at: number): Match | null {
    let lead = LEADS.includes(keyAt(line, at)) ? keyAt(line, at) : null;
    let name = lead === null ? at : at + 1;
    if (lead === "this" && /^(past|coming)$/.test(keyAt(line, name))) {
      lead = keyAt(line, name);
      name += 1;
    }
    const month = monthAt(line, name);
    if (month === null || personName(line, name)) return null;
    const year = lead === null ? yearBehind(line, name + 1) : null;
    if (year !== null) {
      return { end: year.end, meaning: () => date(formatMonth(year.year, month), "explicit") };
    }
    const relative = lead === null ? relativeYear(line, name + 1) : null;
    if (relative !== null) {
      return {
        end: relative.end,
        meaning: ({ published }) => {
          const { value, known } = shifted(published, "year", relative.by);
          const there = anchorOf(value).year;
          return there === null || !known
            ? date(`XXXX-${String(month).padStart(2, "0")}`, "open")
            : date(formatMonth(there, month), "resolved");
        },
      };
    }
    return {
      end: name + 1,
      meaning: (context) => {
        const ahead = lead === "next" || lead === "coming";
        const behind = lead === "last" || lead === "past" || lead === "previous";
        const { published } = context;
        // "last June" said in June is a year back.
        if (behind && published.year !== null && published.month === month) {
          return date(formatMonth(published.year - 1, month), "resolved");
        }
        if (lead === "this" && published.year !== null)
          return date(formatMonth(published.year, month), "resolved");
        return ahead || behind
          ? placeMonth(published, month, ahead ? 1 : -1, true)
          : placeMonth(published, month, context.direction());
      },
    };
  },
};

function yearBehind(line: Line, at: number): { year: number; end: number } | null {
  const next = keyAt(line, at) === "," || keyAt(line, at) === "of" ? at + 1 : at;
  const figures = yearFiguresAt(line, next);
  if (figures !== null) return { year: figures, end: next + 1 };
  return next === at ? yearWordsAt(line, at) : null;
}

/** "June last year", "June of this year". */
function relativeYear(line: Line, at: number): { by: number; end: number } | null {
  const next = keyAt(line, at) === "of" ? at + 1 : at;
  const by = { last: -1, this: 0, next: 1 }[keyAt(line, next)];
  return by !== undefined && keyAt(line, next + 1) === "year" ? { by, end: next + 2 } : null;
}

/** "Theresa May said", "June Smith", "April Jones": a capital on either side without a comma. */
function personName(line: Line, at: number): boolean {
  const { key } = line[at]!;
  if (!/^(may|june|april|august|jan|march)$/.test(key)) return false;
  const before = line[at - 1];
  const next = line[at + 1];
  const named = (word: typeof next) =>
    word?.capital === true &&
    word.pos === "PROPN" &&
    !MONTHS.has(word.key) &&
    word.sentence === line[at]!.sentence &&
    /^\p{L}/u.test(word.key);
  return (
    (named(before) &&
      at > 0 &&
      /^(may|june|april|august|jan|march)$/.test(key) &&
      key !== "august" &&
      key !== "march") ||
    (named(next) && !/^(in|since|last|next|by|until)$/.test(before?.key ?? ""))
  );
}
