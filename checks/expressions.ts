/** A file of the sources → its regular expressions as they are written, and the places where one is put together. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { type Node, parse } from "acorn";

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** file:line */
  readonly place: string;
}

export interface Expressions {
  readonly literals: readonly Expression[];
  /** file:line of each `RegExp(…)`: what it makes is only known when it runs. */
  readonly composed: readonly string[];
}

export function expressionsIn(path: string, name: string): Expressions {
  const literals: Expression[] = [];
  const composed: string[] = [];
  // Types are blanked out, so that every line keeps its number.
  const code = stripTypeScriptTypes(readFileSync(path, "utf8"), { mode: "strip" });
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
  for (const node of nodesOf(tree)) {
    const place = `${name}:${node.loc!.start.line}`;
    if (node.type === "Literal" && node.regex !== undefined)
      literals.push({ source: node.regex.pattern, flags: node.regex.flags, place });
    const made = node.type === "NewExpression" || node.type === "CallExpression" ? node.callee : undefined;
    if (made?.name === "RegExp") composed.push(place);
  }
  return { literals, composed };
}

interface Syntax extends Node {
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function* nodesOf(node: Syntax): Generator<Syntax> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") yield* nodesOf(child);
    }
  }
}
