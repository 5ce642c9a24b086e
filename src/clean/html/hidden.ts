/**
 * Whether an element is kept from the reader's eye, and how: by its own markup and style, or by the page's sheets. What is
 * hidden from screen readers alone (aria-hidden) is seen, and so is what a click on <details> opens.
 */
import { colourOf, isSame, WHITE } from "./colour.ts";
import { type Declarations, declarationsIn, type Sheets } from "./sheets.ts";
import { attribute, type Element, hasAttribute, parentOf } from "./tree.ts";

export interface Hidden {
  readonly by: string;
  /** A sheet says so; scripts may undo it. */
  readonly bySheet: boolean;
}

export function hiddenBy(element: Element, sheets: Sheets): Hidden | null {
  const own = (by: string): Hidden => ({ by, bySheet: false });
  if (hasAttribute(element, "hidden") && attribute(element, "hidden") !== "false")
    return own("the hidden attribute");
  if (element.tagName === "input" && attribute(element, "type") === "hidden") return own("a hidden field");
  if (element.tagName === "dialog" && !hasAttribute(element, "open")) return own("a closed dialogue");
  if (FOR_SCREEN_READERS.test(attribute(element, "class"))) return own("a class for screen readers alone");
  const style = styleOf(element);
  const byStyle = style.size === 0 ? null : hiddenByStyle(style, element, sheets, style);
  if (byStyle !== null) return own(byStyle);
  if (!sheets.mayHide(element)) return null;
  const sheet = sheets.of(element);
  const merged = new Map([...sheet, ...style]);
  const bySheet = isMoving(merged) ? null : hiddenByStyle(merged, element, sheets, sheet);
  return bySheet === null ? null : { by: `${bySheet} in a style sheet`, bySheet: true };
}

/** Names that mean this by convention, since the sheet that hides them is often a file of its own. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|element-invisible)(?:\s|$)/;

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

const NO_STYLE: Declarations = new Map();
const styles = new WeakMap<Element, Declarations>();

function styleOf(element: Element): Declarations {
  const known = styles.get(element);
  if (known !== undefined) return known;
  const style = attribute(element, "style");
  if (style === "" && element.tagName !== "font" && !hasAttribute(element, "bgcolor")) return NO_STYLE;
  const read = declarationsIn(style);
  if (element.tagName === "font" && !read.has("color") && hasAttribute(element, "color")) {
    read.set("color", attribute(element, "color").toLowerCase());
  }
  if (hasAttribute(element, "bgcolor") && !read.has("background-color")) {
    read.set("background-color", attribute(element, "bgcolor").toLowerCase());
  }
  styles.set(element, read);
  return read;
}

function textOf(style: Declarations, name: string): string | undefined {
  return style.get(name)?.replace("!important", "");
}

/** What fades or slides in is shown in the end. */
function isMoving(style: Declarations): boolean {
  return ["transition", "animation"].some((name) => !/^(?:none|)$/.test(textOf(style, name) ?? ""));
}

function hiddenByStyle(
  style: Declarations,
  element: Element,
  sheets: Sheets,
  own: Declarations,
): string | null {
  const value = (name: string) => textOf(style, name);
  if (value("display") === "none") return "display: none";
  if (/^(hidden|collapse)$/.test(value("visibility") ?? "")) return "visibility: hidden";
  if (value("content-visibility") === "hidden") return "content-visibility: hidden";
  if (isNothing(value("opacity"))) return "no opacity";
  const size = value("font-size");
  if (isNothing(size) || /^(?:0?\.\d{1,6}|[12](?:\.\d{1,4})?)px$/.test(size ?? ""))
    return "letters of no size";
  if (/^scale[xy]?\(0\)$/.test(value("transform") ?? "")) return "a scale of nothing";
  if (isClipped(value("clip"), value("clip-path"))) return "a clipped box";
  const isCut = ["overflow", "overflow-x", "overflow-y"].some((name) =>
    /hidden|clip/.test(value(name) ?? ""),
  );
  const sides = ["width", "height", "max-height", "max-width"].map(value);
  if (isCut && sides.some((side) => isNothing(side) || side === "1px")) return "a box of no size";
  if (["left", "top", "right", "text-indent", "margin-left"].some((side) => isFarOff(value(side)))) {
    return "a place off the screen";
  }
  return own.has("color") && isOwnGround(style, element, sheets) ? "the colour of its ground" : null;
}

function isNothing(value: string | undefined): boolean {
  return value !== undefined && /^0?\.?0{1,6}[1-9]?(px|pt|em|rem|%|vw|vh)?$/.test(value);
}

function isFarOff(value: string | undefined): boolean {
  return value !== undefined && /^-\d{3,9}(\.\d{1,4})?(px|em|rem|pt|%|vw)?$/.test(value);
}

function isClipped(clip: string | undefined, path: string | undefined): boolean {
  return (
    /^rect\((?:[01](?:px)?[, ]{0,3}){4}\)$/.test(clip ?? "") ||
    /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?\))$/.test(path ?? "")
  );
}

/** The ground is the nearest that anything around it gives; without any, the page's white, for running text alone. */
function isOwnGround(style: Declarations, element: Element, sheets: Sheets): boolean {
  const letters = colourOf(textOf(style, "color"));
  if (letters === null) return false;
  if (letters === "transparent") return !/gradient|url/.test(style.get("background") ?? "");
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const ground = groundOf(at === element ? style : new Map([...sheets.of(at), ...styleOf(at)]));
    if (ground === undefined) continue;
    const colour = colourOf(ground);
    if (colour === "transparent") continue;
    return colour !== null && isSame(letters, colour);
  }
  return RUNNING_TEXT.has(element.tagName) && isSame(letters, WHITE);
}

function groundOf(style: Declarations): string | undefined {
  const ground = textOf(style, "background-color") ?? textOf(style, "background");
  return ground === "none" || ground === "inherit" || ground === "" ? undefined : ground;
}
