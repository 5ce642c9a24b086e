import { describe } from "vitest";
import { runCases } from "../../../test/cases.ts";
import { Fault } from "../../model/fault.ts";
import { momentBefore } from "./moment.ts";

describe("moments", () => {
  runCases(new URL("./moment.cases.txt", import.meta.url), (words) => {
    try {
      const moment = momentBefore(new Date(2026, 2, 3, 12, 30), words);
      return [/(?:Z|[+-]\d\d:\d\d)$/.test(words) ? moment : onTheClock(new Date(moment))];
    } catch (error) {
      if (error instanceof Fault && error.code === "bad-moment") return [];
      throw error;
    }
  });
});

function onTheClock(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${[moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":")}`;
}
