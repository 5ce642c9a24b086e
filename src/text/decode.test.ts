import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byteRange, decode } from "./decode.ts";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([...part]))));

describe("the encoding", () => {
  test("UTF-8 needs no declaration, and its byte order mark is no text", () => {
    expect(decode(bytes("“Ja”, café"))).toEqual({ text: "“Ja”, café", encoding: "utf-8", mark: 0 });
    expect(decode(bytes([0xef, 0xbb, 0xbf], "Hello"))).toEqual({ text: "Hello", encoding: "utf-8", mark: 3 });
  });

  test("UTF-16 is known by its mark, in both orders", () => {
    expect(decode(bytes([0xff, 0xfe, 0x48, 0, 0x69, 0])).text).toBe("Hi");
    expect(decode(bytes([0xfe, 0xff, 0, 0x48, 0, 0x69])).text).toBe("Hi");
  });

  test("bytes that are no UTF-8 are windows-1252 when nobody says otherwise", () => {
    const decoded = decode(bytes("caf", [0xe9], " ", [0x93], "oui", [0x94]));
    expect(decoded.text).toBe("café “oui”");
    expect(decoded.encoding).toBe("windows-1252");
  });

  test("a declared charset is believed where the bytes are no UTF-8", () => {
    const decoded = decode(bytes('<meta charset="windows-1251"><p>', [0xcc, 0xe8, 0xf0]));
    expect(decoded.text.endsWith("Мир")).toBe(true);
  });

  test("the charset of a server or an XML declaration is believed where the bytes are no UTF-8", () => {
    expect(decode(bytes([0xcc, 0xe8, 0xf0]), "windows-1251").text).toBe("Мир");
    expect(decode(bytes('<?xml version="1.0" encoding="windows-1251"?>', [0xcc])).text.endsWith("М")).toBe(
      true,
    );
    expect(decode(bytes("caf", [0xe9], "!"), "utf-8").text).toBe("café!");
    expect(decode(bytes("caf", [0xc3]), "utf-8").encoding).toBe("utf-8");
    expect(decode(bytes("café"), "windows-1252").text).toBe("café");
  });

  test("a declared charset that does not exist, or is wrong, is not believed", () => {
    expect(decode(bytes('<meta charset="klingon">caf', [0xe9])).text.endsWith("café")).toBe(true);
    expect(decode(bytes('<meta charset="windows-1252">café')).text.endsWith("café")).toBe(true);
  });
});

describe("places in the bytes", () => {
  test("the bytes of any stretch decode to it again, in every encoding", () => {
    const encoders: readonly ((text: string) => Buffer)[] = [
      (text) => Buffer.from(text),
      (text) => bytes([0xef, 0xbb, 0xbf], text),
      (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]),
    ];
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom(...encoders),
        (text, a, b, encode) => {
          const source = encode(text);
          const decoded = decode(source);
          const units = [...decoded.text];
          const from = units.slice(0, Math.min(a, b)).join("").length;
          const to = units.slice(0, Math.max(a, b)).join("").length;
          const range = byteRange(source, decoded, { from, to });
          const again = new TextDecoder(decoded.encoding, { ignoreBOM: true }).decode(
            source.subarray(range.from, range.to),
          );
          expect(again).toBe(decoded.text.slice(from, to));
        },
      ),
    );
  });

  test("an encoding without a simple law is stepped through", () => {
    const source = bytes('<meta charset="shift_jis">', [0x93, 0xfa, 0x96, 0x7b]);
    const decoded = decode(source);
    const at = decoded.text.indexOf("本");
    expect(byteRange(source, decoded, { from: at, to: at + 1 })).toEqual({
      from: source.length - 2,
      to: source.length,
    });
  });

  test("a file that is not text does not break the decoder", () => {
    expect(() => decode(readFileSync(process.execPath).subarray(0, 50_000))).not.toThrow();
  });
});
