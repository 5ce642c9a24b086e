/** A pile of signatures → the groups that tell one story each, whatever the order they are given in. */
import { compareText } from "../text/order.ts";
import { Gathering } from "./gathering.ts";
import type { Signature } from "./signature.ts";

/** Ids of the reports of each story, sorted; the stories in the order of their first report. */
export function stories(signatures: readonly Signature[]): string[][] {
  const arrived = signatures.toSorted(byDay);
  const gathering = new Gathering();
  for (const each of arrived) gathering.place(each);
  gathering.settle(true);
  return gathering.stories().map((story) => story.map((number) => arrived[number]!.id).sort(compareText));
}

function byDay(a: Signature, b: Signature): number {
  return (a.day ?? Number.MAX_VALUE) - (b.day ?? Number.MAX_VALUE) || compareText(a.id, b.id);
}
