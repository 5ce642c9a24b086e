/** Bodies, places and groups of several reports → one group each: by name without article and legal form, by country, by initials. */
import { fold } from "../../text/fold.ts";
import { compareText } from "../../text/order.ts";
import type { Named } from "./named.ts";

const LEGAL = /^(?:inc|corp|ltd|llc|plc|co|corporation|limited|company|holdings|group|ag|sa)$/;
const SMALL = /^(?:of|the|and|for|on|in|&|a|to)$/;

export function joinBodies(all: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  const full = all.map((each) => ({ each, key: keyOf(each) }));
  const initials = initialsOf(full);
  for (const { each, key } of full) {
    const joined = initials.get(key) ?? key;
    const group = groups.get(joined);
    if (group === undefined) groups.set(joined, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function keyOf(each: Named): string {
  const words = fold(each.name)
    .replaceAll(".", "")
    .replace(/'s\b/g, "")
    .split(" ")
    .filter((word) => word !== "the" && word !== "a" && word !== "an");
  while (words.length > 1 && LEGAL.test(words.at(-1)!)) words.pop();
  const kind = each.kind === "other" ? "other" : each.kind === "place" ? "place" : "body";
  return `${kind}:${words.join(" ")}`;
}

/** Key of the short form → key of the only body of the story whose words begin so: "NRC" → "national rail council". */
function initialsOf(full: readonly { readonly each: Named; readonly key: string }[]): Map<string, string> {
  const long = new Map<string, Set<string>>();
  for (const { key } of full) {
    const words = key
      .slice(key.indexOf(":") + 1)
      .split(" ")
      .filter((word) => !SMALL.test(word));
    if (words.length < 3 || !key.startsWith("body:")) continue;
    const short = words.map((word) => word[0]).join("");
    long.set(short, (long.get(short) ?? new Set()).add(key));
  }
  const found = new Map<string, string>();
  for (const { each, key } of full) {
    const short = key.slice(key.indexOf(":") + 1);
    const keys = long.get(short);
    if (keys?.size === 1 && /^[\p{Lu}.]+$/u.test(each.name)) found.set(key, [...keys].sort(compareText)[0]!);
  }
  return found;
}
