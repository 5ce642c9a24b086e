/** What was passed over, told once for each reason and ending: not a line for each of a hundred pictures. */
import type { Skipped } from "./format.ts";
import { endingOf } from "./kind.ts";

/** Names told of one kind; the rest is a number. */
const NAMED = 3;

export class Tally {
  private readonly groups = new Map<string, { why: string; names: string[]; count: number }>();

  add({ skipped, why }: Skipped): void {
    const key = `${endingOf(skipped)} ${why}`;
    const group = this.groups.get(key) ?? { why, names: [], count: 0 };
    if (group.names.length < NAMED) group.names.push(skipped);
    group.count += 1;
    this.groups.set(key, group);
  }

  told(): Skipped[] {
    return [...this.groups.values()].map(({ why, names, count }) => {
      const rest = count - names.length;
      return { skipped: names.join(", ") + (rest > 0 ? ` and ${rest} more` : ""), why };
    });
  }
}
