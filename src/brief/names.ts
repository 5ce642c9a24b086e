/**
 * How persons are named: with office and full name the first time, by the short name that the reports use from then on.
 * A pronoun that opens a sentence gets its name; within quotation marks it stands in brackets.
 */
import type { Entity } from "../model/claim.ts";
import type { Collation } from "../model/collation.ts";
import type { Mention } from "../model/mark.ts";
import type { Range, Span } from "../model/span.ts";
import type { Reading, Statement } from "../model/statement.ts";
import { compareText } from "../text/order.ts";
import { textOf } from "../text/range.ts";
import { entityOf, fullName, shortName, wordsAt } from "./entities.ts";
import { type Edit, type Introduced, inQuotation } from "./rewrites.ts";

export interface Introduction {
  readonly text: string;
  readonly cites: readonly Span[];
}

/** "Harbour Minister Ada Coll", "Ivo Brand, a spokesman for the port,": the words of office are those of some report. */
export function introduction(collation: Collation, entity: Entity, first: boolean): Introduction | null {
  const named = fullName(collation, entity);
  if (named === null) return null;
  if (!first) return { text: shortName(entity), cites: [named.cite] };
  const title = titleOf(entity);
  if (title !== null)
    return { text: `${title.title} ${named.text}`, cites: [named.cite, ...title.spans.slice(0, 1)] };
  const office = descriptionOf(collation, entity);
  if (office !== null) return { text: `${named.text}, ${office.words}`, cites: [named.cite, office.span] };
  return { text: named.text, cites: [named.cite] };
}

/** An office that stands before names, in capitals: the one that most reports give, and of these the fullest. */
function titleOf(entity: Entity): Entity["roles"][number] | null {
  const titles = entity.roles.filter(
    (each) =>
      each.standing === "current" && /^\p{Lu}/u.test(each.title) && !/\bcounterpart\b/i.test(each.title),
  );
  return (
    titles.toSorted(
      (a, b) =>
        reportsOf(b) - reportsOf(a) || b.title.length - a.title.length || compareText(a.title, b.title),
    )[0] ?? null
  );
}

function reportsOf(role: Entity["roles"][number]): number {
  return new Set(role.spans.map((span) => span.report)).size;
}

const LONGEST_OFFICE = 9;

