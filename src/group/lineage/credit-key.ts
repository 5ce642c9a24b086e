/** The name of an agency or outlet → the form in which credits are compared. */
import { foldWord, words } from "../../text/fold.ts";

const AGENCIES: ReadonlyMap<string, string> = new Map([
  ["associatedpress", "ap"],
  ["agencefrancepresse", "afp"],
  ["thomsonreuters", "reuters"],
  ["newyorktimes", "nytimes"],
  ["pressassociation", "pa"],
]);

/** Words that an outlet goes by with or without. */
const GENERAL = new Set(["the", "news", "agency", "online", "web"]);

/** "The Associated Press" and "AP" are one agency; "www.herald.example" and "The Herald" one outlet. */
export function creditKey(name: string): string {
  const bare = name.replace(/^(?:www|edition|uk|us)\./, "").replace(/\.(?:com|org|net|co)\b.{0,10}$/, "");
  const key = words(bare)
    .map(({ word }) => word)
    .filter((word) => !GENERAL.has(word))
    .map(foldWord)
    .join("");
  return AGENCIES.get(key) ?? key;
}
