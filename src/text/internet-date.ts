/** The dates of e-mail and RSS (RFC 5322, 3.3; two digits of a year by its 4.3): "Tue, 03 Mar 2026 09:30:00 +0100" → EDTF. Null for anything else. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DATE =
  /^(?:[a-z]{3,9},? {1,4})?(\d{1,2})(?: {1,4}|-)([a-z]{3})[a-z]{0,6}(?: {1,4}|-)(\d{4}|\d\d)(?!\d)(?: {1,4}(\d{1,2}):(\d\d)(?::(\d\d))?(?: {1,4}([+-]\d{4}|[a-z]{1,4}))?)?/i;
/** RFC 5322, 4.3. */
const ZONES: { readonly [name: string]: string } = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

export function internetDate(value: string): string | null {
  const found = DATE.exec(value.trim());
  if (found === null) return null;
  const [, day, name, year, hour, minute, second = "00", zone] = found;
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return null;
  const full = year!.length === 4 ? year! : `${Number(year) < 50 ? "20" : "19"}${year}`;
  const on = `${full}-${String(month).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return on;
  return `${on}T${hour.padStart(2, "0")}:${minute}:${second}${offsetOf(zone)}`;
}

/** "-0500", "-05:00", "EST" → "-05:00"; a zone that nobody has defined is left away: the hour is that of the writer's clock. */
export function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^[+-]/.test(zone)) return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return ZONES[zone.toLowerCase()] ?? "";
}
