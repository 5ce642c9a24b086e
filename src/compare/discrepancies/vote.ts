/**
 * How a court, a board or a house was divided: "by five votes to two", "4–1", "unanimously", "two of its members voted
 * against". The divisions of one body are set side by side; a report that tells of two votes is left alone.
 */
import type { Range } from "../../model/span.ts";
import type { Reading, Statement } from "../../model/statement.ts";
import { mayCoincide } from "../../text/edtf-order.ts";
import { acrossReports, type Compared, type Draft, side } from "./draft.ts";
import { type Phrase, phrases, sentenceOf } from "./phrases.ts";

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = `(\\d{1,3}|${NUMBERS.join("|")})`;
const TO = "(?: ?[-–] ?| to | votes to | votes? against )";
const DIVIDED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:by|of|voted|ruled|decided|split|in an?|was) (?:a vote of )?${NUMBER}${TO}${NUMBER}\\b(?! (?:percent|per cent|million))`,
    "i",
  ),
  new RegExp(`\\b${NUMBER}[-–]${NUMBER} (?:vote|ruling|decision|majority|verdict|split)\\b`, "i"),
];
const UNANIMOUS = /\bunanimous(?:ly)?\b|\bwithout dissent\b/i;
const DISSENT = /\b(?:dissented|dissenting|voted against)\b/i;
const DENIED = /\b(?:not|n['’]t|never|nearly|almost|far from) (?:\w+ )?unanimous/i;

/** One body under several names. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ["court", /\b(?:court|judges?|justices?|bench)\b/i],
  ["board", /\b(?:board|directors)\b/i],
  ["council", /\b(?:council|councillors)\b/i],
  ["parliament", /\b(?:parliament|house|senate|assembly|lawmakers|chamber)\b/i],
  ["jury", /\bjur(?:y|ors)\b/i],
  ["committee", /\b(?:committee|panel|commission)\b/i],
];

interface Division {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly body: string;
  /** "5:2", "unanimous", "divided". */
  readonly as: string;
  /** The words that say so: the rest of the statement is not in dispute. */
  readonly words: Range;
}

export function otherVote(story: Compared): Draft[] {
  const all = story.readings.flatMap(divisionsIn);
  return [...Map.groupBy(all, ({ body }) => body)].flatMap(([body, told]): Draft[] => {
    const apart = told.filter((one) => told.some((other) => differ(one, other)));
    const sides = [...Map.groupBy(apart, ({ as }) => as)].map(([, same]) =>
      side(
        textOf(same[0]!),
        same.map(({ reading, words }) => ({ reading, range: words })),
      ),
    );
    if (sides.length < 2 || !acrossReports(sides)) return [];
    return [
      {
        kind: "number",
        about: `the vote of the ${body}`,
        why: `The reports tell otherwise how the ${body} was divided: ${[...new Set(apart.map(({ as }) => inWords(as)))].join(", ")}.`,
        weight: 0.7,
        sides,
        rule: "one vote, divided otherwise",
      },
    ];
  });
}

function divisionsIn(reading: Reading): Division[] {
  const found = phrases(reading).flatMap((phrase): Division[] => {
    const division = divisionOf(phrase);
    const body = division === null ? null : bodyOf(phrase);
    return division === null || body === null
      ? []
      : [{ reading, statement: phrase.statement, body, ...division }];
  });
  return found.filter(
    ({ body, as }) =>
      !found.some((each) => each.body === body && each.as !== as && /\d/.test(each.as) && /\d/.test(as)),
  );
}

function divisionOf({ reading, statement }: Phrase): Pick<Division, "as" | "words"> | null {
  const text = reading.document.text.slice(statement.from, statement.to);
  const said = (as: string, { index, 0: { length } }: RegExpExecArray) => {
    const from = statement.from + index;
    return { as, words: { from, to: from + length } };
  };
  for (const pattern of DIVIDED) {
    const found = pattern.exec(text);
    const [, one, other] = found ?? [];
    if (found === null || one === undefined || other === undefined) continue;
    const votes = [votesIn(one), votesIn(other)].toSorted((a, b) => b - a);
    return votes[0]! > 0 ? said(votes[1] === 0 ? "unanimous" : votes.join(":"), found) : null;
  }
  const divided = DISSENT.exec(text) ?? DENIED.exec(text);
  if (divided !== null) return said("divided", divided);
  const unanimous = UNANIMOUS.exec(text);
  return unanimous === null ? null : said("unanimous", unanimous);
}

function votesIn(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

/** The body of the clause, else of its sentence. */
function bodyOf(phrase: Phrase): string | null {
  for (const { reading, statement } of [phrase, sentenceOf(phrase)]) {
    const text = reading.document.text.slice(statement.from, statement.to);
    const body = BODIES.find(([, name]) => name.test(text));
    if (body !== undefined) return body[0];
  }
  return null;
}

/** "5:2" is divided too. */
function differ(one: Division, other: Division): boolean {
  if (one.reading === other.reading || one.as === other.as) return false;
  const loose = [one.as, other.as].includes("divided") && ![one.as, other.as].includes("unanimous");
  const [a, b] = [one.statement.when, other.statement.when];
  return !loose && (a === null || b === null || mayCoincide(a, b));
}

function inWords(as: string): string {
  return as.replace(":", " to ");
}

function textOf({ reading, statement }: Division): string {
  return reading.document.text.slice(statement.from, statement.to);
}
