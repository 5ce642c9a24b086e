/** Paths → names of reports: the file's own, and where two are alike, with as many folders before it as tell them apart. */
import { compareText } from "../text/order.ts";

export function distinctNames(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const alike of groupBy(paths, (path) => tail(path, 1)).values()) {
    const deepest = Math.max(...alike.map((path) => partsOf(path).length));
    let length = 1;
    while (length < deepest && new Set(alike.map((path) => tail(path, length))).size < alike.length)
      length += 1;
    for (const path of alike) names.set(path, tail(path, length));
  }
  return names;
}

/** Sorted by name, then by path: the same files in the same order whatever the order they were given in. */
export function byName(names: ReadonlyMap<string, string>): (a: string, b: string) => number {
  return (a, b) => compareText(names.get(a)!, names.get(b)!) || compareText(a, b);
}

function tail(path: string, length: number): string {
  return partsOf(path).slice(-length).join("/");
}

function partsOf(path: string): string[] {
  return path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
}

function groupBy(paths: readonly string[], key: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) groups.set(key(path), [...(groups.get(key(path)) ?? []), path]);
  return groups;
}

/** Nobody reads a longer one; a name in an archive may have 65,535 letters. */
const LONGEST = 200;

/** What lies in an archive, or behind an address: shown with the name of what it came in. */
export function shownName(outer: string, inner: string): string {
  return `${outer}/${plainPath(inner)}`;
}

/** A path that someone else gives, as a name: nothing that climbs, no drive, no control or format character. */
export function plainPath(path: string): string {
  const parts = path
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-z]:$/i.test(part));
  const plain = parts.join("/");
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST / 2)}…${plain.slice(-LONGEST / 2)}`;
}
