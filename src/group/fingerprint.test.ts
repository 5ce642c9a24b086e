import { expect, test } from "vitest";
import { documentOf } from "../../evals/document.ts";
import { decode, encode, fingerprint } from "./fingerprint.ts";

const paragraph = (at: number) =>
  `In hall ${at} of the Ostrand mill, ${at * 37} bales of pulp burned while Ilka Marbeck of Brill Pulp counted ${at} hoses; the fire brigade of Karsk came late.`;

test("a fingerprint comes back from its bytes as it was", () => {
  for (const size of [0, 1, 3, 90]) {
    const text = Array.from({ length: size }, (_, at) => paragraph(at)).join("\n\n");
    const repeats = "Brill pulp ".repeat(40);
    const document = documentOf(`${text}\n\n${repeats}\n\nThe mill stood.`, {
      id: "f1",
      title: size === 1 ? null : "Mill burns in Ostrand",
      published: "2031-03-04T10:30",
      source: size === 3 ? null : "The Karsk Courier",
    });
    const made = fingerprint(document);
    const { id, day } = made.signature;
    expect(decode(id, day, encode(made))).toEqual(made);
    expect(made.outlet === 0).toBe(size === 3);
  }
});

test("a fingerprint of the longest report takes at most 1,200 bytes, and holds no word of it", () => {
  const text = Array.from({ length: 400 }, (_, at) => `Ostrand saw bale${at} and hose${at * 7}.`).join(
    "\n\n",
  );
  const bytes = encode(fingerprint(documentOf(text, { id: "f1", source: "The Karsk Courier" })));
  expect(bytes.length).toBeGreaterThan(600);
  expect(bytes.length).toBeLessThanOrEqual(1200);
  expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/Ostrand|Marbeck/i);
});
