/** Modules → the regular expressions that they put together while they load, each with the line that made it. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { getCallSites } from "node:util";
import type { Expression } from "./expressions.ts";

/** Loads the modules, one after another, while every `RegExp(…)` under `root` is noted. */
export async function composedBy(modules: readonly string[], root: string): Promise<Expression[]> {
  const noted: Expression[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const place = placeIn(root);
    if (place !== null) noted.push({ source: made.source, flags: made.flags, place });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, type) => note(Reflect.construct(target, given, type)),
    apply: (target, self, given) => note(Reflect.apply(target, self, given)),
  });
  try {
    for (const module of modules) await import(module);
  } finally {
    globalThis.RegExp = Original;
  }
  return noted;
}

/** The file and line that called `RegExp`, if it is one of ours. */
function placeIn(root: string): string | null {
  const caller = getCallSites().find(({ scriptName }) => scriptName !== import.meta.url && scriptName !== "");
  if (!caller?.scriptName.startsWith("file:")) return null;
  const file = relative(root, fileURLToPath(caller.scriptName));
  return file.startsWith("..") || file.startsWith("node_modules") ? null : `${file}:${caller.lineNumber}`;
}
