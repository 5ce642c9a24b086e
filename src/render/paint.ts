/** Colours of a terminal, or none: the text is the same either way. */
import { styleText } from "node:util";

export interface Paint {
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string) => text;
export const UNPAINTED: Paint = { title: same, strong: same, soft: same, good: same, warn: same, bad: same };

const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
  styleText(format, text, { validateStream: false });
export const PAINTED: Paint = {
  title: style(["bold", "underline"]),
  strong: style("bold"),
  soft: style("dim"),
  good: style("green"),
  warn: style("yellow"),
  bad: style("red"),
};
