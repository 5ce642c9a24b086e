import { orderOf, printedDays } from "../printed-day.ts";

/** "2023-06-14T10:00:00Z", "20230614", "2023-06-14": the spellings of machines → EDTF. Others are read as printed: "20 Nov 2019 08:02 GMT". */
const MACHINE =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?/;

export function day(value: string | null): string | null {
  const found = MACHINE.exec(value?.trim() ?? "");
  if (found === null) return printed(value ?? "");
  const [, year, month, date, hour, minute, second, zone] = found;
  // "0001-01-01" is a system's way to say nothing.
  if (Number(year) < 1800 || Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31)
    return null;
  const on = `${year}-${month}-${date}`;
  if (hour === undefined) return on;
  const offset = zone === undefined ? "" : zone.replace(/(\d\d)(\d\d)$/, "$1:$2");
  return `${on}T${hour}:${minute}:${second ?? "00"}${offset}`;
}

function printed(value: string): string | null {
  if (value === "" || value.length > 80) return null;
  return printedDays(value, orderOf([value]))[0]?.value ?? null;
}
