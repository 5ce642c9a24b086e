/**
 * A line is one block of the source before its kind is known: its cleaned text, the pieces that lead back to the
 * decoded source, and what its markup says of it. `Spinner` makes lines of runs: white space is folded, invisible
 * characters are dropped and remembered.
 */
import type { BlockKind, Piece } from "../model/document.ts";

export type Tag = "text" | "p" | "heading" | "item" | "quote" | "caption" | "cell" | "time" | "code";

export interface Line {
  readonly text: string;
  /** Offsets in `text`, rising; units of the decoded source. */
  readonly pieces: readonly Piece[];
  readonly tag: Tag;
  /** Level of a heading, 1 to 6; 0 for others. */
  readonly level: number;
  /** Share of the text that stands in links, 0..1. */
  readonly linked: number;
  /** What the markup alone decides, with the name of the rule. */
  readonly kind: BlockKind | null;
  readonly rule: string;
  /** When this part was written: EDTF, or "T14:15:00" where only a clock is given. */
  readonly time?: string;
}

export interface Traits {
  readonly tag: Tag;
  readonly level?: number;
  readonly kind?: BlockKind | null;
  readonly rule?: string;
}

/** Format characters that show nothing; joiners are kept, since Persian, Hindi and family emoji need them. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
const SPACE = /\s/;
const PLAIN = /[^\s\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\udb40]+/y;
/** Words with one space between two of them. */
const PLAIN_WORDS =
  /[^\s\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\udb40]+(?: [^\s\u00ad\u200b\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069\udb40]+)*/y;

export class Spinner {
  private readonly out: Line[] = [];
  private readonly seen: string[] = [];
  private text = "";
  private pieces: Piece[] = [];
  private linked = 0;
  private space = false;

  /** Adds text that stands in the source as it is, from `raw` on. */
  copy(text: string, raw: number, inLink = false): void {
    let at = 0;
    // Of linked text the words are counted without their spaces.
    const pattern = inLink ? PLAIN : PLAIN_WORDS;
    while (at < text.length) {
      pattern.lastIndex = at;
      const plain = pattern.exec(text)?.[0];
      if (plain !== undefined) {
        this.add(plain, raw + at, plain.length, inLink);
        at += plain.length;
        continue;
      }
      const letter = String.fromCodePoint(text.codePointAt(at)!);
      if (INVISIBLE.test(letter)) this.seen.push(letter);
      else if (SPACE.test(letter)) this.gap();
      else this.add(letter, raw + at, letter.length, inLink);
      at += letter.length;
    }
  }

  /** Adds text that stands for another stretch of the source: "&" for "&amp;". */
  replace(text: string, raw: number, rawLength: number, inLink = false): void {
    if (text !== "" && SPACE.test(text) && text.trim() === "") this.gap();
    else if (INVISIBLE.test(text)) this.seen.push(text);
    else this.add(text, raw, rawLength, inLink);
  }

  /** White space in the source, or something that reads as white space. */
  gap(): void {
    this.space = this.text !== "";
  }

  /** Ends the line. */
  end(traits: Traits): void {
    if (this.text !== "") {
      this.out.push({
        text: this.text,
        pieces: this.pieces,
        tag: traits.tag,
        level: traits.level ?? 0,
        linked: this.linked / this.text.length,
        kind: traits.kind ?? null,
        rule: traits.rule ?? "",
      });
    }
    this.text = "";
    this.pieces = [];
    this.linked = 0;
    this.space = false;
  }

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** The lines in the order of the source: a parser may have moved some. */
  get lines(): Line[] {
    return this.out.toSorted((a, b) => a.pieces[0]!.raw - b.pieces[0]!.raw);
  }

  /** The invisible characters that were dropped, joined. */
  get dropped(): string {
    return this.seen.join("");
  }

  private add(text: string, raw: number, rawLength: number, inLink: boolean): void {
    if (this.space) {
      const from = this.rawEnd;
      this.space = false;
      this.push(" ", from, Math.max(0, raw - from));
    }
    this.push(text, raw, rawLength);
    if (inLink) this.linked += text.length;
  }

  private push(text: string, raw: number, rawLength: number): void {
    const last = this.pieces.at(-1);
    const isCopy = text.length === rawLength;
    const follows = last !== undefined && last.raw + last.rawLength === raw && last.length === last.rawLength;
    if (isCopy && follows) {
      const length = last.length + text.length;
      this.pieces[this.pieces.length - 1] = { ...last, length, rawLength: length };
    } else {
      this.pieces.push({ clean: this.text.length, length: text.length, raw, rawLength });
    }
    this.text += text;
  }

  private get rawEnd(): number {
    const last = this.pieces.at(-1);
    return last === undefined ? 0 : last.raw + last.rawLength;
  }
}
