/** Requests that a list leads to, not the user's own hand: as robots.txt permits, and with a pause between two to one host. */
import type { Answer, GuardOptions } from "./guard.ts";
import { request } from "./guard.ts";
import { PACE, type Pace } from "./pace.ts";
import { Robots } from "./robots.ts";

/** Milliseconds between two requests to one host: slower than a reader who opens one link after the other. */
const PAUSE = 1_000;

export interface PoliteOptions extends GuardOptions {
  readonly pace?: Pace;
  /** Addresses that the user gave: robots.txt is not asked about them. */
  readonly named?: ReadonlySet<string>;
}

export type PoliteRequest = (address: string, more?: Readonly<Record<string, string>>) => Promise<Answer>;

export function polite(options: PoliteOptions): PoliteRequest {
  const { pace = PACE, named = new Set() } = options;
  const robots = new Robots(options, () => pace.now());
  /** When each host may be asked again. A turn is taken before it is waited for, so that two never get the same. */
  const free = new Map<string, number>();
  return (address, more) => {
    const isNamed = named.has(address);
    const before = async (url: URL) => {
      const delay = isNamed ? 0 : await robots.ask(url);
      const turn = Math.max(pace.now(), free.get(url.host) ?? 0);
      free.set(url.host, turn + Math.max(PAUSE, delay));
      if (turn > pace.now()) await pace.sleep(turn - pace.now(), options.signal);
    };
    return request(address, { ...options, before }, more);
  };
}
