/** A folder of reports with its sources.csv → what the analysis reads. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Form, Known, Source } from "../src/model/source.ts";

const FORMS: { readonly [extension: string]: Form } = { ".txt": "text", ".md": "markdown", ".html": "html" };

/** README files and the annotation lie in the same folders and are no reports. */
export function reportsIn(folder: string): Source[] {
  const known = knownIn(join(folder, "sources.csv"));
  return readdirSync(folder)
    .filter((file) => extname(file) in FORMS && !/^(readme|expected)/i.test(file))
    .sort()
    .map((file) => ({
      file,
      bytes: readFileSync(join(folder, file)),
      form: FORMS[extname(file)]!,
      known: known.get(file) ?? {},
    }));
}

function knownIn(file: string): Map<string, Known> {
  if (!existsSync(file)) return new Map();
  const [head = [], ...rows] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(fields);
  return new Map(
    rows.map((row) => {
      const given = head
        .map((name, at) => [name, row[at] ?? ""] as const)
        .filter(([, value]) => value !== "");
      const { file: name = "", ...known } = Object.fromEntries(given);
      return [name, known];
    }),
  );
}

/** The fields of one line; a quoted one may hold commas, and doubled marks for one. */
function fields(line: string): string[] {
  return [...line.trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
