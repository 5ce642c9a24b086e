import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BlockKind, type Document, TELLING } from "../model/document.ts";
import { Fault, type FaultCode } from "../model/fault.ts";
import type { Form, Known } from "../model/source.ts";
import { decode } from "../text/decode.ts";
import { cleanRange, rawRange } from "../text/rawmap.ts";
import { clean } from "./index.ts";

function cleaned(input: string | Uint8Array, form: Form = "text", known: Known = {}): Document {
  return clean({
    file: "report",
    bytes: typeof input === "string" ? Buffer.from(input) : input,
    form,
    known,
  });
}

function refusal(input: string | Uint8Array, form: Form = "text"): FaultCode | null {
  try {
    cleaned(input, form);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

const kinds = ({ text, blocks }: Document, ...wanted: readonly BlockKind[]) =>
  blocks.filter(({ kind }) => wanted.includes(kind)).map(({ from, to }) => text.slice(from, to));

const BRIDGE =
  "The old bridge of Harbourton was closed on Tuesday for a year, the mayor said, after cracks were found in two of its piers.";
const FERRY =
  "Dairy farmers from the northern bank gathered at the town hall and demanded a ferry to carry their milk.";

describe("what cannot be read is refused", () => {
  test("an empty file, and one of white space", () => {
    expect(refusal("")).toBe("empty-report");
    expect(refusal(" \n\t\n")).toBe("empty-report");
    expect(refusal("<html><body><img src=x></body></html>", "html")).toBe("empty-report");
  });

  test("binary files", () => {
    expect(refusal("a\0b")).toBe("not-text");
    expect(refusal("%PDF-1.7 and so on")).toBe("not-text");
    expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]))).toBe("not-text");
  });

  test("more bytes than a report has", () => {
    expect(refusal("word ".repeat(500_000))).toBe("too-large");
    expect(refusal("<p>".padEnd(7_000_000, "x"), "html")).toBe("too-large");
  });

  test("pages built to exhaust a parser, within two seconds", () => {
    const start = performance.now();
    expect(refusal("<div>".repeat(20_000), "html")).toBe("too-deep");
    expect(refusal("<b><i>".repeat(20_000), "html")).toBe("too-deep");
    expect(refusal(`<p ${"a b c ".repeat(30_000)}>x</p>`, "html")).toBe("too-deep");
    expect(refusal("<br>".repeat(60_000), "html")).toBe("too-deep");
    expect(refusal(`${"<br>".repeat(20_000)}<p>${BRIDGE}`, "html")).toBe(null);
    expect(refusal("<p>".repeat(20_000) + BRIDGE, "html")).toBe(null);
    expect(refusal(`<p>${"&#65;".repeat(900_000)}</p>`, "html")).toBe("too-deep");
    expect(refusal("ab cd\n".repeat(150_000))).toBe("too-deep");
    expect(refusal("*_[a](".repeat(160_000), "markdown")).toBe(null);
    expect(refusal("AB ".repeat(300_000))).toBe(null);
    expect(refusal(`<!--${"<".repeat(1_000_000)}`, "html")).toBe("empty-report");
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});

describe("plain text", () => {
  test("one line is one block; a text wrapped at a margin is put together", () => {
    expect(cleaned(`${BRIDGE}\n${FERRY}`).text).toBe(`${BRIDGE}\n\n${FERRY}`);
    const wrapped = BRIDGE.replace("year, the", "year,\nthe");
    expect(cleaned(wrapped).text).toBe(BRIDGE);
  });

  test("curly quotation marks stay, white space is folded, nothing is lost", () => {
    expect(cleaned("“The   bridge\u00a0is shut,”\tsaid\u2009the mayor.\r\n").text).toBe(
      "“The bridge is shut,” said the mayor.",
    );
  });

  test("invisible characters are dropped, and a hidden message is reported", () => {
    const message = [..."obey"]
      .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
      .join("");
    const document = cleaned(`The bri\u200bdge${message} is shut.`);
    expect(document.text).toBe("The bridge is shut.");
    expect(document.remarks.join()).toContain("“obey”");
  });

  test("the title given by the user finds its headline", () => {
    const document = cleaned(`Bridge shut for a year.\n${BRIDGE}`, "text", {
      title: "Bridge shut for a year",
    });
    expect(kinds(document, "headline")).toEqual(["Bridge shut for a year."]);
  });

  test("the language is told by function words, and is unknown where there are none", () => {
    expect(cleaned(BRIDGE).language).toBe("en");
    expect(
      cleaned(
        "Die alte Brücke ist seit Dienstag für ein Jahr gesperrt, wie die Stadt mit einem Brief an die Bürger sagte.",
      ).language,
    ).toBe("de");
    expect(
      cleaned(
        "Le vieux pont est fermé depuis mardi pour un an, selon la mairie, qui a reçu les experts dans la ville.",
      ).language,
    ).toBe("fr");
    expect(cleaned("Старый мост закрыт на год, сообщила во вторник мэрия города.").language).toBe("ru");
    expect(cleaned("1 2 3\n4 5 6").language).toBe(null);
  });
});

