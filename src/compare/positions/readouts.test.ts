import { expect, test } from "vitest";
import { analyse } from "../../analyse.ts";

function readoutsOf(...texts: readonly string[]) {
  const sources = texts.map((text, at) => ({
    file: `${at}.txt`,
    bytes: new TextEncoder().encode(text),
    form: "text" as const,
    known: { published: "2024-05-15" },
  }));
  const record = analyse(sources, { together: true }).records[0]!;
  return (record.readouts ?? []).map(({ engagement, matters }) => ({
    of: record.engagements.find(({ id }) => id === engagement)!.kind,
    matters: matters.map(({ topic, sides, silent }) => ({
      topic,
      sides: sides.map(({ party, document }) => `${party}${document ? " (document)" : ""}`),
      silent,
    })),
  }));
}

const NORWAY = `Norway presses Kenya on quotas

Norwegian Foreign Minister Ida Moe spoke by phone with Kenyan Foreign Minister Tom Okafor on Tuesday. Moe told Okafor on the call that the quotas for cod must fall. She also said that her country would release the trawlers in June.`;

const KENYA = `Kenya and Norway talk of fish

Kenyan Foreign Minister Tom Okafor spoke by phone with Norwegian Foreign Minister Ida Moe on Tuesday. Okafor said on the call that the quotas were fair to both countries. He also said that visas for sailors were overdue.`;

test("each side's words on a call stand beside the other's, and what one leaves out is its silence", () => {
  expect(readoutsOf(NORWAY, KENYA)).toEqual([
    {
      of: "call",
      matters: [
        { topic: "quota", sides: ["Kenya", "Norway"], silent: [] },
        { topic: expect.stringMatching(/sailor|visa/), sides: ["Kenya"], silent: ["Norway"] },
        { topic: expect.stringMatching(/trawler/), sides: ["Norway"], silent: ["Kenya"] },
      ],
    },
  ]);
});

test("a ministry's own readout speaks for its side, as a document", () => {
  const document = `Readout of Foreign Minister Ida Moe's call with Kenyan Foreign Minister Tom Okafor

Norwegian Foreign Minister Ida Moe spoke by phone with Kenyan Foreign Minister Tom Okafor on Tuesday. The quotas for cod were discussed on the call.`;
  const [call] = readoutsOf(document, KENYA);
  expect(call!.matters[0]).toEqual({ topic: "quota", sides: ["Kenya", "Norway (document)"], silent: [] });
});

test("where one side alone is heard there is nothing to hold against it", () => {
  expect(readoutsOf(NORWAY)).toEqual([]);
});

test("what somebody else says of the call is nobody's readout", () => {
  const other = `Uganda welcomes call

Ugandan President Amos Adeke said on Wednesday that the call of Norwegian Foreign Minister Ida Moe with Kenyan Foreign Minister Tom Okafor on Tuesday would lower the quotas.`;
  expect(readoutsOf(NORWAY, other)).toEqual([]);
});
