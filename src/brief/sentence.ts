/**
 * A statement → a sentence that can stand in the brief: the report's own words, up to the rewrites of rewrites.ts, with
 * who says them. Where it cannot stand alone, there is no sentence.
 */
import type { Collation } from "../model/collation.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { spanOf, textOf } from "../text/range.ts";
import { entityOf } from "./entities.ts";
import { holderOf } from "./holder.ts";
import { isUnnamed } from "./names.ts";
import { beheaded, edits, type Introduced, rewritten } from "./rewrites.ts";
import { isDirect, standsAlone } from "./standing.ts";

/** Openers that mean nothing without what stood before. */
const POINTING =
  /^(?:the (?:incident|move|latter|former|same|others?|announcement|development|remarks?|comments?|news)\b(?! (?:of|in|at|on|by|to|from|between|that))|this|that|these|those|it|such|there|here|both|one|some|others?|he|she|they|his|her|their|its|we|i|our|my|another|as (?:in|with) the|as (?:first |originally )?(?:reported|seen|published|told))\b/i;
/** "“…,” she said": who, a sentence before has said. */
const SPEAKER_UNTOLD = /[”"],? (?:he|she|they)\b/;
const SHORTEST = 7;
const LONGEST = 45;

export interface Sentence {
  readonly text: string;
  readonly cites: readonly Span[];
  /** The persons it names, by entity id. */
  readonly names: ReadonlySet<string>;
  /** Its words lean a little on what stood around them: another wording is better. */
  readonly leans: boolean;
  readonly direct: boolean;
}

export function sentence(
  collation: Collation,
  at: number,
  statement: Statement,
  introduced: Introduced,
): Sentence | null {
  const reading = collation.readings[at]!;
  if (!standsAlone(reading, statement)) return null;
  const direct = isDirect(reading, statement);
  const told = statement.attribution === null ? null : reading.attributions[statement.attribution]!;
  // What is denied, doubted, asked or wanted is not so "according to" anybody.
  if (told !== null && told.stance !== "assertion") return null;
  const holder =
    statement.attribution === null ? null : holderOf(collation, at, statement.attribution, introduced);
  if (told !== null && holder === null) return null;
  const own = textOf(reading.document, statement).replace(/\s+/g, " ");
  const ownSelf = !direct && holder !== null && speaksOfSelf(collation, at, statement);
  const changes = ownSelf ? [] : edits(collation, at, statement, introduced, direct);
  const bare = direct
    ? rewritten(reading, statement, changes)
    : beheaded(rewritten(reading, statement, changes));
  const text = paired(ownSelf ? own : bare);
  const opens = direct ? /^(?:he|she|they|his|her|their|it)\b/i : POINTING;
  if (text === null || (!ownSelf && opens.test(text)) || SPEAKER_UNTOLD.test(text)) return null;
  const count = text.split(" ").length;
  if (count < SHORTEST || count > LONGEST) return null;
  return {
    text: closed(holder === null ? text : attributed(text, holder.text, direct, ownSelf)),
    cites: [
      spanOf(reading.document, statement),
      ...(holder?.cites ?? []),
      ...changes.flatMap((change) => change.cites),
    ],
    names: new Set([
      ...namesIn(collation, at, statement),
      ...(holder?.person == null ? [] : [holder.person]),
    ]),
    leans: direct
      ? /\b(?:this|that|them|those|these)\b/i.test(text)
      : /\b(?:also|others?|the (?:\p{Ll}{1,12} )?(?:statement|readout|release) said)\b/u.test(text),
    direct,
  };
}

/** "she would resign", said by her: "Coll said she would resign". */
function speaksOfSelf(collation: Collation, at: number, statement: Statement): boolean {
  const { marks, attributions } = collation.readings[at]!;
  const { speaker } = attributions[statement.attribution!]!;
  return statement.mentions.some((index) => {
    const mention = marks.mentions[index]!;
    return (
      mention.from === statement.from &&
      mention.form === "pronoun" &&
      entityOf(collation, at, mention.referent) !== null &&
      entityOf(collation, at, mention.referent) === entityOf(collation, at, speaker)
    );
  });
}

/** Reported words keep who says them. */
function attributed(text: string, holder: string, direct: boolean, ownSelf: boolean): string {
  if (ownSelf)
    return `${holder}${holder.includes(",") ? "," : ""} said ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (!direct) return `${unstopped(text)}, according to ${holder}.`;
  const words = unstopped(text.replace(/[“”]|^["']|["']$/g, ""));
  const mark = /[?!]$/.test(words) ? "”" : ",”";
  return holder.includes(",") ? `“${words}${mark} said ${holder}.` : `“${words}${mark} ${holder} said.`;
}

/** Without the stop at its end, unless that belongs to the word: "5:30 a.m.". */
function unstopped(text: string): string {
  return /(?:^|[\s.])\p{L}\.$/u.test(text) ? text : text.replace(/[.,]$/, "");
}

/** Quotation marks in pairs; null where it cannot be told which is missing. */
function paired(text: string): string | null {
  if (!straightPairs(text)) return null;
  const opens = text.split("“").length - text.split("”").length;
  if (opens === 1) return `${text}”`;
  if (opens === -1) return `“${text}`;
  return opens === 0 ? text : null;
}

/** Each straight mark that opens is followed by its words, and each that closes follows them. */
function straightPairs(text: string): boolean {
  const marks = [...text.matchAll(/"/g)];
  const opening = marks.filter(
    ({ index }, at) => at % 2 === 0 && /^(?:$|[\s(“—–-])/.test(text.charAt(index - 1)),
  );
  const singles = text.match(/(?:^|[\s(])['‘](?=\p{L})/gu)?.length ?? 0;
  const closing = text.match(/[\p{L}\d.,!?]['’](?=$|[\s).,;:])/gu)?.length ?? 0;
  return marks.length % 2 === 0 && opening.length === marks.length / 2 && singles <= closing;
}

/** A capital at its head, a full stop at its end. */
function closed(text: string): string {
  const headed = text.replace(
    /^([“[]{0,2})(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
  return /[.?!]["”]?$/.test(headed) ? headed : `${headed.replace(/[,;:–—-]$/, "")}.`;
}

/** Whom the sentence names: by a name of its own or by one put in. */
function namesIn(collation: Collation, at: number, statement: Statement): string[] {
  const { marks } = collation.readings[at]!;
  return statement.mentions.flatMap((index) => {
    const mention = marks.mentions[index]!;
    const { referent, form, from } = mention;
    const entity = entityOf(collation, at, referent);
    const spelled =
      form === "pronoun" && (from === statement.from || isUnnamed(collation, at, statement, mention));
    const named = form === "name" || spelled;
    return entity?.kind === "person" && named ? [entity.id] : [];
  });
}
