/** Sources → those that are reports of their own, in an order that does not depend on how they were given. */
import type { Source } from "./model/source.ts";
import { identify } from "./text/identity.ts";
import { compareText } from "./text/order.ts";

/** The same bytes given twice are one report, unless two outlets carry them. */
export function distinct(sources: readonly Source[]): Source[] {
  const kept = new Map<string, Source>();
  for (const source of sources.toSorted(bestKnownFirst)) {
    const bytes = identify(source.bytes);
    const outlet = identify(source.bytes, source.known.outlet ?? "");
    if (kept.has(outlet) || (source.known.outlet === undefined && kept.has(bytes))) continue;
    kept.set(outlet, source);
    kept.set(bytes, kept.get(bytes) ?? source);
  }
  return [...new Set(kept.values())];
}

function bestKnownFirst(a: Source, b: Source): number {
  const known = (source: Source) => Object.values(source.known).filter((value) => value !== undefined).length;
  return (
    known(b) - known(a) || compareText(a.file, b.file) || compareText(identify(a.bytes), identify(b.bytes))
  );
}
