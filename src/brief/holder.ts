/** Who says it, as the brief names them: a person by office and full name the first time, else the report's words. */
import type { Collation } from "../model/collation.ts";
import type { Span } from "../model/span.ts";
import { overlap, spanOf, textOf } from "../text/range.ts";
import { entityOf, fullName } from "./entities.ts";
import { introduction } from "./names.ts";
import type { Introduced } from "./rewrites.ts";

export interface Named {
  readonly text: string;
  readonly cites: readonly Span[];
  /** The person, by entity id; null for all others. */
  readonly person: string | null;
}

export function holderOf(
  collation: Collation,
  at: number,
  attribution: number,
  introduced: Introduced,
): Named | null {
  const { attributions, document, marks } = collation.readings[at]!;
  const { speaker, source } = attributions[attribution]!;
  const entity = entityOf(collation, at, speaker);
  if (entity?.kind === "person") {
    const named = introduction(collation, entity, !introduced.has(entity.id));
    if (named !== null) return { ...named, person: entity.id };
  }
  const named = entity === null ? null : fullName(collation, entity);
  if (entity?.kind === "organization" && named !== null)
    return { text: withArticle(named.text), cites: [named.cite], person: null };
  if (source === null || isPronoun(textOf(document, source)))
    return named === null ? null : { text: named.text, cites: [named.cite], person: null };
  // "said on Saturday": a day says nothing.
  if (marks.times.some((time) => overlap(time, source) === source.to - source.from)) return null;
  const first = marks.tokens.find((token) => token.from === source.from);
  const words = textOf(document, source).replace(/\s+/g, " ");
  if (words.split(" ").length > MOST_WORDS || /\b(?:that|whether)\b/.test(words)) return null;
  // "the spokesperson": of whom, a sentence before has said.
  if (
    /^the (?:\p{Ll}+ )?(?:spokes\p{L}+|officials?|minister|president|leader|source|envoy|chief|company|statement|readout|report|document|release)$/iu.test(
      words,
    )
  )
    return null;
  const opens = marks.sentences.some((sentence) => sentence.from === source.from);
  const text =
    (opens && entity === null && /^\p{Lu}\p{Ll}+s$/u.test(words)) ||
    first?.pos === "DET" ||
    first?.pos === "NOUN" ||
    /^(?:the|an?)\b/i.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  return { text: withArticle(text), cites: [spanOf(document, source)], person: null };
}

/** Longer words for a source hold a clause. */
const MOST_WORDS = 10;

function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|who|which|we|i)$/i.test(words);
}

/** "State Department" → the State Department; names of persons, outlets and states stand alone. */
function withArticle(holder: string): string {
  const body =
    /\b(?:Department|Ministry|Office|Agency|Council|Committee|Commission|Court|Police|Army|House|Government|Board|Union)(?: of (?:the )?\p{Lu}\p{L}+)?$/iu;
  return body.test(holder) && !/^(?:the|an?|its?|his|her|their|\S+[’']s)\b/i.test(holder)
    ? `the ${holder}`
    : holder;
}
