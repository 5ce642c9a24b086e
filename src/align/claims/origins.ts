/**
 * Which independent origins bear out a claim. A statement told after an outlet ("…, Tidewire reported") is no second witness
 * beside that outlet's own report, nor beside another told after it, though the rest of the report may be its own.
 */
import type { Range, Span } from "../../model/span.ts";
import type { Story, StoryCredit } from "../../model/story.ts";

/** A statement of the claim: its report, and the sentence it stands in. */
export interface Bearing {
  readonly report: string;
  readonly sentence: Range;
}

export interface Borne {
  readonly origins: number;
  /** The credits that stand in its sentences. */
  readonly after: readonly (Span & { readonly name: string })[];
}

/** A story → the origins of some of its statements. */
export function originsIn({ origins, credits }: Story): (bearing: readonly Bearing[]) => Borne {
  const origin = new Map(origins.flatMap((ids, at) => ids.map((id) => [id, `origin ${at}`] as const)));
  const creditsOf = Map.groupBy(credits, ({ report }) => report);
  return (bearing) => {
    const joined = new Joined();
    const after = new Set<StoryCredit>();
    const own = (report: string) => origin.get(report) ?? report;
    for (const { report } of bearing) joined.add(own(report));
    for (const { report, sentence } of bearing) {
      for (const credit of creditsOf.get(report) ?? []) {
        if (credit.from < sentence.from || credit.from >= sentence.to) continue;
        after.add(credit);
        joined.join(own(report), `outlet ${credit.source}`);
        for (const id of credit.of) if (joined.has(own(id))) joined.join(own(report), own(id));
      }
    }
    return {
      origins: joined.size,
      after: [...after].map(({ report, from, to, name }) => ({ report, from, to, name })),
    };
  };
}

/** Sets that are joined; `size` is how many remain of those that were added. */
class Joined {
  readonly #parent = new Map<string, string>();

  add(key: string): void {
    if (!this.#parent.has(key)) this.#parent.set(key, key);
  }

  has(key: string): boolean {
    return this.#parent.has(key);
  }

  join(one: string, other: string): void {
    this.add(one);
    this.add(other);
    const [a, b] = [this.#root(one), this.#root(other)];
    if (a !== b) this.#parent.set(b, a);
  }

  get size(): number {
    return new Set([...this.#parent.keys()].map((key) => this.#root(key))).size;
  }

  #root(key: string): string {
    let at = key;
    while (this.#parent.get(at) !== at) at = this.#parent.get(at)!;
    return at;
  }
}
