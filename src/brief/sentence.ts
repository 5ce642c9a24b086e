/**
 * A statement → a sentence that can stand in the brief: the report's own words, up to the rewrites of rewrites.ts, with
 * who says them. Where it cannot stand alone, there is no sentence.
 */
import type { Collation } from "../model/collation.ts";
import type { Span } from "../model/span.ts";
import type { Reading, Statement } from "../model/statement.ts";
import { hasSubjectAndVerb } from "../text/clause.ts";
import { contains, spanOf, textOf } from "../text/range.ts";
import { edits, entityOf, fullName, type Introduced, rewritten } from "./rewrites.ts";

/** Clauses without a subject of their own. */
const DEPENDENT = /relative|participle|purpose|second verb/;
/** Openers that lean on what stood before: they are left away. */
const CONNECTIVES =
  /^(?:However|Still|But|And|Yet|Instead|Meanwhile|Moreover|Furthermore|Also|Then|Firstly|Secondly|Thirdly|Lastly|Finally|In addition|Since then|On the other hand|As a result)\b,? (?:however, )?/;
/** Openers that mean nothing without what stood before. */
const POINTING =
  /^(?:this|that|these|those|it|such|there|here|both|one|some|others?|he|she|they|his|her|their|its|we|i|our|my)\b/i;
const SUBORDINATE =
  /^(?:after|although|as|before|because|if|since|so|though|unless|until|when|whereas|while|where|which|who|to|not)\b/;
/** "the U.S., he expects to …": the clause was cut in its source. */
const CUT = /^[^,“]{1,30}, (?:he|she|it|they)\b/;
const SHORTEST = 7;
const LONGEST = 45;

export interface Sentence {
  readonly text: string;
  readonly cites: readonly Span[];
  /** The persons it names, by entity id. */
  readonly names: ReadonlySet<string>;
}

export function sentence(
  collation: Collation,
  at: number,
  statement: Statement,
  introduced: Introduced,
): Sentence | null {
  const reading = collation.readings[at]!;
  const own = textOf(reading.document, statement);
  if (DEPENDENT.test(statement.rule) || SUBORDINATE.test(own) || CUT.test(own)) return null;
  if (!isTold(reading, statement) || !isClause(reading, statement)) return null;
  const changes = edits(collation, at, statement, introduced);
  const text = paired(rewritten(reading, statement, changes).replace(CONNECTIVES, ""));
  const direct =
    statement.attribution !== null && reading.attributions[statement.attribution]!.form === "direct";
  if (!direct && POINTING.test(text)) return null;
  const count = text.split(" ").length;
  if (count < SHORTEST || count > LONGEST) return null;
  const attributed = withHolder(collation, at, statement, text);
  if (attributed === null) return null;
  return {
    text: closed(attributed.text),
    cites: [
      spanOf(reading.document, statement),
      ...attributed.cites,
      ...changes.flatMap((change) => change.cites),
    ],
    names: namesIn(collation, at, statement),
  };
}

/** Headlines and digests are reports of the report: their body tells it better. */
function isTold({ document, marks }: Reading, statement: Statement): boolean {
  const { kind } = document.blocks[marks.sentences[statement.sentence]!.block]!;
  return kind === "paragraph" || kind === "list item" || kind === "live entry" || kind === "quotation";
}

function isClause({ document, marks }: Reading, statement: Statement): boolean {
  const sentence = marks.sentences[statement.sentence]!;
  const tokens = marks.tokens
    .slice(sentence.first, sentence.end)
    .filter((token) => contains(statement, token));
  return hasSubjectAndVerb({ tokens, words: tokens.map((token) => textOf(document, token)) });
}

/** Reported words keep who says them, by the full name of a person or by the report's words for the source. */
function withHolder(
  collation: Collation,
  at: number,
  statement: Statement,
  text: string,
): { readonly text: string; readonly cites: readonly Span[] } | null {
  if (statement.attribution === null) return { text, cites: [] };
  const holder = holderOf(collation, at, statement.attribution);
  if (holder === null) return null;
  const { form } = collation.readings[at]!.attributions[statement.attribution]!;
  const named = `${article(holder.text)}${holder.text}`;
  if (form === "direct") {
    return {
      text: `“${text.replace(/[“”]/g, "").replace(/[.,]$/, "")},” ${named} said.`,
      cites: [holder.cite],
    };
  }
  if (text.startsWith(holder.text)) return { text, cites: [] };
  return { text: `${text.replace(/[.,]$/, "")}, according to ${named}.`, cites: [holder.cite] };
}

function holderOf(collation: Collation, at: number, attribution: number) {
  const { attributions, document } = collation.readings[at]!;
  const { speaker, source } = attributions[attribution]!;
  const entity = entityOf(collation, at, speaker);
  const named =
    entity?.kind === "person" || entity?.kind === "organization" ? fullName(collation, entity) : null;
  if (named !== null) return named;
  if (source === null) return entity === null ? null : fullName(collation, entity);
  const text = textOf(document, source).replace(/\s+/g, " ");
  if (/^(?:he|she|they|it|who|which|we|i)$/i.test(text))
    return entity === null ? null : fullName(collation, entity);
  return { text, cite: spanOf(document, source) };
}

/** "State Department" → the State Department; names of persons and states stand alone. */
function article(holder: string): string {
  return /\b(?:Department|Ministry|Office|Agency|Council|Committee|Commission|Court|Police|Army|House)$/.test(
    holder,
  ) && !/^the /i.test(holder)
    ? "the "
    : "";
}

/** Quotation marks in pairs. */
function paired(text: string): string {
  const opens = text.split("“").length - text.split("”").length;
  return opens === 1 ? `${text}”` : opens === -1 ? `“${text}` : text;
}

/** A capital at its head, a full stop at its end. */
function closed(text: string): string {
  const headed = text.replace(
    /^(“?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
  return /[.?!]”?$/.test(headed) ? headed : `${headed}.`;
}

function namesIn(collation: Collation, at: number, statement: Statement): Set<string> {
  const { marks } = collation.readings[at]!;
  const named = statement.mentions.map((index) => entityOf(collation, at, marks.mentions[index]!.referent));
  return new Set(named.flatMap((entity) => (entity?.kind === "person" ? [entity.id] : [])));
}
