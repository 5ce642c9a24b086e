/** The colours of CSS as news pages spell them, and whether two of them can be told apart. */

export type Colour = "transparent" | readonly [red: number, green: number, blue: number];

const NAMES: ReadonlyMap<string, Colour> = new Map<string, Colour>([
  ["white", [255, 255, 255]],
  ["black", [0, 0, 0]],
  ["transparent", "transparent"],
  ["snow", [255, 250, 250]],
  ["ivory", [255, 255, 240]],
  ["whitesmoke", [245, 245, 245]],
  ["red", [255, 0, 0]],
  ["yellow", [255, 255, 0]],
]);

export const WHITE: Colour = [255, 255, 255];

/** Null for what is no single colour: pictures, gradients, variables, names not listed. */
export function colourOf(value: string | undefined): Colour | null {
  if (value === undefined) return null;
  const named = NAMES.get(value);
  if (named !== undefined) return named;
  const hex = /^#([0-9a-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const parts = /^rgba?\(([\d.,%/\s]{5,60})\)$/
    .exec(value)?.[1]
    ?.split(/[,/\s]+/)
    .filter((part) => part !== "");
  if (parts === undefined || parts.length < 3) return null;
  if (parts[3] !== undefined && Number.parseFloat(parts[3]) === 0) return "transparent";
  return [Number.parseFloat(parts[0]!), Number.parseFloat(parts[1]!), Number.parseFloat(parts[2]!)];
}

function fromHex(hex: string): Colour | null {
  if (hex.length !== 3 && hex.length !== 4 && hex.length !== 6 && hex.length !== 8) return null;
  const full = hex.length < 6 ? [...hex].map((digit) => digit + digit).join("") : hex;
  if (full.slice(6) === "00") return "transparent";
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** In each channel less apart than an eye sees in letters: #fff on #fafafa. */
const APART = 8;

export function isSame(a: Colour, b: Colour): boolean {
  if (a === "transparent" || b === "transparent") return a === b;
  return a.every((channel, at) => Math.abs(channel - b[at]!) <= APART);
}
