/** "$1.5 billion", "US$20", "€10-15 million", "300 million yuan", "50 cents". */
import { CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from "../../../lexicon/currencies.ts";
import type { Line } from "../../../text/words.ts";
import { readFigure } from "../figure.ts";
import { BEGINS, type Found, keyAt, type Rule } from "../rule.ts";
import { readVague } from "../vague.ts";

export const money: Rule = {
  name: "an amount of money",
  starts: BEGINS.sign | BEGINS.number | BEGINS.vague,
  find(line: Line, at: number): Found | null {
    return signed(line, at) ?? vague(line, at) ?? named(line, at);
  },
};

function signed(line: Line, at: number): Found | null {
  const sign = keyAt(line, at);
  const currency = CURRENCY_SIGNS.get(sign);
  if (currency === undefined) return null;
  const figure = readFigure(line, at + 1, sign);
  if (figure === null || !figure.figures) return null;
  const prefix = line[at]!.glued ? DOLLAR_PREFIXES.get(keyAt(line, at - 1)) : undefined;
  const own = sign === "$" && prefix !== undefined;
  return {
    ...(own ? { start: at - 1 } : {}),
    end: figure.end,
    kind: "money",
    least: figure.least,
    most: figure.most,
    unit: own ? prefix : currency,
    of: null,
  };
}

/** "hundreds of millions of dollars", "several thousand euros". */
function vague(line: Line, at: number): Found | null {
  const figure = readVague(line, at);
  if (figure === null) return null;
  const { least, end } = figure;
  const name = keyAt(line, end) === "of" ? end + 1 : end;
  const unit = CURRENCY_NAMES.get(keyAt(line, name));
  if (unit === undefined) return null;
  return { end: name + 1, kind: "money", least, most: least, unit, of: null, bound: "from" };
}

function named(line: Line, at: number): Found | null {
  const figure = readFigure(line, at);
  if (figure === null) return null;
  const key = keyAt(line, figure.end);
  if (/^cents?$/.test(key)) {
    return {
      end: figure.end + 1,
      kind: "money",
      least: figure.least / 100,
      most: figure.most / 100,
      unit: "USD",
      of: null,
    };
  }
  const nation = /^(us|american|canadian|australian|hong|british|chinese|japanese)$/.test(key)
    ? figure.end + 1
    : figure.end;
  const currency = CURRENCY_NAMES.get(keyAt(line, nation));
  if (currency === undefined) return null;
  // "five won the vote": names that are words too need figures or a scale before them.
  if (/^(won|real|rand|pounds?)$/.test(keyAt(line, nation)) && !figure.figures && figure.least < 1000)
    return null;
  return { end: nation + 1, kind: "money", least: figure.least, most: figure.most, unit: currency, of: null };
}
