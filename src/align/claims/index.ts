/** Statements of one story → claims: those that assert the same thing, with their reports and independent origins. */
import type { Claim, Entity } from "../../model/claim.ts";
import type { Reading } from "../../model/statement.ts";
import type { Story } from "../../model/story.ts";

export function claims(_readings: readonly Reading[], _entities: readonly Entity[], _story: Story): Claim[] {
  return [];
}
