/** EDTF values compared by the first and last day they can mean. A value that cannot be read compares with nothing. */
import { daysOf } from "./edtf.ts";

interface Days {
  readonly first: number;
  readonly last: number;
}

/** As daysOf, and for intervals open on a side: "../2023-06-14", "2023-06/". */
export function boundsOf(edtf: string): Days | null {
  const bare = edtf.replace(/[[\]{}]/g, "");
  const [from, to] = bare.includes("/") ? bare.split("/") : [bare, bare];
  const open = (half: string | undefined) => half === "" || half === "..";
  const first = open(from) ? { first: -Infinity, last: 0 } : daysOf(from ?? "");
  const last = open(to) ? { first: 0, last: Infinity } : daysOf(to ?? "");
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

/** Whether the two can mean one time; an unknown one can mean any. */
export function mayCoincide(a: string | null, b: string | null): boolean {
  const [left, right] = [a === null ? null : boundsOf(a), b === null ? null : boundsOf(b)];
  if (left === null || right === null) return true;
  return left.first <= right.last && right.first <= left.last;
}

/** Days from the first to the last, both counted. */
export function breadth(edtf: string): number {
  const days = boundsOf(edtf);
  return days === null ? Infinity : days.last - days.first + 1;
}

/** Whether all of it lies before the other. */
export function endsBefore(edtf: string, other: string): boolean {
  const [days, limit] = [boundsOf(edtf), boundsOf(other)];
  return days !== null && limit !== null && days.last < limit.first;
}

/** Whether all of it lies behind the other. */
export function beginsAfter(edtf: string, other: string): boolean {
  return endsBefore(other, edtf);
}

/** Earlier beginnings first, of those the shorter; what cannot be read last. */
export function compareEdtf(a: string, b: string): number {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return compare(left.first, right.first) || compare(left.last, right.last);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
