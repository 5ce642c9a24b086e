/**
 * "REUTERS/Jane Doe", "Jane Doe/Getty Images", "(Ministry of Ports via AP)", "(NASA/JPL)": is the end of a line the credit
 * of a picture? Each name of a source is looked at with what stands before and behind it, so that the time stays linear.
 */
import { PICTURE_SOURCES } from "../../lexicon/caption-words.ts";

/** The longer names first: "AP Photo" is not "AP" and something. */
const NAMES = [...PICTURE_SOURCES.split("|"), ...PICTURE_SOURCES.toUpperCase().split("|")].toSorted(
  (a, b) => b.length - a.length,
);
const SOURCE = new RegExp(NAMES.join("|"), "gu");

const AND_A_NAME =
  /^(?: (?:[Pp]hoto|[Ii]mages?|[Pp]ictures?|[Ff]ile)s?)?(?: ?\/ ?| via | ?\| ?)\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}[)\]]?\.?$/u;
const BEHIND_A_SIGN = /[/|–-] ?$/u;
const AT_THE_END = /^[)\]]?\.?$/u;
const IN_BRACKETS = /[([][^()[\]]{0,100}(?:via|\/) ?$/u;
const BRACKET_CLOSES = /^[)\]](?: ?\([^()]{2,40}\))?\.?$/u;

export function endsInCredit(text: string): boolean {
  return [...text.matchAll(SOURCE)].some((source) => {
    const before = text.slice(0, source.index);
    const behind = text.slice(source.index + source[0].length);
    return (
      AND_A_NAME.test(behind) ||
      (AT_THE_END.test(behind) && BEHIND_A_SIGN.test(before)) ||
      (BRACKET_CLOSES.test(behind) && IN_BRACKETS.test(before))
    );
  });
}
