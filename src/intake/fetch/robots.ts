/** What a site asks of programs in its robots.txt (RFC 9309), kept for a day. */
import * as robotsParser from "robots-parser";
import { Fault } from "../../model/fault.ts";
import { decode } from "../../text/decode.ts";
import { type GuardOptions, request } from "./guard.ts";

/** As much as RFC 9309, 2.5, wants to be read. */
const MOST_BYTES = 512_000;
/** No path is so long; each is compared with each letter of each rule. */
const LONGEST_RULE = 1_000;
/** RFC 9309, 2.4. */
const KEPT = 24 * 3_600_000;
/** Where the server could not say, it is asked again sooner. */
const KEPT_UNSURE = 3_600_000;
/** A site may ask for a longer pause than it will be given. */
const MOST_DELAY = 60_000;

/** The name that rules are written for. */
const NAME = "Readout";

/** The package's types speak of a default export; what is exported is the function itself. */
const parse = robotsParser.default as unknown as (
  address: string,
  text: string,
) => ReturnType<typeof robotsParser.default.default>;

interface Rules {
  readonly until: number;
  allows(address: string): boolean;
  /** Milliseconds between two requests. */
  readonly delay: number;
}

export class Robots {
  private readonly kept = new Map<string, Promise<Rules>>();
  private readonly options: GuardOptions;
  private readonly now: () => number;

  constructor(options: GuardOptions, now: () => number) {
    this.options = options;
    this.now = now;
  }

  /** Throws robots-refused. Answers the pause that the site asks for, in milliseconds. */
  async ask(url: URL): Promise<number> {
    const rules = await this.rulesOf(url.origin);
    if (!rules.allows(url.href)) throw new Fault("robots-refused", url.href);
    return rules.delay;
  }

  private async rulesOf(origin: string): Promise<Rules> {
    const kept = await this.kept.get(origin);
    if (kept !== undefined && kept.until > this.now()) return kept;
    const asked = fetchRules(origin, this.options, this.now());
    this.kept.set(origin, asked);
    asked.catch(() => this.kept.delete(origin));
    return asked;
  }
}

/** Whoever has no robots.txt allows all; whose server fails, nothing for now (RFC 9309, 2.3.1). */
async function fetchRules(origin: string, options: GuardOptions, now: number): Promise<Rules> {
  const address = `${origin}/robots.txt`;
  const answer = await request(address, {
    ...options,
    limits: { ...options.limits, bytes: MOST_BYTES, wireBytes: MOST_BYTES },
  }).catch((error: unknown) => {
    if (error instanceof Fault && MAKES_UNSURE.has(error.code)) return null;
    throw error;
  });
  if (answer === null || answer.status >= 500 || answer.status === 429)
    return { until: now + KEPT_UNSURE, allows: () => false, delay: 0 };
  if (answer.status !== 200) return { until: now + KEPT, allows: () => true, delay: 0 };
  const lines = decode(answer.bytes).text.split(/\r\n|\r|\n/);
  const robots = parse(address, lines.filter((line) => line.length <= LONGEST_RULE).join("\n"));
  return {
    until: now + KEPT,
    allows: (page) => robots.isAllowed(page, NAME) !== false,
    delay: Math.min((robots.getCrawlDelay(NAME) ?? 0) * 1_000, MOST_DELAY),
  };
}

/** That a machine cannot be reached, or may not, is said of the page itself. */
const MAKES_UNSURE: ReadonlySet<string> = new Set(["too-large", "too-many-redirects", "bad-answer"]);
