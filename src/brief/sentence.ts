/**
 * A statement → a sentence that can stand in the brief: the report's own words, up to the rewrites listed here. Where a
 * rewrite cannot make it stand alone, there is no sentence.
 */
import type { Collation } from "../model/collation.ts";
import type { Span } from "../model/span.ts";
import type { Reading, Statement } from "../model/statement.ts";
import { spanOf, textOf } from "../text/range.ts";

/** Clauses without a subject of their own. */
const DEPENDENT = /relative|participle|second verb/;
/** Openers that point at what stood before. */
const CONNECTIVES =
  /^(?:However|Still|But|And|Yet|Instead|Meanwhile|Moreover|Furthermore|Also|Then|Firstly|Secondly|Thirdly|Lastly|Finally|Initially|In addition|Since then|On the other hand|As a result)\b,? (?:however, )?/;
const POINTING = /^(?:this|that|these|those|it|such|there|here|both|one|some|others?)\b/i;
const SUBORDINATE =
  /^(?:after|although|as|before|because|if|since|so|though|unless|until|when|whereas|while|where|which|who)\b/;
const SHORTEST = 6;
const LONGEST = 45;

export interface Sentence {
  readonly text: string;
  readonly cites: readonly Span[];
}

export function sentence(collation: Collation, at: number, statement: Statement): Sentence | null {
  const reading = collation.readings[at]!;
  const own = textOf(reading.document, statement).replace(/\s+/g, " ");
  if (DEPENDENT.test(statement.rule) || SUBORDINATE.test(own) || isHeadline(reading, statement)) return null;
  const bare = named(collation, at, statement, own.replace(CONNECTIVES, ""));
  if (bare === null) return null;
  const count = bare.split(" ").length;
  if (count < SHORTEST || count > LONGEST) return null;
  const attributed = withHolder(collation, at, statement, bare);
  if (attributed === null) return null;
  return { text: closed(attributed), cites: citesOf(reading, statement) };
}

function isHeadline({ document, marks }: Reading, statement: Statement): boolean {
  const kind = document.blocks[marks.sentences[statement.sentence]!.block]!.kind;
  return kind === "headline" || kind === "subheading" || kind === "deck" || kind === "digest";
}

/** A pronoun that opens the sentence gives way to the name it stands for; what only points backward cannot stand. */
function named(collation: Collation, at: number, statement: Statement, text: string): string | null {
  const { marks, document } = collation.readings[at]!;
  const pronoun = /^(?:he|she|they|his|her|their)\b/i.exec(text)?.[0];
  if (pronoun === undefined) return POINTING.test(text) ? null : text;
  const mention = statement.mentions
    .map((index) => marks.mentions[index]!)
    .find((each) => document.text.slice(each.from, each.to).toLowerCase() === pronoun.toLowerCase());
  const name = mention === undefined ? null : entityName(collation, at, mention.referent);
  if (name === null) return null;
  return (/^(his|her|their)$/i.test(pronoun) ? `${name}’s` : name) + text.slice(pronoun.length);
}

/** Reported words keep who says them. */
function withHolder(collation: Collation, at: number, statement: Statement, text: string): string | null {
  const { attributions } = collation.readings[at]!;
  if (statement.attribution === null) return text;
  const holder =
    entityName(collation, at, attributions[statement.attribution]!.speaker) ??
    statement.holder.text.replace(/\s+/g, " ");
  if (holder === "" || /^(?:he|she|they|it|who|which)$/i.test(holder)) return null;
  if (text.startsWith(holder)) return text;
  const words =
    attributions[statement.attribution]!.form === "direct" ? `“${text.replace(/[“”]/g, "")}”` : text;
  return `${words.replace(/[.,]?(”?)$/, ",$1")} according to ${holder}`;
}

function entityName(collation: Collation, at: number, referent: number | null): string | null {
  if (referent === null) return null;
  return (
    collation.entities.find((entity) =>
      entity.referents.some((of) => of.reading === at && of.referent === referent),
    )?.name ?? null
  );
}

/** A capital at its head, a full stop at its end, quotation marks in pairs. */
function closed(text: string): string {
  const opens = text.split("“").length - text.split("”").length;
  const paired = opens === 1 ? `${text}”` : opens === -1 ? `“${text}` : text;
  const headed = paired.charAt(0).toUpperCase() + paired.slice(1);
  return /[.?!]”?$/.test(headed) ? headed : `${headed}.`;
}

function citesOf(reading: Reading, statement: Statement): Span[] {
  const own = spanOf(reading.document, statement);
  const source = statement.attribution === null ? null : reading.attributions[statement.attribution]!.source;
  return source === null || (source.from >= own.from && source.to <= own.to)
    ? [own]
    : [own, spanOf(reading.document, source)];
}
