/**
 * The days that a line above or below a report prints ("Published 13/06/2026 18:20 | Updated 14 June") → EDTF, each with
 * whether it is the day of publication or of a change. "3/4/2026" is left alone unless another date of the report, or the
 * points of "3.4.2026", tell which is the month; a date without its year is left alone.
 */
import { MONTHS } from "../lexicon/calendar-words.ts";
import { OTHER_MONTHS } from "../lexicon/months.ts";
import { isDay } from "../text/calendar.ts";
import { formatDay } from "../text/edtf.ts";

export interface PrintedDay {
  readonly value: string;
  readonly of: "publication" | "change";
  readonly from: number;
  readonly to: number;
}

const MONTH = "(?<month>\\p{L}{3,10})\\.?";
const FORMS: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)(?:-|\/|\.|年)(?<m>\d{1,2})(?:-|\/|\.|月)(?<d>\d{1,2})日?(?!\d)/gu,
  /(?<!\d)(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})[./-](?<year>(?:19|20)\d\d)(?!\d)/gu,
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|\\.|º)?(?: de| of)?[ -]${MONTH},?(?: de)?[ -](?<year>(?:19|20)\\d\\d)(?!\\d)`,
    "giu",
  ),
  new RegExp(`(?<!\\p{L})${MONTH} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)(?!\\d)`, "giu"),
];
/** Every form has it. */
const YEAR = /(?:19|20)\d\d/;
const CLOCK =
  /^(?:日|,|:|\.| ?[|·•–—-]| at| um| à| a las| alle)?\s{0,2}(?:at |um )?(?<hour>\d{1,2})(?:[:.h時时点](?<minute>\d\d))(?::(?<second>\d\d))?分?\s?(?<half>[ap]\.?m\b\.?)?\s?\(?(?<zone>[A-Z]{1,4})?\b/iu;
const HOUR_ALONE =
  /^(?:,|:| at)?\s{0,2}(?:at )?(?<hour>\d{1,2})\s?(?<half>[ap]\.?m\b\.?)\s?(?<zone>[A-Z]{1,4})?\b/iu;
/** Hours before or after Greenwich; letters that name several zones (IST, CST, ET) tell none. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["Z", "Z"],
  ["BST", "+01:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["MSK", "+03:00"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);
const CHANGED = /\b(?:updated?|modified|edited|revised|stand|aktualisiert|mis à jour|actualizado)\b/i;
const PUBLISHED = /\b(?:published|posted|created|issued|first|originally|veröffentlicht|publié|publicado)\b/i;

/** Whether slashed dates have the day or the month first; null where nothing tells. */
export function orderOf(lines: readonly string[]): "day" | "month" | null {
  const orders = new Set(
    lines.flatMap((line) =>
      [...line.matchAll(FORMS[1]!)].flatMap(({ groups }) => {
        if (Number(groups!.first) > 12) return ["day" as const];
        return Number(groups!.second) > 12 ? ["month" as const] : [];
      }),
    ),
  );
  return orders.size === 1 ? [...orders][0]! : null;
}

export function printedDays(text: string, order: "day" | "month" | null): PrintedDay[] {
  const line = text.slice(0, 400);
  if (!YEAR.test(line)) return [];
  const found = FORMS.flatMap((form) => [...line.matchAll(form)])
    .toSorted((a, b) => a.index - b.index)
    .flatMap((match) => {
      const day = dayIn(match.groups!, order);
      if (day === null) return [];
      const behind = match.index + match[0].length;
      const clock = clockAt(line.slice(behind, behind + 40));
      return [{ value: `${day}${clock.value}`, from: match.index, to: behind + clock.length }];
    });
  return found.map((each, at) => {
    const before = line.slice(found[at - 1]?.to ?? 0, each.from);
    const isChange = CHANGED.test(before) && !PUBLISHED.test(before);
    return { ...each, of: isChange ? "change" : "publication" };
  });
}

function dayIn(groups: { [name: string]: string | undefined }, order: "day" | "month" | null): string | null {
  const year = Number(groups.year);
  if (groups.first !== undefined) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    const dayFirst = groups.sign === "." || first > 12 || (second <= 12 && order === "day");
    if (!dayFirst && second <= 12 && order !== "month" && first !== second) return null;
    return checked(year, dayFirst ? second : first, dayFirst ? first : second);
  }
  const name = groups.month?.toLowerCase();
  const month = name === undefined ? Number(groups.m) : (MONTHS.get(name) ?? OTHER_MONTHS.get(name));
  return month === undefined ? null : checked(year, month, Number(groups.d));
}

function checked(year: number, month: number, day: number): string | null {
  return isDay({ year, month, day }) ? formatDay({ year, month, day }) : null;
}

/** "18:20", ", 6:20 p.m. EDT", " 10時30分" → "T18:20:00", with the offset of a zone that has only one. */
export function clockAt(text: string): { value: string; length: number } {
  const match = CLOCK.exec(text) ?? HOUR_ALONE.exec(text);
  const nothing = { value: "", length: 0 };
  if (match === null) return nothing;
  const { hour, minute = "00", second = "00", half, zone } = match.groups!;
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (h > 23 || Number(minute) > 59 || Number(second) > 59) return nothing;
  const offset = ZONES.get(zone?.toUpperCase() ?? "") ?? "";
  return { value: `T${String(h).padStart(2, "0")}:${minute}:${second}${offset}`, length: match[0].length };
}
