/** "the day", "the week", "the year", "later in the month", "year-end": the stretch the story is in, when nothing else says which. */
import type { Unit } from "../../../lexicon/calendar-words.ts";
import type { Line } from "../../../text/words.ts";
import { numberIn, shifted } from "../anchor.ts";
import { date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

const NOUNS: { readonly [noun: string]: Unit } = { day: "day", week: "week", month: "month", year: "year" };

export const storyUnit: Rule = {
  name: "the stretch the story is in",
  starts: ["the", "year", "full", "month"],
  needs: TELLS.unit,
  find(line: Line, at: number): Match | null {
    const end = endOfYear(line, at);
    if (end !== null) return end;
    if (keyAt(line, at) !== "the") return null;
    const noun = /^(full|whole|entire)$/.test(keyAt(line, at + 1)) ? at + 2 : at + 1;
    const unit = NOUNS[keyAt(line, noun)];
    if (unit === undefined || line[noun]!.capital) return null;
    const next = keyAt(line, noun + 1);
    const late = keyAt(line, at - 1) === "in" && /^(early|earlier|late|later)$/.test(keyAt(line, at - 2));
    if (/^(of|after|when|that|-|'|’|'s|care|one|two|to|he|she|they|it|we|i|by)$/.test(next) && !late)
      return null;
    // "the year the war began", "the year 2000"; but "later in the day the rebels left"
    if (/^\d/.test(next) || (/^(the|a|an|in)$/.test(next) && keyAt(line, at - 1) !== "in")) return null;
    if (/^(of|by|save|seize|won|carried)$/.test(keyAt(line, at - 1)) && unit === "day") return null;
    const step = /^(before|earlier)$/.test(next) ? -1 : 0;
    if (step !== 0 && !/^([.,;)]|)$/.test(keyAt(line, noun + 2))) return null;
    return {
      end: step === 0 ? noun + 1 : noun + 2,
      meaning: ({ published, focus }) => {
        // A business year is a length that its end places: "the year ended July 2".
        if (unit === "year" && /^(ended|ending)$/.test(next)) {
          return { type: "DURATION", value: "P1Y", basis: "explicit", edtf: null };
        }
        const base = unit === "day" && numberIn(focus) !== null ? focus : published;
        const { value, known } = shifted(base, unit, step);
        return date(value, known ? "resolved" : "open");
      },
    };
  },
};

/** "year-end", "year's end", "month-end". */
function endOfYear(line: Line, at: number): Match | null {
  const unit = NOUNS[keyAt(line, at)];
  if (unit !== "year" && unit !== "month") return null;
  const joined = /^[-–]$/.test(keyAt(line, at + 1))
    ? at + 2
    : /^'s$|^’s$/.test(keyAt(line, at + 1))
      ? at + 2
      : /^['’]$/.test(keyAt(line, at + 1)) && keyAt(line, at + 2) === "s"
        ? at + 3
        : at + 1;
  if (keyAt(line, joined) !== "end" || line[joined]!.pos === "VERB") return null;
  return {
    end: joined + 1,
    meaning: ({ published }) => {
      const { value, known } = shifted(published, unit, 0);
      return date(value, known ? "resolved" : "open");
    },
  };
}
