/** The rules of verbs, in the order in which their sightings stand. */
import { tellsThePress } from "./briefings.ts";
import { discusses, speaks, telephones } from "./calls.ts";
import { attends } from "./ceremonies.ts";
import { appears, hears, isBackInCourt, isQuestioned, questions } from "./hearings.ts";
import { meets, receives, returns, sitsDown } from "./meetings.ts";
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
  returns,
  speaks,
  telephones,
  discusses,
  appears,
  isQuestioned,
  questions,
  hears,
  isBackInCourt,
  tellsThePress,
  briefs,
  summons,
  convenes,
  attends,
];
