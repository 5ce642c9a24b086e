/** "last fall", "this summer", "the summer of 1990", "spring 2010", "in winter". */
import { SEASONS } from "../../../lexicon/calendar-words.ts";
import { formatYear } from "../../../text/edtf.ts";
import type { Line } from "../../../text/words.ts";
import { yearFiguresAt } from "../names.ts";
import { placeDivision } from "../place.ts";
import { type Context, type Direction, date, keyAt, type Match, type Rule, TELLS } from "../rule.ts";

const LEADS = /^(last|next|this|past|coming|previous|following)$/;

export const season: Rule = {
  name: "a season",
  starts: [
    "last",
    "next",
    "this",
    "past",
    "coming",
    "previous",
    "the",
    "early",
    "late",
    "mid",
    ...SEASONS.keys(),
  ],
  needs: TELLS.season,
  find(line: Line, at: number): Match | null {
    let next = keyAt(line, at) === "the" ? at + 1 : at;
    let lead = LEADS.test(keyAt(line, next)) ? keyAt(line, next) : null;
    if (lead !== null) next += 1;
    if (lead === "this" && /^(past|coming)$/.test(keyAt(line, next))) {
      lead = keyAt(line, next);
      next += 1;
    }
    if (/^(early|late)$/.test(keyAt(line, next))) next += 1;
    const division = SEASONS.get(keyAt(line, next));
    if (division === undefined || !isNoun(line, next)) return null;
    const of = keyAt(line, next + 1) === "of" ? next + 2 : next + 1;
    const year = yearFiguresAt(line, of);
    if (year !== null)
      return { end: of + 1, meaning: () => date(`${formatYear(year)}-${division}`, "explicit") };
    const introduced = /^(in|into|during|throughout|over|since|until|by|through|of|before|after)$/.test(
      keyAt(line, at - 1),
    );
    const said = lead !== null || introduced || /^(-|early|late)$/.test(keyAt(line, next - 1));
    if (!said || /^(and|olympics|games|camp|palace|house)$/.test(keyAt(line, next + 1))) return null;
    return {
      end: next + 1,
      meaning: (context) =>
        placeDivision(context.published, division, towards(lead, context), lead !== null && lead !== "this"),
    };
  },
};

function towards(lead: string | null, context: Context): Direction {
  if (lead === null) return context.direction();
  if (lead === "this") return 0;
  return /^(last|past|previous)$/.test(lead) ? -1 : 1;
}

/** "prices fall", "a hot spring", "spring to life": the season is a noun, and no proper name's part. */
function isNoun(line: Line, at: number): boolean {
  const word = line[at]!;
  if (word.capital && at > 0 && line[at - 1]!.sentence === word.sentence) return false;
  if (/^(spring|fall)$/.test(word.key)) {
    const before = keyAt(line, at - 1);
    return (
      (/^(last|next|this|past|coming|in|the|early|late|-|of|during|since|until|by)$/.test(before) &&
        !/^(of|in|off|to)$/.test(keyAt(line, at + 1))) ||
      yearFiguresAt(line, at + 1) !== null
    );
  }
  return word.pos === "NOUN" || word.pos === "PROPN";
}
