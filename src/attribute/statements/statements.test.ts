import { describe, expect, test } from "vitest";
import { documentOf } from "../../../evals/document.ts";
import { runCases } from "../../../test/cases.ts";
import { clean } from "../../clean/index.ts";
import { mark } from "../../mark/index.ts";
import type { Attribution } from "../../model/statement.ts";
import { attributions } from "../attributions/index.ts";
import { attribute } from "../index.ts";
import { statements } from "./index.ts";
import { ownVoice } from "./own-voice.ts";

function read(text: string, saidIn?: typeof attributions) {
  const document = clean({
    file: "case.txt",
    bytes: new TextEncoder().encode(text),
    form: "text",
    known: {},
  });
  const marks = mark(document);
  return { document, found: statements(document, marks, saidIn?.(document, marks) ?? []) };
}

describe("clauses", () => {
  runCases(new URL("./clauses.cases.txt", import.meta.url), (text) => {
    const { document, found } = read(text);
    const whole = found.length === 1 && found[0]!.to - found[0]!.from < 15;
    return whole ? [] : found.map((each) => document.text.slice(each.from, each.to));
  });
});

describe("reported words", () => {
  runCases(new URL("./reported.cases.txt", import.meta.url), (text) => {
    const { document, found } = read(text, attributions);
    if (found.every(({ attribution }) => attribution === null)) return [];
    return found.map(({ from, to, certainty }) => `${document.text.slice(from, to)} | ${certainty}`);
  });
});

const at = (text: string, words: string) => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
});

/** By the words of its source, cue and content. */
function attribution(text: string, source: string, cue: string, content: string): Attribution {
  return {
    source: at(text, source),
    cue: at(text, cue),
    content: [at(text, content)],
    form: "indirect",
    speaker: null,
    speakerText: source,
    stance: "assertion",
    within: null,
    inferred: false,
    told: true,
    rule: "the case",
  };
}

function stated(text: string, ...said: readonly Attribution[]): string[] {
  return read(text, () => [...said]).found.map(({ from, to }) => text.slice(from, to));
}

test("words told inside of reported words make these no clause", () => {
  const inner = "that their merger could take months";
  const text = `Brandt Steel announced concessions to address Holm's concerns ${inner}.`;
  const outer = attribution(text, "Brandt Steel", "announced", `to address Holm's concerns ${inner}`);
  expect(stated(text, outer, attribution(text, "Holm", "concerns", inner))).toEqual([
    "Brandt Steel announced concessions to address Holm's concerns",
    "their merger could take months",
  ]);
});

test("that something is announced, and when, is a statement beside what is announced", () => {
  const content = "that the bridge would stay shut";
  const announced = `The palace confirmed on Thursday ${content}.`;
  expect(stated(announced, attribution(announced, "The palace", "confirmed", content))).toEqual([
    "The palace confirmed on Thursday",
    "the bridge would stay shut",
  ]);
  const said = `The palace said on Thursday ${content}.`;
  expect(stated(said, attribution(said, "The palace", "said", content))).toEqual([
    "the bridge would stay shut",
  ]);
});

describe("certainty and nature", () => {
  runCases(new URL("./certainty.cases.txt", import.meta.url), (text) =>
    read(text)
      .found.map((each) => `${each.certainty}, ${each.nature}`)
      .filter((each) => each !== "asserted, fact"),
  );
});

describe("chain of tellers", () => {
  runCases(new URL("./chain.cases.txt", import.meta.url), (text) => {
    const document = documentOf(text);
    return attribute(document, mark(document))
      .statements.filter(({ through }) => through.length > 0)
      .map(({ holder, through, from, to }) => {
        const names = through.map((teller) => ` < ${teller.text}`).join("");
        return `${holder.text}: ${text.slice(from, to)}${names}`;
      });
  });
});

describe("own voice", () => {
  runCases(new URL("./own-voice.cases.txt", import.meta.url), (text) => {
    const { document } = read(text.replace("\n", "\n\n"));
    const marks = mark(document);
    const { kind, referent } = ownVoice(document, marks);
    return kind === "outlet"
      ? []
      : [`${kind}: ${referent === null ? "nobody" : marks.referents[referent]!.name}`];
  });
});

test("a subheading asserts where it has a subject and its verb", () => {
  const told = "The ferry left the old harbour on Friday with two hundred sheep on board, its owner said.";
  const { document, found } = read(
    ["A ferry at sea", told, "Winds forced the boats back", told, "The crew", told].join("\n\n"),
  );
  const words = found.map(({ from, to }) => document.text.slice(from, to));
  expect(words).toContain("Winds forced the boats back");
  expect(words).not.toContain("The crew");
});
