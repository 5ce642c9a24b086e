/** Figures that may only rise: floors.json holds, for each task, the least its figures may be. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Scores } from "./task.ts";

export type Floors = { readonly [task: string]: Scores };

const FILE = new URL("floors.json", import.meta.url);

/** Rounding is downward, so that a figure never falls below the floor made of it. */
const round = (figure: number) => Math.floor(figure * 1000) / 1000;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, "utf8"));
}

/** One sentence for each figure below its floor; a figure that is gone is below it too. */
export function belowFloor(floors: Floors, task: string, scores: Scores): string[] {
  return Object.entries(floors[task] ?? {})
    .filter(([figure, floor]) => !((scores[figure] ?? Number.NaN) >= floor))
    .map(
      ([figure, floor]) =>
        `${task}: ${figure} is ${scores[figure]?.toFixed(4) ?? "gone"}, its floor ${floor}`,
    );
}

/** The main figure of each task, and every further one that already has a floor. */
export function raised(floors: Floors, task: string, scores: Scores): Floors {
  const main = Object.keys(scores)[0];
  const own = floors[task] ?? {};
  const names = [...new Set([...(main === undefined ? [] : [main]), ...Object.keys(own)])];
  const higher = names.map((name) => [name, Math.max(own[name] ?? 0, round(scores[name] ?? 0))] as const);
  return { ...floors, [task]: Object.fromEntries(higher) };
}

export function writeFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}
