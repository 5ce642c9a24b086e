/** The rules of verbs, in the order in which their sightings stand. */
import { tellsThePress } from "./briefings.ts";
import { discusses, speaks, telephones } from "./calls.ts";
import { appears, isQuestioned } from "./hearings.ts";
import { meets, receives, sitsDown } from "./meetings.ts";
import type { Rule } from "./rule.ts";
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
  tellsThePress,
];
