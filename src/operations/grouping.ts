/**
 * The signatures of a store → the stories they tell, from where the index was kept last: only what has come out since is
 * placed. What is kept is exactly what the signatures before that place give, so that nothing tells how it was come by.
 */
import { decode, Stream, type Window } from "../gather.ts";
import type { Signed } from "../store/entries.ts";
import type { Store } from "../store/store.ts";

/** Ids in the order of publication, in groups. */
export function groupsIn(
  store: Store,
  signed: readonly Signed[],
  edition: string,
  window?: Window,
): string[][] {
  const snapshot = store.snapshot(edition);
  const stream = snapshot === null ? new Stream(window) : Stream.read(snapshot.bytes, window);
  for (const { id, moment, bytes } of signed.slice(stream.size)) {
    const { signature } = decode(id, moment, bytes);
    if (moment !== null && stream.isEvening(signature)) {
      const size = stream.size;
      store.keepSnapshot({ moment, id, size, bytes: stream.keepEvening() }, edition);
    }
    stream.place(signature);
  }
  return stream.stories().map((places) => places.map((place) => signed[place]!.id));
}
