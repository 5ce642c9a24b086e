/** The figure a report gives for its event as a whole: who of those counted are civilians, children, women or combatants. */
import type { Fate, Victims } from "../../lexicon/harm.ts";
import type { Toll } from "./toll.ts";

/** A figure of civilians is part of the figure of all where it is at least this share of it. */
const SHARE = 0.4;

const CIVIL: ReadonlySet<Victims> = new Set(["civilian", "child", "woman", "man", "helper", "person"]);

/** The main figure of a fate: the first told in full, headline and lead before the rest; null where none is told. */
export function mainToll(tolls: readonly Toll[], fate: Fate): Toll | null {
  const whole = ofFate(tolls, fate).filter((toll) => !toll.part);
  return whole.find((toll) => toll.bound !== "from" || !vague(toll)) ?? whole[0] ?? null;
}

/** Civilians: the figure of them where one is told, else of people of whom nothing else is said. */
export function civiliansOf(tolls: readonly Toll[], fate: Fate): Toll | null {
  const all = ofFate(tolls, fate);
  const first = mainToll(
    all.filter(({ who }) => CIVIL.has(who)),
    fate,
  );
  if (first === null || first.who === "civilian") return first;
  const named = all.find(
    ({ who, least }) => who === "civilian" && least <= first.most && least >= first.least * SHARE,
  );
  return named ?? first;
}

export function combatantsOf(tolls: readonly Toll[], fate: Fate): Toll | null {
  return ofFate(tolls, fate).find((toll) => toll.who === "combatant" && !vague(toll)) ?? null;
}

/** Children or women: the first figure of them, part of another or not. */
export function among(tolls: readonly Toll[], fate: Fate, who: Victims): Toll | null {
  return ofFate(tolls, fate).find((toll) => toll.who === who) ?? null;
}

function ofFate(tolls: readonly Toll[], fate: Fate): Toll[] {
  return tolls.filter((toll) => toll.fate === fate && !toll.longer);
}

/** "dozens", "hundreds". */
function vague({ least, bound }: Toll): boolean {
  return bound === "from" && [24, 40, 200, 2000, 20_000, 200_000].includes(least);
}
