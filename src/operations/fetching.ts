/** Addresses on the web, for the operations of this machine's user: never for a face that others reach. */
import { z } from "zod";
import type { Address, Arrival } from "../intake/arrival.ts";
import type { PoliteOptions } from "../intake/fetch/polite.ts";
import { version } from "./edition.ts";

export const fetching = {
  allowPrivate: z.boolean().optional().meta({
    description: "addresses may lead to this machine and its own network",
    local: true,
  }),
  contact: z.string().max(200).optional().meta({
    description: "an address or page of yours that servers are told, to write to",
    label: "CONTACT",
    local: true,
  }),
};

interface Given {
  readonly allowPrivate?: boolean | undefined;
  readonly contact?: string | undefined;
}

/** "Readout/0.1.0 (reads news for its user; desk@example.org)": the first word is what robots.txt calls it. */
export function guardOptions({ allowPrivate = false, contact }: Given): PoliteOptions {
  // What stands in a header is one line of plain letters.
  const said = contact?.replace(/[^\x20-\x7e]|[()]/g, "").trim();
  const who =
    said === undefined || said === "" ? "reads news for its user" : `reads news for its user; ${said}`;
  return { agent: `Readout/${version()} (${who})`, allowPrivate };
}

/**
 * For `arrive`: what the user gave is asked straight away, what lists lead to politely. What speaks to the network is
 * loaded with the first address.
 */
export function fetchFor(
  given: Given,
  named: readonly string[],
  signal?: AbortSignal,
): (address: Address) => Promise<Arrival> {
  let bring: ((address: Address) => Promise<Arrival>) | null = null;
  return async (address) => {
    const { fetcher } = await import("../intake/fetch/index.ts");
    bring ??= fetcher({
      ...guardOptions(given),
      named: new Set(named),
      ...(signal === undefined ? {} : { signal }),
    });
    return bring(address);
  };
}
