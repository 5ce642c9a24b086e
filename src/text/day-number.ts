/** An ISO date, or date and time, → days since 1970-01-01 in UTC; a month or year counts as its first day. */

export function dayNumber(value: string): number | null {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(value);
  if (parts === null) return null;
  const [, year, month = "1", day = "1", hour = "0", minute = "0"] = parts;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return Number.isNaN(time) ? null : time / 86_400_000;
}