/** An office in words that need no other sentence: not "his counterpart", and not what carries the name itself. */
function descriptionOf(
  collation: Collation,
  entity: Entity,
): { readonly words: string; readonly span: Span } | null {
  const all = entity.roles
    .filter((role) => role.standing === "current")
    .flatMap((role) =>
      role.spans.map((span) => ({ words: wordsAt(collation, span).replace(/\s+/g, " "), span })),
    )
    .map(({ words, span }) => ({
      words: words.replace(/^(?:The|An?)\b/, (word) => word.toLowerCase()),
      span,
    }))
    .filter(
      ({ words }) =>
        words.split(" ").length <= LONGEST_OFFICE &&
        !/^(?:his|her|its|their|our|my|your|who|that)\b/i.test(words) &&
        /^(?:the|an?) |[’']s? |^\p{Lu}| (?:of|at|for|in) /u.test(words) &&
        !/[,.“”"]|\b(?:counterpart|first|last)\b/.test(words) &&
        !entity.name.split(" ").some((word) => words.includes(word)),
    );
  return all.toSorted((a, b) => b.words.length - a.words.length || compareText(a.words, b.words))[0] ?? null;
}

export function names(
  collation: Collation,
  at: number,
  statement: Statement,
  introduced: Introduced,
  direct: boolean,
): Edit[] {
  const reading = collation.readings[at]!;
  const seen = new Set(introduced);
  return statement.mentions.flatMap((index) => {
    const mention = reading.marks.mentions[index]!;
    const entity = entityOf(collation, at, mention.referent);
    if (entity?.kind !== "person") return [];
    const opens = mention.from === statement.from;
    if (inQuotation(reading, mention) && !(direct && opens)) return [];
    const first = !seen.has(entity.id);
    const edit =
      mention.form === "pronoun"
        ? (opens
            ? isToldBefore(reading, statement, mention)
            : !direct && isUnnamed(collation, at, statement, mention)) &&
          spelled(collation, at, mention, entity, first, direct)
        : mention.form === "name" && !direct && renamed(collation, at, statement, mention, entity, first);
    if (edit || mention.form === "name") seen.add(entity.id);
    const known = !first && mention.form === "name" && !direct;
    const title = known ? titleBefore(collation, at, statement, mention) : null;
    if (title !== null) return [{ from: title.from, to: mention.to, text: shortName(entity), cites: [] }];
    const aside = known ? asideAround(collation, at, statement, mention) : null;
    if (aside !== null) return [{ ...aside, text: shortName(entity), cites: [] }];
    return edit ? [{ from: mention.from, to: mention.to, ...edit }] : [];
  });
}

/**
 * Whom "he" at the head of a sentence means is told in it or in the sentence before; farther off it may be another, whom
 * only a description names: "The driver survived. He …".
 */
function isToldBefore({ marks }: Reading, { sentence, from, to }: Statement, mention: Mention): boolean {
  const before = marks.sentences[sentence - 1];
  return marks.mentions.some(
    (other) =>
      other !== mention &&
      other.referent === mention.referent &&
      ((before !== undefined && before.from <= other.from && other.to <= before.to) ||
        (from <= other.from && other.to <= to)),
  );
}

/** "“…,” he said", "will receive her": not named before it in the sentence, so that it would lean on another. */
export function isUnnamed(
  { readings }: Collation,
  at: number,
  statement: Statement,
  mention: Mention,
): boolean {
  const { document, marks } = readings[at]!;
  const words = textOf(document, mention);
  const next = marks.tokens.find((token) => token.from >= mention.to);
  const stands =
    /^(?:s?he|him)$/i.test(words) ||
    (/^her$/i.test(words) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? ""));
  return (
    stands &&
    statement.mentions.every((index) => {
      const other = marks.mentions[index]!;
      return other.from >= mention.from || other.referent !== mention.referent;
    })
  );
}

/** "Coll, the harbour's director, left", "The director, Coll, left" of somebody introduced: the office between commas. */
function asideAround(collation: Collation, at: number, statement: Statement, mention: Mention): Range | null {
  const { document, marks } = collation.readings[at]!;
  const roles = marks.referents[mention.referent]!.roles;
  const behind = /^, [^,;:.“”"()]{3,80},(?= )/u.exec(document.text.slice(mention.to, mention.to + 90));
  if (behind !== null) {
    const to = mention.to + behind[0].length;
    const isOffice = roles.some((role) => role.from >= mention.to && role.to < to);
    return isOffice && to <= statement.to ? { from: mention.from, to } : null;
  }
  if (document.text.slice(mention.to, mention.to + 2) !== ", ") return null;
  const role = roles.find((each) => each.to + 2 === mention.from && each.from >= statement.from);
  if (role === undefined || document.text.slice(role.to, mention.from) !== ", ") return null;
  // With whatever it begins with: "the board's chair, Moor,", "will receive Velmora's envoy, Coll, in …".
  const before = document.text.slice(statement.from, role.from);
  const head =
    /(?:^|\s)((?:(?:the|an?|its|his|her|their|(?:\p{Lu}[\p{L}.]{0,30} ){0,2}\p{Lu}[\p{L}.]{0,30}[’']s?) )?)$/iu.exec(
      before,
    );
  return head === null ? null : { from: role.from - head[1]!.length, to: mention.to + 1 };
}

/** "Harbour Minister Ada Coll" of somebody introduced: the office, in capitals and with nothing before it that belongs to it. */
function titleBefore(collation: Collation, at: number, statement: Statement, mention: Mention): Range | null {
  const { document, marks } = collation.readings[at]!;
  const entity = entityOf(collation, at, mention.referent);
  const role = marks.referents[mention.referent]?.roles.find(
    (each) => each.from >= statement.from && each.to + 1 === mention.from,
  );
  if (entity === null || role === undefined || !/^\p{Lu}/u.test(textOf(document, role))) return null;
  const before = document.text.slice(Math.max(statement.from, role.from - 32), role.from);
  return /^(?:the|an?|his|her|its|their|acting|former|new)$|[’']s?$|^\p{Lu}/u.test(wordBefore(before))
    ? null
    : role;
}

function spelled(
  collation: Collation,
  at: number,
  mention: Mention,
  entity: Entity,
  first: boolean,
  bracketed: boolean,
): Introduction | null {
  const words = textOf(collation.readings[at]!.document, mention);
  const named = fullName(collation, entity);
  if (named === null || /^(?:i|we|my|our|you|your|who)$/i.test(words)) return null;
  const owns = /^(?:his|her|their)$/i.test(words);
  if (first && !bracketed && !owns) return headed(introduction(collation, entity, true)!);
  const name = `${first ? named.text : shortName(entity)}${owns ? "’s" : ""}`;
  return { text: bracketed ? `[${name}]` : name, cites: [named.cite] };
}

/** What is put behind a name at the head of a sentence has its second comma. */
function headed({ text, cites }: Introduction): Introduction {
  return { text: text.includes(",") ? `${text},` : text, cites };
}

function renamed(
  collation: Collation,
  at: number,
  statement: Statement,
  mention: Mention,
  entity: Entity,
  first: boolean,
): Introduction | null {
  const { document } = collation.readings[at]!;
  const words = textOf(document, mention);
  const named = fullName(collation, entity);
  if (named === null || !named.text.includes(words)) return null;
  // "Secretary Coll" keeps its title, "Coll, the envoy," and "Coll (left)" what is put behind it.
  const before = wordBefore(document.text.slice(Math.max(0, mention.from - 32), mention.from));
  const opens = mention.from === statement.from;
  if (/^\p{Lu}[\p{L}.]*$/u.test(before) && !opens) return null;
  const short = shortName(entity);
  if (!first) return words === named.text && short !== words ? { text: short, cites: [] } : null;
  const behind = document.text.slice(mention.to, mention.to + 2);
  const title = titleOf(entity);
  // "The envoy Ada Coll will be the first envoy to come": the sentence tells the office itself.
  const office = title?.title.split(" ").at(-1)?.toLowerCase();
  const told = title === null || textOf(document, statement).toLowerCase().includes(office!);
  if (
    title === null &&
    opens &&
    /^ \p{Ll}/u.test(behind) &&
    !/^ (?:and|or)\b/.test(document.text.slice(mention.to, mention.to + 5))
  )
    return headed(introduction(collation, entity, true)!);
  if (told || /^,|^ \(/.test(behind))
    return words === named.text ? null : { text: named.text, cites: [named.cite] };
  return { text: `${title.title} ${named.text}`, cites: [named.cite, ...title.spans.slice(0, 1)] };
}

/** The word that only a space parts from the end. */
function wordBefore(text: string): string {
  return /\s$/u.test(text) ? text.slice(0, -1).split(/\s/u).at(-1)! : "";
}
