/** Figures in the README stand between `<!-- NAME -->` and `<!-- /NAME -->`, and only a command writes them. */
import { readFileSync, writeFileSync } from "node:fs";

const README = new URL("../README.md", import.meta.url);

export function betweenMarkers(name: string, content: string): void {
  const text = readFileSync(README, "utf8");
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${open} … ${close}`);
  writeFileSync(README, `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`);
}
