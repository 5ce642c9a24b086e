/** The rules of verbs, in the order in which their sightings stand. */
import { tellsThePress } from "./briefings.ts";
import { discusses, speaks, telephones } from "./calls.ts";
import { attends } from "./ceremonies.ts";
import { appears, isQuestioned, questions } from "./hearings.ts";
import { meets, receives, sitsDown } from "./meetings.ts";
import type { Rule } from "./rule.ts";
import { briefs, convenes, summons } from "./summons.ts";
import { isDue, travels, visits } from "./visits.ts";

export const VERB_RULES: readonly Rule[] = [
  visits,
  travels,
  isDue,
  meets,
  sitsDown,
  receives,
  speaks,
  telephones,
  discusses,
  appears,
  isQuestioned,
  questions,
  tellsThePress,
  briefs,
  summons,
  convenes,
  attends,
];
