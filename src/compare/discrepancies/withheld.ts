/** Names or home countries that one report says are not given out, while another has them. */
import type { Reading } from "../../model/statement.ts";
import { acrossReports, type Compared, type Draft } from "./draft.ts";
import { sideOf } from "./linked.ts";
import { type Phrase, phrases } from "./phrases.ts";

const GIVING = /^(release|give|disclose|publish|provide|confirm|identify|name|reveal)$/;
const NAMES = /^(name|identity|identities|detail)$/;
const HOMES = /^(nationality|nationalities|country|citizenship|origin)$/;
const NATIONALS = /^(citizen|national|tourist|passenger|resident)$/;
const NOT = /^(not|n['’]t|never|yet|refuse|decline|await)$/;

export function withheld(story: Compared): Draft[] {
  return [NAMES, HOMES].flatMap((what): Draft[] => {
    const lacking = story.readings.flatMap((reading) =>
      phrases(reading).filter((each) => isWithheld(each, what)),
    );
    const silent = new Set(lacking.map(({ reading }) => reading));
    const giving = story.readings
      .filter((reading) => !silent.has(reading))
      .flatMap((reading) =>
        phrases(reading).filter((each) => (what === NAMES ? names(each) : tellsHome(each, reading))),
      );
    const sides = [...lacking, ...giving].map(sideOf);
    if (lacking.length === 0 || giving.length === 0 || !acrossReports(sides)) return [];
    const says = what === NAMES ? "names or identities" : "home countries";
    return [
      {
        kind: "polarity",
        about: says,
        why: `One report says that the ${says} are not given out or confirmed, another has them.`,
        weight: 0.5,
        sides,
        rule: "what is withheld and given",
      },
    ];
  });
}

/** "did not release the names of the victims" */
function isWithheld({ tokens, words }: Phrase, what: RegExp): boolean {
  return tokens.some(
    ({ lemma, pos }, at) =>
      pos === "VERB" &&
      GIVING.test(lemma) &&
      words.slice(Math.max(0, at - 4), at).some((word) => NOT.test(word)) &&
      tokens.slice(at + 1, at + 14).some((token) => what.test(token.lemma)),
  );
}

/** "identified the driver as Ada Coll" */
function names({ tokens, words, statement }: Phrase): boolean {
  return (
    !statement.negated &&
    tokens.some(
      ({ lemma, pos }, at) =>
        pos === "VERB" &&
        /^(identify|name)$/.test(lemma) &&
        words
          .slice(at + 1, at + 8)
          .some((word, index) => word === "as" && tokens[at + 2 + index]?.pos === "PROPN"),
    )
  );
}

/** "ten Peruvian citizens" */
function tellsHome({ statement }: Phrase, reading: Reading): boolean {
  return statement.amounts.some((index) => {
    const { of, kind } = reading.marks.amounts[index]!;
    if (of === null || kind !== "count") return false;
    const words = reading.document.text.slice(of.from, of.to).split(/\s+/);
    const head = (words.at(-1) ?? "").toLowerCase().replace(/s$/, "");
    return words.length > 1 && NATIONALS.test(head) && words.some((word) => /^\p{Lu}/u.test(word));
  });
}
