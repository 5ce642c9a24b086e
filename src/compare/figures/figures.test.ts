import { describe, expect, test } from "vitest";
import { documentOf } from "../../../evals/document.ts";
import { runCases } from "../../../test/cases.ts";
import { mark } from "../../mark/index.ts";
import { agents } from "./agents.ts";
import { civiliansOf, combatantsOf, mainToll } from "./event.ts";
import { tolls } from "./index.ts";

const read = (text: string) => {
  const document = documentOf(text, { published: "2024-05-08" });
  const marks = mark(document);
  return { document, marks, told: tolls(document, marks) };
};

const file = (name: string) => new URL(`./${name}.cases.txt`, import.meta.url);

describe("how many of whom it happened to", () =>
  runCases(file("tolls"), (text) =>
    read(text).told.map(({ from, to, fate, who, bound, least, part, longer }) =>
      [
        text.slice(from, to),
        `${fate} ${who} ${bound} ${least}`,
        ...(part ? ["part"] : []),
        ...(longer ? ["longer"] : []),
      ].join(" | "),
    ),
  ));

describe("who or what did it", () =>
  runCases(file("agents"), (text) => {
    const { document, marks, told } = read(text);
    return agents(document, marks, told).map(({ from, to }) => text.slice(from, to));
  }));

describe("the figure of the event", () =>
  runCases(file("event"), (text) => {
    const { told } = read(text);
    const figures = {
      all: mainToll(told, "killed"),
      civilians: civiliansOf(told, "killed"),
      combatants: combatantsOf(told, "killed"),
    };
    const said = Object.entries(figures).flatMap(([name, toll]) =>
      toll === null ? [] : [`${name} ${toll.least}`],
    );
    return said.length === 0 ? [] : [said.join(" | ")];
  }));

test("a text of nothing but figures of the dead takes no longer than as much news", () => {
  const cost = (text: string) => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  const news = "The storm killed 12 people in two villages and injured 40 others, officials said. ".repeat(
    500,
  );
  cost(news);
  const base = cost(news);
  for (const each of ["12 killed ", "killed ", "12 people ", "including ", "in by when "])
    expect(cost(each.repeat(Math.ceil(news.length / each.length))), each).toBeLessThan(base * 20 + 2000);
});
