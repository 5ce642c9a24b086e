/** "from 2010 to 2012", "between June 3 and July 5": two dates that bound one stretch become one interval. */
import type { Time } from "../../model/mark.ts";
import { daysOf } from "../../text/edtf.ts";

const LONGEST = 12;

export function joinIntervals(text: string, found: readonly Time[]): Time[] {
  const joined: Time[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const whole = before === undefined ? null : interval(text, before, time);
    if (whole === null) joined.push(time);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function interval(text: string, a: Time, b: Time): Time | null {
  if (a.type !== "DATE" || b.type !== "DATE" || a.edtf === null || b.edtf === null) return null;
  if (b.from - a.to > LONGEST || a.edtf.includes("/") || b.edtf.includes("/")) return null;
  const between = text.slice(a.to, b.from).trim();
  const lead = /(from|between)\s$/i.exec(text.slice(Math.max(0, a.from - 9), a.from))?.[1]?.toLowerCase();
  const fits =
    (between === "and" && lead === "between") ||
    (/^(to|until|through|till)$/.test(between) && lead === "from") ||
    /^[-–—]$/.test(between);
  const [first, last] = [daysOf(a.edtf), daysOf(b.edtf)];
  if (!fits || first === null || last === null || first.first >= last.last) return null;
  return {
    from: a.from,
    to: b.to,
    type: "DATE",
    value: `${a.value}/${b.value}`,
    edtf: `${a.edtf}/${b.edtf}`,
    basis: a.basis === "explicit" ? b.basis : a.basis,
    rule: "a stretch between two dates",
  };
}