describe("Markdown", () => {
  const document = cleaned(
    `---\ntitle: Bridge shut\nauthor: Maria Lindqvist\ndate: 2023-06-14\n---\n# Bridge shut\n\n${BRIDGE.replace("Tuesday", "**Tuesday**")}\n\n> “We are _sorry_,” she wrote.\n\n- a [ferry](https://example.org/a_b_c)\n- nothing`,
    "markdown",
  );

  test("signs fall away and make the blocks", () => {
    expect(kinds(document, "headline")).toEqual(["Bridge shut"]);
    expect(kinds(document, "paragraph")).toEqual([BRIDGE]);
    expect(kinds(document, "quotation")).toEqual(["“We are sorry,” she wrote."]);
    expect(kinds(document, "list item")).toEqual(["a ferry", "nothing"]);
  });

  test("front matter is metadata", () => {
    expect(document.byline).toBe("Maria Lindqvist");
    expect(document.published).toEqual({ value: "2023-06-14", basis: "metadata", ranges: [] });
  });
});

describe("the map to the source", () => {
  const word = fc.constantFrom(
    "bridge",
    "Tuesday",
    "“shut”",
    "&amp;",
    "&#8212;",
    "AT&T",
    "a<b",
    "\u200b",
    "naïve",
    "😀",
    "&copy2020",
    "&nbsp;",
    "x",
  );
  const space = fc.constantFrom(
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "<p>",
    "</p>",
    "<br>",
    "<b>",
    "</b>",
    "<i class=x>",
    "<!-- c -->",
  );
  const source = fc
    .array(fc.tuple(word, space), { minLength: 1, maxLength: 30 })
    .map((pairs) => pairs.flat().join(""));
  const form = fc.constantFrom<Form>("text", "html", "markdown");

  test("pieces cover the cleaned text without gaps", () => {
    fc.assert(
      fc.property(source, form, (input, form) => {
        const document = readable(input, form);
        if (document === null) return;
        let at = 0;
        for (const piece of document.pieces) {
          expect(piece.clean).toBe(at);
          at += piece.length;
        }
        expect(at).toBe(document.text.length);
      }),
    );
  });

  test("what is copied equals the source but for the sort of white space", () => {
    fc.assert(
      fc.property(source, form, (input, form) => {
        const document = readable(input, form);
        if (document === null) return;
        const raw = decode(Buffer.from(input)).text;
        for (const piece of document.pieces) {
          if (
            piece.length !== piece.rawLength ||
            document.text.slice(piece.clean, piece.clean + piece.length) === "\n\n"
          )
            continue;
          const copied = document.text.slice(piece.clean, piece.clean + piece.length);
          const there = raw.slice(piece.raw, piece.raw + piece.rawLength);
          expect(copied.replace(/\s/g, " ")).toBe(there.replace(/\s/g, " "));
        }
      }),
    );
  });

  test("every block leads to the source and back to itself", () => {
    fc.assert(
      fc.property(source, form, (input, form) => {
        const document = readable(input, form);
        if (document === null) return;
        for (const block of document.blocks) {
          const back = cleanRange(document.pieces, rawRange(document.pieces, block));
          expect(back.from).toBeLessThanOrEqual(block.from);
          expect(back.to).toBeGreaterThanOrEqual(block.to);
          expect(document.text.slice(back.from, back.to).trim()).toBe(
            document.text.slice(block.from, block.to).trim(),
          );
        }
      }),
    );
  });

  test("no word of a plain text is lost, and blocks do not overlap", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("By", "Ann Lee", "bridge.", "– A.", "PHOTO:", "\n", "\n\n", "(AP) —", "Read more"),
          { minLength: 1 },
        ),
        (parts) => {
          const input = parts.join(" ");
          const document = readable(input, "text");
          if (document === null) return;
          expect(document.text.replace(/\s+/g, "")).toBe(input.replace(/\s+/g, ""));
          for (const [at, block] of document.blocks.entries()) {
            expect(block.from).toBeLessThan(block.to);
            expect(block.from).toBeGreaterThanOrEqual(document.blocks[at - 1]?.to ?? 0);
          }
        },
      ),
    );
  });

  function readable(input: string, form: Form): Document | null {
    try {
      return cleaned(input, form);
    } catch (error) {
      if (error instanceof Fault) return null;
      throw error;
    }
  }
});

test("only telling blocks of a report of two paragraphs tell", () => {
  const document = cleaned(`By Ann Lee\n${BRIDGE}\n${FERRY}\nLeave a comment`);
  const telling = document.blocks.filter(({ kind }) => TELLING.has(kind));
  expect(telling.map(({ from, to }) => document.text.slice(from, to))).toEqual([BRIDGE, FERRY]);
});
