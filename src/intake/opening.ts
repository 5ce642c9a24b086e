/**
 * One arrival → the reports in it, through the list of formats: what a format finds inside is opened in its turn, and
 * the addresses it leads to are fetched, each once, within one budget. A Fault ends its arrival, never its neighbours.
 */
import { Fault } from "../model/fault.ts";
import type { Problem } from "../model/record.ts";
import type { Source } from "../model/source.ts";
import type { Address, Arrival } from "./arrival.ts";
import { type Budget, MOST_HOPS, MOST_NESTED } from "./budget.ts";
import type { Opened, Skipped } from "./format.ts";
import { formatOf } from "./formats/index.ts";
import { problem, problemOf } from "./problems.ts";

export type Fetch = (address: Address) => Promise<Arrival>;

/** How an arrival was come to. */
export interface Route {
  readonly budget: Budget;
  readonly fetch?: Fetch | undefined;
  /** Addresses fetched in this run: lists that lead to each other end. */
  readonly visited: Set<string>;
  /** Things around this one, and addresses before it. */
  readonly nested: number;
  readonly hops: number;
}

export async function* open(arrival: Arrival, route: Route): AsyncGenerator<Source | Problem | Skipped> {
  const format = formatOf(arrival);
  if (format === undefined) {
    yield { skipped: arrival.name, why: "files of this form are not read" };
    return;
  }
  try {
    if (arrival.whole !== undefined && format.streams !== true) throw new Fault("too-large", arrival.name);
    let unfetched = 0;
    for await (const each of format.open(arrival, route.budget, formatOf)) {
      if (isFinal(each)) yield each;
      else if ("bytes" in each) yield* openInner(each, route);
      else if (route.fetch === undefined) unfetched += 1;
      else yield* openAddress(each, route);
    }
    if (unfetched > 0) yield problem(arrival.name, "not-fetched", `${arrival.name}: ${unfetched} addresses`);
  } catch (error) {
    yield problemOf(error, arrival.name);
  }
}

/** Fetches and opens. Whatever `fetch` says in a Fault is a Problem of this address. */
export async function* openAddress(
  address: Address,
  route: Route,
): AsyncGenerator<Source | Problem | Skipped> {
  if (route.visited.has(address.url)) return;
  route.visited.add(address.url);
  try {
    const bring = route.fetch;
    if (bring === undefined) throw new Fault("not-fetched", address.url);
    if (route.hops >= MOST_HOPS) throw new Fault("too-nested", address.url);
    route.budget.takeAddress();
    const arrival = await bring(address);
    yield* open(arrival, { ...route, hops: route.hops + 1 });
  } catch (error) {
    yield problemOf(error, address.url);
  }
}

async function* openInner(arrival: Arrival, route: Route): AsyncGenerator<Source | Problem | Skipped> {
  if (route.nested >= MOST_NESTED) yield problem(arrival.name, "too-nested");
  else yield* open(arrival, { ...route, nested: route.nested + 1 });
}

function isFinal(each: Opened): each is Source | Problem | Skipped {
  return "form" in each || "code" in each || "skipped" in each;
}
