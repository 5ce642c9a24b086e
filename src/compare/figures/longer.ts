/** Whether a sentence tells the figures of a whole war, or of all that was since some day: no single event has them. */
import { MONTHS } from "../../lexicon/calendar-words.ts";
import type { Line } from "../../text/words.ts";

const LONG = /^(war|conflict|uprising|revolt|crisis|insurgency|pandemic|unrest|turmoil)$/;
const NO_WAR = /^(planes?|jets?|crimes?|monitors?|ships?|-)$/;
const HIT = /^(killed|died|dead|displaced|claimed|left)$/;
const PERFECT = /^(has|have|had)$/;

/** Words on either side that are looked at: sentences have no end in some texts. */
const REACH = 80;

/** `at` is a word of the sentence. */
export function tellsLonger(line: Line, at: number): boolean {
  const { sentence } = line[at]!;
  const near = line.slice(Math.max(0, at - REACH), at + REACH);
  return isLonger(near.filter((word) => word.sentence === sentence).map((word) => word.key));
}

function isLonger(keys: readonly string[]): boolean {
  return keys.some(
    (key, at) =>
      (key === "since" && isStart(keys.slice(at + 1, at + 5))) ||
      (key === "so" && keys.slice(at, at + 4).join(" ") === "so far this year") ||
      (isLong(keys, at) && hasKilled(keys.slice(at + 1, at + 14))) ||
      (HIT.test(key) && during(keys, at)),
  );
}

function isLong(keys: readonly string[], at: number): boolean {
  return LONG.test(keys[at]!) && !NO_WAR.test(keys[at + 1] ?? "");
}

/** "since 2011", "since the conflict began", "since April", "since then". */
function isStart(keys: readonly string[]): boolean {
  const phrase = keys.slice(0, 2).join(" ");
  if (keys[0] === "then" || phrase === "it began" || phrase === "it started") return true;
  return keys.some((key) => /^(19|20)\d\d$/.test(key) || LONG.test(key) || MONTHS.has(key));
}

/** "… has killed", "… had left". */
function hasKilled(keys: readonly string[]): boolean {
  return keys.some(
    (key, at) => PERFECT.test(key) && keys.slice(at + 1, at + 4).some((each) => HIT.test(each)),
  );
}

/** "killed during the war", "died in over three years of conflict". */
function during(keys: readonly string[], at: number): boolean {
  return keys.some(
    (key, index) =>
      index > at &&
      index < at + 9 &&
      /^(during|in)$/.test(key) &&
      /^(the|over)$/.test(keys[index + 1] ?? "") &&
      [2, 3, 4, 5].some((by) => index + by < keys.length && isLong(keys, index + by)),
  );
}
