/** Words that are looked at though they are small. A role before a body: "the minister's office". */
import { BODY_NOUNS, STATE_BODIES } from "../../lexicon/organisations.ts";
import { GROUP_NOUNS } from "../../lexicon/person-groups.ts";
import { KINSHIP, ROLE_HEADS } from "../../lexicon/titles.ts";
import type { Gender } from "./people.ts";

export type Trigger = "role" | "body" | "pronoun" | "they";

export const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);

export const TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ...[...BODY_NOUNS, ...STATE_BODIES].map((word) => [word, "body"] as const),
  ...[...GROUP_NOUNS, ...KINSHIP, ...ROLE_HEADS].map((word) => [word, "role"] as const),
  ...[...PRONOUNS.keys()].map((word) => [word, "pronoun"] as const),
  ["they", "they"],
]);
