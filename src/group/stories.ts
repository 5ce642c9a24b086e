/** A pile of signatures → the groups that tell one story each, whatever the order they are given in. */
import { compareText } from "../text/order.ts";
import type { Signature } from "./signature.ts";
import { Stream } from "./stream.ts";

/** Ids of the reports of each story, sorted; the stories in the order of their first report. */
export function stories(signatures: readonly Signature[]): string[][] {
  const arrived = signatures.toSorted(byDay);
  const stream = new Stream();
  for (const each of arrived) {
    if (stream.isEvening(each)) stream.keepEvening();
    stream.place(each);
  }
  return stream.stories().map((story) => story.map((place) => arrived[place]!.id).sort(compareText));
}

function byDay(a: Signature, b: Signature): number {
  return (a.day ?? Number.MAX_VALUE) - (b.day ?? Number.MAX_VALUE) || compareText(a.id, b.id);
}
