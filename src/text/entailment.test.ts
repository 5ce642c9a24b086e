import { expect, test } from "vitest";
import { entailment } from "./entailment.ts";

const PASSAGE = "However, Coll did not open the lock on Monday";

test.for([
  ["Ada Coll did not open the lock on Monday (May 13).", null],
  ["Harbour Minister Ada Coll did not open the lock on Monday.", null],
  ["Ada Coll did open the lock on Monday.", "not"],
  ["Ada Coll did not open the bridge on Monday.", "bridge"],
  ["Ada Coll did not open the lock on Monday, according to Ivo Brand.", "according to ivo brand"],
] as const)("%s → %s", ([sentence, missing]) => {
  const found = entailment(sentence, [PASSAGE, "Ada Coll", "Harbour Minister"]);
  expect(found?.words ?? null).toBe(missing);
});
