/**
 * One reading as the rules of engagements look at it: words by token, who is named at which token, which times stand
 * where. A mention inside another ("China" in "China's foreign minister") is part of it and not seen.
 */
import type { Collation } from "../../model/collation.ts";
import type { Mention, Sentence, Time, Token } from "../../model/mark.ts";
import type { Range } from "../../model/span.ts";
import type { Attribution } from "../../model/statement.ts";
import { contains } from "../../text/range.ts";
import { isOfficial, isPeople } from "./head.ts";

export interface Party {
  readonly entity: string | null;
  readonly name: string;
  readonly kind: "person" | "organization" | "place" | "other";
  readonly country: string | null;
  /** Whether some report gives it a role: officials visit, others travel. */
  readonly official: boolean;
  /** A person, or people told by their noun: "senior regulators", "a lawyer from Norland". */
  readonly people: boolean;
}

/** A party where it is named: tokens first … end - 1. */
export interface Named {
  readonly first: number;
  readonly end: number;
  readonly party: Party;
  readonly form: Mention["form"];
}

export interface TimeAt {
  readonly first: number;
  readonly end: number;
  readonly time: Time;
}

export interface Scene {
  readonly reading: number;
  readonly report: string;
  readonly text: string;
  readonly published: string | null;
  readonly tokens: readonly Token[];
  /** The words of the tokens, in lower case with straight apostrophes. */
  readonly words: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Whether the token is part of somebody's name: "May" is then neither month nor auxiliary. */
  readonly isName: (at: number) => boolean;
  /** Whether the sentence stands in a headline. */
  readonly headline: (sentence: Sentence) => boolean;
  readonly namedIn: (sentence: Sentence) => readonly Named[];
  readonly timesIn: (sentence: Sentence) => readonly TimeAt[];
}

export function scenes({ readings, entities }: Collation): Scene[] {
  const entityOf = new Map(
    entities.flatMap((entity) =>
      entity.referents.map((of) => [`${of.reading}:${of.referent}`, entity] as const),
    ),
  );
  return readings.map(({ document, marks, attributions }, reading) => {
    const own = ownWords(attributions);
    const parties = marks.referents.map((referent, index): Party => {
      const entity = entityOf.get(`${reading}:${index}`);
      const kind = entity?.kind ?? referent.kind;
      const group = kind === "other" && isPeople(referent.name);
      return {
        entity: entity?.id ?? null,
        name: withTitle(entity?.name ?? referent.name, entity?.roles ?? referent.roles),
        kind,
        country: entity?.country ?? referent.country,
        official: (entity?.roles.length ?? referent.roles.length) > 0 || (group && isOfficial(referent.name)),
        people: kind === "person" || group,
      };
    });
    const mentions = marks.mentions
      .filter((each) => !isOwnPronoun(each, own))
      .map((each) => (parties[each.referent]!.kind === "other" ? bare(each, document.text) : each));
    const named = placed(marks.tokens, outermost(mentions)).map(({ first, end, of }) => ({
      first,
      end,
      party: asNamed(parties[of.referent]!, of, document.text),
      form: of.form,
    }));
    const names = new Set<number>();
    for (const { first, end, form, party } of named) {
      if (form !== "name" || party.kind !== "person") continue;
      for (let at = first; at < end; at += 1) names.add(at);
    }
    const times = placed(marks.tokens, marks.times)
      .map(({ first, end, of }) => ({ first, end, time: of }))
      .filter(({ first }) => !names.has(first));
    return {
      reading,
      report: document.id,
      text: document.text,
      published: document.published.value,
      tokens: marks.tokens,
      words: marks.tokens.map(({ from, to }) =>
        document.text.slice(from, to).toLowerCase().replace("’", "'"),
      ),
      sentences: marks.sentences,
      isName: (at) => names.has(at),
      headline: (sentence) => /headline|deck|subheading/.test(document.blocks[sentence.block]?.kind ?? ""),
      namedIn: within(named),
      timesIn: within(times),
    };
  });
}

/** "a lawyer at a hotel in Lund": what stands behind the noun is seen by itself. */
function bare(mention: Mention, text: string): Mention {
  if (mention.form !== "description") return mention;
  const head = /^.{0,80}?(?= (?:at|in|with|who|on|by) )/s.exec(text.slice(mention.from, mention.to));
  return head === null ? mention : { ...mention, to: mention.from + head[0].length };
}

const CROWNS = new Set(["Queen", "King", "Pope", "Emperor", "Empress", "Sultan", "Emir"]);

/** "Elizabeth II" is nobody without "Queen". */
function withTitle(name: string, roles: readonly { readonly title: string }[]): string {
  const crown = roles.find(({ title }) => CROWNS.has(title))?.title;
  return crown === undefined || name.includes(crown) ? name : `${crown} ${name}`;
}

/** Bodies go by the name the report uses, an acronym where it has one; groups by their whole noun phrase. */
function asNamed(party: Party, { form, from, to }: Mention, text: string): Party {
  const words = text.slice(from, to);
  if (party.kind === "other" && party.people && form === "description") {
    const name = words.replace(/\s+/g, " ").replace(/^(?:an?|the|some|these|those) /i, "");
    return { ...party, name: /^two /i.test(name) ? `the ${name}` : name };
  }
  return party.kind === "organization" && form === "name" && /^\p{Lu}{2,8}$/u.test(words)
    ? { ...party, name: words }
    : party;
}

/** Who speaks calls himself "I": "he" in his own words is somebody else. */
function isOwnPronoun(
  { form, referent, from, to }: Mention,
  own: ReadonlyMap<number, readonly Range[]>,
): boolean {
  return form === "pronoun" && (own.get(referent) ?? []).some((range) => contains(range, { from, to }));
}

/** Speaker → what is quoted of them directly. */
function ownWords(attributions: readonly Attribution[]): Map<number, Range[]> {
  const found = new Map<number, Range[]>();
  for (const { form, speaker, content } of attributions) {
    if (form === "direct" && speaker !== null)
      found.set(speaker, [...(found.get(speaker) ?? []), ...content]);
  }
  return found;
}

function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || mention.from >= last.to) kept.push(mention);
  }
  return kept;
}

/** Ranges in order → the tokens they cover. */
function placed<R extends Range>(tokens: readonly Token[], ranges: readonly R[]) {
  const found: { first: number; end: number; of: R }[] = [];
  let at = 0;
  for (const of of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    while (at < tokens.length && tokens[at]!.to <= of.from) at += 1;
    let end = at;
    while (end < tokens.length && tokens[end]!.from < of.to) end += 1;
    if (end > at) found.push({ first: at, end, of });
  }
  return found;
}

/** The items of a sentence, found by halving. */
function within<T extends { first: number; end: number }>(items: readonly T[]) {
  return ({ first, end }: Sentence): T[] => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (items[middle]!.first < first) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < items.length && items[at]!.first < end; at += 1) found.push(items[at]!);
    return found;
  };
}

export function unique(parties: readonly Party[]): Party[] {
  const kept = new Map<string, Party>();
  for (const party of parties) if (!kept.has(keyOf(party))) kept.set(keyOf(party), party);
  return [...kept.values()];
}

/** What makes two parties the same; of "senior officials" and "the officials" the noun. */
export function keyOf({ entity, name }: Party): string {
  if (/^\p{Ll}/u.test(name)) return name.slice(name.lastIndexOf(" ") + 1);
  return entity ?? name.toLowerCase();
}
