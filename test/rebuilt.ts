/** The index that a store keeps, made anew from its signatures alone: what was kept has to be the same, byte for byte. */
import { expect } from "vitest";
import { decode, Stream, type Window } from "../src/gather.ts";
import { groupsIn } from "../src/operations/grouping.ts";
import type { Store } from "../src/store/store.ts";

/** Evenings after a few reports, so that a small store has many. */
export const SMALL: Window = { evening: 12, days: 3, reports: 24, atOnce: 12 };

export function expectAsRebuilt(store: Store, edition: string, what = ""): void {
  const signed = [...store.signed(edition)];
  const stream = new Stream(SMALL);
  const evenings = new Map<string, { readonly size: number; readonly bytes: Uint8Array }>();
  for (const { id, moment, bytes } of signed) {
    const { signature } = decode(id, moment, bytes);
    const { size } = stream;
    if (stream.isEvening(signature)) evenings.set(id, { size, bytes: stream.keepEvening() });
    stream.place(signature);
  }
  const rebuilt = stream.stories().map((places) => places.map((place) => signed[place]!.id));
  const kept = store.snapshot(edition);
  if (kept !== null) {
    const same = evenings.get(kept.id);
    expect(same?.size, what).toBe(kept.size);
    expect(Buffer.compare(same!.bytes, kept.bytes), what).toBe(0);
  }
  expect(groupsIn(store, signed, edition, SMALL), what).toEqual(rebuilt);
}
