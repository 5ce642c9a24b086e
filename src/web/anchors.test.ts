import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "./anchors.ts";

const span = (from: number, to: number) => ({ report: "x", from, to });

const shown = (from: number, to: number, spans: readonly { from: number; to: number }[]) =>
  partsOf(
    { from, to },
    spans.map((each) => span(each.from, each.to)),
  )
    .map((part) =>
      part.kind === "text"
        ? `${part.from}-${part.to}`
        : part.kind === "close"
          ? ")"
          : `${part.anchor.slice(4)}(`,
    )
    .join(" ");

test("a span inside another is marked inside it", () => {
  expect(shown(0, 9, [span(1, 8), span(3, 5)])).toBe("0-1 1-8( 1-3 3-5( 3-5 ) 5-8 ) 8-9");
});

test("of two spans that cross, the later is continued after the end of the first", () => {
  expect(shown(0, 9, [span(1, 5), span(3, 8)])).toBe("0-1 1-5( 1-3 3-8( 3-5 ) ) 3-8( 5-8 ) 8-9");
});

test("a span that begins in an earlier block is marked in this one too", () => {
  expect(shown(5, 9, [span(2, 7)])).toBe("2-7( 5-7 ) 7-9");
});

test("whatever the spans, the text is whole and every span covers its own words, no more", () => {
  const range = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const distinct = fc.uniqueArray(range, { selector: (each) => `${each.from}-${each.to}`, maxLength: 8 });
  fc.assert(
    fc.property(distinct, (ranges) => {
      const parts = partsOf(
        { from: 5, to: 25 },
        ranges.map((each) => span(each.from, each.to)),
      );
      const texts = parts.filter((part) => part.kind === "text");
      expect(texts[0]?.from).toBe(5);
      expect(texts.at(-1)?.to).toBe(25);
      for (const [index, each] of texts.entries()) expect(each.to).toBe(texts[index + 1]?.from ?? 25);
      let depth = 0;
      const covered = new Map<string, number>();
      const stack: string[] = [];
      for (const part of parts) {
        if (part.kind === "open") stack.push(part.anchor);
        else if (part.kind === "close") stack.pop();
        else
          for (const anchor of stack) covered.set(anchor, (covered.get(anchor) ?? 0) + part.to - part.from);
        depth = stack.length;
      }
      expect(depth).toBe(0);
      for (const each of ranges) {
        const inside = Math.max(0, Math.min(each.to, 25) - Math.max(each.from, 5));
        expect(covered.get(`r-x-${each.from}-${each.to}`) ?? 0).toBe(inside);
      }
    }),
  );
});
