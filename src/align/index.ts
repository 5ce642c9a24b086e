/** One story's readings → entities named the same across reports, and claims: statements that assert the same thing. */
import type { Claim, Entity, Link } from "../model/claim.ts";
import type { Reading } from "../model/statement.ts";
import type { Story } from "../model/story.ts";
import { claims } from "./claims/index.ts";
import { entities } from "./entities/index.ts";

export interface Aligned {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

export function align(readings: readonly Reading[], story: Story): Aligned {
  const same = entities(readings);
  return { entities: same, ...claims(readings, same, story) };
}
