/** An address → an arrival, through the guard, with the evidence of how it came. */
import { Fault } from "../../model/fault.ts";
import type { Address, Arrival } from "../arrival.ts";
import { utc } from "../disk.ts";
import type { Answer } from "./guard.ts";
import { PACE } from "./pace.ts";
import { type PoliteOptions, polite } from "./polite.ts";

/** What `arrive` takes. Every failure is a Fault: of the guard, of robots.txt, or http-status. */
export function fetcher(options: PoliteOptions): (address: Address) => Promise<Arrival> {
  const ask = polite(options);
  const { now } = options.pace ?? PACE;
  return async (address) => given(address, await ask(address.url), new Date(now()));
}

/** Throws http-status where the server did not give what was asked for. */
export function given(address: Address, answer: Answer, now: Date): Arrival {
  if (answer.status < 200 || answer.status > 299)
    throw new Fault("http-status", `${address.url} (${answer.status})`);
  return arrivalOf(address, answer, now);
}

/** Named by the address that was asked, so that the same address gives the same name wherever it leads. */
function arrivalOf({ url, known }: Address, answer: Answer, now: Date): Arrival {
  const reached = withoutTracking(answer.address);
  return {
    name: url,
    bytes: answer.bytes,
    type: answer.headers.get("content-type") ?? null,
    known: { ...known, url: known.url ?? reached },
    retrieval: {
      address: url,
      ...(answer.address === url ? {} : { arrivedAt: answer.address }),
      retrieved: utc(now),
      method: "fetch",
      status: answer.status,
    },
  };
}

/** What campaigns and networks add to an address to follow a reader: none of it chooses the page. */
const TRACKING = /^(utm_\w{1,40}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|at_medium|at_campaign)$/i;

function withoutTracking(address: string): string {
  const url = new URL(address);
  const names = [...new Set(url.searchParams.keys())].filter((name) => TRACKING.test(name));
  // Untouched where there is nothing to take out: writing a query anew may change how it is spelt.
  for (const name of names) url.searchParams.delete(name);
  return names.length === 0 ? address : url.href;
}
