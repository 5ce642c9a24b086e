/** The referents and mentions of one report while they are being found. */
import type { Mention, Referent, ReferentKind, Role } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import { byPosition } from "../../text/range.ts";

interface Open {
  kind: ReferentKind;
  name: string;
  country: string | null;
  readonly forms: Map<string, number>;
  readonly roles: Role[];
}

/** No mention is as long as this. */
const LONGEST = 10_000;

export class Ledger {
  readonly #open: Open[] = [];
  /** By place. */
  readonly #mentions = new Map<number, Mention>();

  add(kind: ReferentKind, name: string, country: string | null): number {
    this.#open.push({ kind, name, country, forms: new Map(), roles: [] });
    return this.#open.length - 1;
  }

  mention(text: string, range: Range, referent: number, form: Mention["form"], rule: string): void {
    const key = range.from * LONGEST + Math.min(range.to - range.from, LONGEST - 1);
    if (this.#mentions.has(key)) return;
    this.#mentions.set(key, { from: range.from, to: range.to, referent, form, rule });
    if (form === "pronoun") return;
    const words = text.slice(range.from, range.to);
    const { forms } = this.#open[referent]!;
    forms.set(words, (forms.get(words) ?? 0) + 1);
  }

  role(referent: number, role: Role): void {
    const { roles } = this.#open[referent]!;
    if (!roles.some((other) => other.from === role.from && other.to === role.to)) roles.push(role);
  }

  rolesOf(referent: number): readonly Role[] {
    return this.#open[referent]!.roles;
  }

  kindOf(referent: number): ReferentKind {
    return this.#open[referent]!.kind;
  }

  nameOf(referent: number): string {
    return this.#open[referent]!.name;
  }

  countryOf(referent: number): string | null {
    return this.#open[referent]!.country;
  }

  rename(referent: number, name: string): void {
    this.#open[referent]!.name = name;
  }

  setCountry(referent: number, country: string): void {
    this.#open[referent]!.country ??= country;
  }

  /** Referents that are mentioned, in the order of their first mention. */
  close(): { referents: Referent[]; mentions: Mention[] } {
    const sorted = [...this.#mentions.values()].sort(byPosition);
    const numbers = new Map<number, number>();
    for (const { referent } of sorted) if (!numbers.has(referent)) numbers.set(referent, numbers.size);
    const referents = [...numbers.keys()].map((index) => {
      const { kind, name, country, forms, roles } = this.#open[index]!;
      return {
        kind,
        name,
        country,
        also: [...forms.keys()].filter((form) => form !== name),
        roles: roles.toSorted(byPosition),
      };
    });
    const mentions = sorted.map((mention) => ({ ...mention, referent: numbers.get(mention.referent)! }));
    return { referents, mentions };
  }
}
