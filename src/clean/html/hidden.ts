/** Whether an element is kept from the reader's eye by its own markup, and how. Style sheets are not read. */
import { attribute, type Element, hasAttribute } from "./tree.ts";

export function hiddenBy(element: Element): string | null {
  if (hasAttribute(element, "hidden")) return "the hidden attribute";
  if (element.tagName === "input" && attribute(element, "type") === "hidden") return "a hidden field";
  const style = attribute(element, "style");
  return style === "" ? null : hiddenByStyle(declarations(style), element.tagName);
}

/** Where white letters without a ground of their own stand on the page's white; a banner has its ground elsewhere. */
const RUNNING_TEXT: ReadonlySet<string> = new Set([
  "p",
  "span",
  "font",
  "small",
  "em",
  "strong",
  "b",
  "i",
  "li",
]);

type Declarations = ReadonlyMap<string, string>;

function declarations(style: string): Declarations {
  const parts = style.toLowerCase().slice(0, 4_000).split(";");
  return new Map(
    parts.map((part) => {
      const colon = part.indexOf(":");
      const value = part.slice(colon + 1).replace("!important", "");
      return [part.slice(0, Math.max(0, colon)).trim(), value.trim()];
    }),
  );
}

function hiddenByStyle(style: Declarations, tag: string): string | null {
  if (style.get("display") === "none") return "display: none";
  if (/^(hidden|collapse)$/.test(style.get("visibility") ?? "")) return "visibility: hidden";
  if (isNothing(style.get("opacity"))) return "no opacity";
  if (isNothing(style.get("font-size"))) return "letters of no size";
  const isCut = /hidden|clip/.test(style.get("overflow") ?? "");
  if (isCut && ["width", "height", "max-height", "max-width"].some((side) => isNothing(style.get(side)))) {
    return "a box of no size";
  }
  if (["left", "top", "right", "text-indent", "margin-left"].some((side) => isFarOff(style.get(side)))) {
    return "a place off the screen";
  }
  return isOwnGround(style, tag) ? "the colour of its ground" : null;
}

function isNothing(value: string | undefined): boolean {
  return value !== undefined && /^0?\.?0{1,6}[1-9]?(px|pt|em|rem|%|vw|vh)?$/.test(value);
}

function isFarOff(value: string | undefined): boolean {
  return value !== undefined && /^-\d{3,9}(\.\d{1,4})?(px|em|rem|pt|%|vw)?$/.test(value);
}

function isOwnGround(style: Declarations, tag: string): boolean {
  const ground = colour(style.get("background-color") ?? style.get("background"));
  const letters = colour(style.get("color"));
  if (letters === null) return false;
  return (
    letters === "transparent" ||
    letters === ground ||
    (ground === null && letters === "ffffff" && RUNNING_TEXT.has(tag))
  );
}

/** Six hexadecimal digits for the spellings in which one colour is usually given. */
function colour(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (value === "white") return "ffffff";
  if (value === "black") return "000000";
  if (value === "transparent" || /^rgba\([^)]{1,40},\s{0,3}0?\.?0\)$/.test(value)) return "transparent";
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex !== undefined) return hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join("");
  const rgb = /^rgb\((\d{1,3}),\s{0,3}(\d{1,3}),\s{0,3}(\d{1,3})\)$/.exec(value);
  return rgb === null
    ? value
    : rgb
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("");
}
