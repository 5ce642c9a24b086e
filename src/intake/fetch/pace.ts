/** Clock, waiting and chance, given in so that tests neither wait nor guess. */
import { setTimeout } from "node:timers/promises";

export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, with the signal's reason, where it is stopped. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  chance(): number;
}

export const PACE: Pace = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
  chance: () => Math.random(),
};
