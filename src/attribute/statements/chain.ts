/**
 * Attributions told inside of one another → for each, who tells of it, from the nearest outwards: "the board said that Hale had
 * warned of floods" has the board for what Hale warned of. Thinking, wanting and planning tell nothing.
 */
import type { Attribution, Holder } from "../../model/statement.ts";
import { holderOf } from "./holder.ts";

/** More levels are no chain that a reader follows. */
const LONGEST = 5;

export function chains(said: readonly Attribution[]): readonly (readonly Holder[])[] {
  return said.map((inner) => {
    const tellers: Holder[] = [];
    let told = inner;
    for (let level = 0; level < LONGEST && told.within !== null; level += 1) {
      const outer = said[told.within]!;
      if (outer.told && outer.speakerText !== "" && !sameSpeaker(told, outer)) tellers.push(holderOf(outer));
      told = outer;
    }
    return tellers;
  });
}

/** "Hale said she had warned them": nobody comes between. */
function sameSpeaker(a: Attribution, b: Attribution): boolean {
  return a.speaker === null ? a.speakerText === b.speakerText : a.speaker === b.speaker;
}
