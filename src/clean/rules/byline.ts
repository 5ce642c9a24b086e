/** Who wrote the report and when it was put up: "By Jane Doe", "JANE DOE, Capital Paper", "Published 14 June 2023, 10:48". */
import { isAgencyLine } from "../credits/outlets.ts";
import { printedDays } from "../printed-day.ts";
import { lineRule, openLines, type Page, type Rule } from "../rule.ts";

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const NAMES = `${NAME}(?: (?:de|da|del|van|von|der|bin|al|el|la|le|di|${NAME})){0,5}`;
const PEOPLE = `${NAMES}(?:(?:, | and | & |; )${NAMES}){0,6}`;
const BY = new RegExp(
  `^(?:by|written by|story by|words by|text by|from|par|von|por)[: ] ?${PEOPLE}[^.!?]{0,120}$`,
  "iu",
);
/** The whole line is capital letters, or has a bar, an at sign or an outlet after the name. */
const BY_CAPITALS = /^By \p{Lu}/u;
const NAME_AND_OUTLET = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3}(?:(?: and | AND |, )\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3})*, [^.!?]{2,60}|${NAMES} ?[|•·] ?[^.!?]{2,60}|${NAMES}, ?(?:[A-Z][\\w.&' -]{1,40} )?(?:correspondent|reporter|editor|staff writer|columnist|writer|bureau chief|contributor)s?[^.!?]{0,60})$`,
  "u",
);
/** "(Reporting by A; Editing by B)", "— With assistance by A", "A and B contributed to this report." */
const HANDS =
  /^[([—–-]{0,2} ?(additional )?(reporting|writing|editing|compiled|edited|reported|translated|with (assistance|reporting|contributions)|with files) (by|from)\b.{2,400}$/i;
const CONTRIBUTED =
  /^.{3,300}\b(contributed|assisted)( (to|in|with))?( (this|the|reporting|report|story|article|from|writing|research).{0,80})?[.)]{0,2}$/i;
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const DAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?";
const WHEN = new RegExp(
  `^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date|issued|issue date|last updated)(?: (?:on|at))?[:,]?|${DAY},?|${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?=[\\s\\d,:|]|$)[^!?]{0,120}$`,
  "i",
);
const WHEN_PARTS = new RegExp(
  `${MONTH}|${DAY}|\\d{1,4}|published|updated|posted|modified|created|first|last|originally|date|issued?|on|at|by|am|pm|a\\.m|p\\.m|[a-z]{1,4}t|gmt|utc|bst|uk|ist|local time|st|nd|rd|th|hours?|minutes?|mins?|days?|ago|min read|read|z|stand|uhr|aktualisiert|veröffentlicht|publié|mis à jour|le|de|a las|[年月日時分时点]`,
  "giu",
);
const SLASHED = /^\D{0,30}\d{1,2}\/\d{1,2}\/\d{4}/;
/** "来源：…", "记者 …": where a report is from, and who wrote it, in Chinese. */
const SOURCE_LINE =
  /^source: news agencies$|^(?:(?:文章)?来源|出处|责任?编辑|编辑|记者|作者|來源|記者)\s?[:：]\s?.{1,60}$/iu;
/** "05/10/2018 - Publicado por: Ana Reis". */
const DAY_AND_HAND =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4} ?[–|·-] ?(?:posted|published|by|publicado|publié|veröffentlicht)\b/iu;
const AGO =
  /^(\d{1,3}|an?) (seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago$|^\d{1,3}[- ]min(ute)?s?( read)?$|^reading time:? .{1,20}$/i;

/** "Reporting was contributed by Ana Doe in Lund." */
const WAS_CONTRIBUTED =
  /^(?:additional )?(?:reporting|research) (?:was|were) (?:contributed|provided) by .{2,300}$/i;
/** "Source : Agencies" */
const AGENCIES = /^sources? ?: ?(?:news )?(?:agenc(?:y|ies)|wires?)$/i;
/** "Jane Doe is a staff writer at the Herald", "The author is a columnist": below a report, not of it. */
const BIOGRAPHY =
  /^(?:the (?:writer|author)|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}) (?:is|was) (?:a|an|the|our) (?:[\w’'-]{1,20} ){0,3}(?:staff writer|reporter|correspondent|columnist|editor|freelance (?:writer|journalist)|contributor|bureau chief|professor|fellow|lecturer)(?: (?:at|for|with|of|in|on|based|covering|who covers)\b.{2,200})?\.?$/u;
const COVERS =
  /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} (?:covers|reports on|writes about) [^.]{3,100} (?:for|at) [^.]{2,60}\.(?: .{0,160})?$/u;

export const agencyLine: Rule = lineRule("byline", "line of agencies", ({ text }) => isAgencyLine(text));

export const bylines: readonly Rule[] = [
  lineRule("byline", "source of the report", ({ text }) => text.length < 80 && SOURCE_LINE.test(text)),
  lineRule("byline", "hands that worked on the report", ({ text }) => HANDS.test(text)),
  lineRule(
    "byline",
    "hands that worked on the report",
    ({ text }) => WAS_CONTRIBUTED.test(text) || AGENCIES.test(text),
  ),
  { kind: "byline", rule: "who the writer is", find: biographies },
  lineRule("byline", "contributors", ({ text }) => text.length < 320 && isContributors(text)),
  { kind: "byline", rule: "name of the writer", find: writers },
  { kind: "byline", rule: "day and hour of publication", find: (page) => nearAnEnd(page, isWhen) },
];

/** Lines from the end of a report in which writers are told of. */
const CLOSING = 6;

function biographies({ lines }: Page): number[] {
  return lines.flatMap(({ text }, at) =>
    at > 1 && lines.length - at <= CLOSING && text.length < 400 && (BIOGRAPHY.test(text) || COVERS.test(text))
      ? [at]
      : [],
  );
}

/** "Valley Herald | World", all of it links, is a way through the site. */
function writers(page: Page): number[] {
  return nearAnEnd(page, isWriter).filter((at) => {
    const { text, linked } = page.lines[at]!;
    return linked < 0.6 || !/[|•·]/.test(text);
  });
}

/** A writer is named above the report or below it, not in its middle. */
function nearAnEnd(page: Page, test: (text: string) => boolean): number[] {
  const open = openLines(page);
  const prose = open.filter((at) => page.lines[at]!.text.length > 160);
  const top = prose[2] ?? Number.POSITIVE_INFINITY;
  const bottom = prose.at(-2) ?? -1;
  return open.filter((at) => (at <= top || at >= bottom) && test(page.lines[at]!.text));
}

function isWriter(text: string): boolean {
  if (text.length > 180) return false;
  if (BY_CAPITALS.test(text) || /^by[: ]/i.test(text))
    return BY.test(text) && !/\b(said|was|is|will|has)\b/.test(text);
  return NAME_AND_OUTLET.test(text) || (/^(written|story|words|text) by/i.test(text) && BY.test(text));
}

function isContributors(text: string): boolean {
  return (
    /\b(contributed|assisted)\b/.test(text) &&
    CONTRIBUTED.test(text) &&
    /report|stor(y|ies)|article|writ|research|^\(/i.test(text)
  );
}

/** A line of nothing but a date and an hour: "Wednesday 20 November 2019 11:42, UK". */
export function isWhen(text: string): boolean {
  if (text.length > 140) return false;
  if (AGO.test(text) || DAY_AND_HAND.test(text)) return true;
  const opensAsOne = WHEN.test(text) || SLASHED.test(text);
  if (!opensAsOne && !/\d{4}/.test(text)) return false;
  if (text.replace(WHEN_PARTS, "").replace(/[\s\d.,:;|()/+•·—–-]/g, "").length > 6) return false;
  return opensAsOne || printedDays(text, null).length > 0;
}
