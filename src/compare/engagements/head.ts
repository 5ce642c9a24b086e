/** The head of a noun phrase given as text, in lower case: "a former lawyer for the firm" → "lawyer"; and whom it tells. */
import { PEOPLE_MET, VISITING_GROUPS } from "../../lexicon/engagements.ts";
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";

export function headOf(phrase: string): string {
  const head = phrase.split(/ (?:of|from|for|at|in|with|to|who|on|by) /, 1)[0]!;
  return head.slice(head.lastIndexOf(" ") + 1).toLowerCase();
}

/** "senior regulators", "a Norlandic lawyer". */
export function isPeople(phrase: string): boolean {
  const head = headOf(phrase);
  return (
    GROUP_NOUNS.has(head) || GROUP_NOUNS.has(`${head}s`) || PEOPLE_MET.has(head) || VISITING_GROUPS.has(head)
  );
}

/** People whose travels are part of an event: "a delegation", but not "tourists". */
export function isOfficial(phrase: string): boolean {
  return VISITING_GROUPS.has(headOf(phrase));
}
