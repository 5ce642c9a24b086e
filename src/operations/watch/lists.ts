/** What the user gives → the addresses of feeds: files that are lists of feeds, and addresses. */
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Address } from "../../intake/arrival.ts";
import { Budget } from "../../intake/budget.ts";
import { arrivalFrom } from "../../intake/disk.ts";
import { opml } from "../../intake/feeds/opml.ts";
import { isWebAddress } from "../../intake/fetch/address.ts";
import { formatOf } from "../../intake/formats/index.ts";
import { Fault } from "../../model/fault.ts";

/** Each feed once, in the order given. Throws no-such-path, bad-feed, nothing-to-read. */
export async function feedsIn(given: readonly string[], now: Date): Promise<readonly Address[]> {
  const feeds = new Map<string, Address>();
  for (const each of given) {
    const found = isWebAddress(each) ? [{ url: each, known: {} }] : await feedsOfFile(each, now);
    for (const feed of found) if (!feeds.has(feed.url)) feeds.set(feed.url, feed);
  }
  if (feeds.size === 0) throw new Fault("nothing-to-read", given.join(", "));
  return [...feeds.values()];
}

async function feedsOfFile(path: string, now: Date): Promise<Address[]> {
  await stat(path).catch(() => {
    throw new Fault("no-such-path", path);
  });
  const arrival = await arrivalFrom(path, basename(path), {}, now);
  if (!opml.accepts(arrival)) throw new Fault("bad-feed", `${path} (no list of feeds, OPML)`);
  const feeds: Address[] = [];
  for await (const each of opml.open(arrival, new Budget(path), formatOf))
    if ("url" in each) feeds.push(each);
  return feeds;
}
