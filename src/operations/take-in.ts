/** Stands in for the intake until it is there: .txt files of folders. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Fault } from "../model/fault.ts";
import type { Problem } from "../model/record.ts";
import type { Source } from "../model/source.ts";

export function takeIn(
  paths: readonly string[],
  given: { readonly sources?: string; readonly published?: string; readonly stdin?: Uint8Array },
): { sources: Source[]; problems: Problem[] } {
  const known = given.published === undefined ? {} : { published: given.published };
  const sources = paths.flatMap((path): Source[] => {
    if (path === "-") return [{ file: "standard input", bytes: given.stdin!, form: "text", known }];
    const about = statSync(path, { throwIfNoEntry: false });
    if (about === undefined) throw new Fault("no-such-path", path);
    const files = about.isDirectory() ? readdirSync(path).map((each) => join(path, each)) : [path];
    return files
      .filter((each) => /\.(txt|md|html)$/.test(each))
      .map((each) => ({
        file: basename(each),
        bytes: readFileSync(each),
        form: each.endsWith("html") ? "html" : "text",
        known,
      }));
  });
  return { sources, problems: [] };
}
