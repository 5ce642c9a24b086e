import { describe, expect, test } from "vitest";
import type { Piece } from "../model/document.ts";
import { cleanRange, rawRange } from "./rawmap.ts";

// Source "  A &amp; B\n\n\nC", cleaned "A & B\n\nC".
const pieces: readonly Piece[] = [
  { clean: 0, length: 2, raw: 2, rawLength: 2 },
  { clean: 2, length: 1, raw: 4, rawLength: 5 },
  { clean: 3, length: 2, raw: 9, rawLength: 2 },
  { clean: 5, length: 2, raw: 11, rawLength: 3 },
  { clean: 7, length: 1, raw: 14, rawLength: 1 },
];

describe("the way to the source", () => {
  test("a copied stretch leads to the same letters", () => {
    expect(rawRange(pieces, { from: 0, to: 1 })).toEqual({ from: 2, to: 3 });
    expect(rawRange(pieces, { from: 4, to: 5 })).toEqual({ from: 10, to: 11 });
  });

  test("a replaced stretch is taken whole", () => {
    expect(rawRange(pieces, { from: 2, to: 3 })).toEqual({ from: 4, to: 9 });
    expect(rawRange(pieces, { from: 6, to: 8 })).toEqual({ from: 11, to: 15 });
  });

  test("an empty stretch leads to a place", () => {
    expect(rawRange(pieces, { from: 4, to: 4 })).toEqual({ from: 10, to: 10 });
    expect(rawRange([], { from: 0, to: 0 })).toEqual({ from: 0, to: 0 });
  });
});

describe("the way back", () => {
  test("leads to the cleaned words", () => {
    expect(cleanRange(pieces, { from: 2, to: 11 })).toEqual({ from: 0, to: 5 });
    expect(cleanRange(pieces, { from: 5, to: 6 })).toEqual({ from: 2, to: 3 });
  });

  test("is empty where the source was dropped", () => {
    expect(cleanRange(pieces, { from: 0, to: 1 })).toEqual({ from: 0, to: 0 });
  });
});
