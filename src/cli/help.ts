/** The help: for a newcomer, so three command lines that work come first. */
import { OPERATIONS } from "../operations/index.ts";
import { flagOf, type Operation, parametersOf } from "../operations/operation.ts";
import { wrap } from "../render/wrap.ts";

const WIDTH = 88;

export function overview(): string {
  return `Readout reads many reports of one event and makes one checked record of it:
who says what, how many independent origins it has, and where the reports disagree.

  readout record reports/                      read a folder of reports, print the record
  readout serve reports/                       the same as a web page on this machine
  readout record reports/ --html record.html   the same as one file to keep or send

Commands
${table(OPERATIONS.map(({ name, summary }) => [name, summary]))}
${table([["help", "Explain a command: readout help record"]])}

Reports are web pages, text, Markdown, e-mail or JSON, alone, in folders or in archives (zip, WARC, WACZ),
or addresses on the web: of pages, feeds, lists of feeds (OPML) and news sitemaps.
What you know of them (outlet, day, address) goes into a file sources.csv beside them, whose first line is: file,outlet,url,published,title
Nothing leaves this machine; only addresses that you give, and what they lead to, are fetched.
`;
}

export function commandHelp(operation: Operation, shapes: readonly (readonly [string, string])[]): string {
  const parameters = parametersOf(operation.input);
  const positions = parameters.filter((parameter) => parameter.position);
  const options = parameters.filter((parameter) => !parameter.position);
  const usage = positions.map(({ label, type, required }) => {
    const name = type === "texts" ? `${label}…` : label;
    return required ? name : `[${name}]`;
  });
  const rows: (readonly [string, string])[] = [
    ...positions.map(({ label, description }) => [label, description] as const),
    ...options.map(
      ({ key, label, type, description }) =>
        [`${flagOf(key)}${type === "flag" ? "" : ` ${label}`}`, description] as const,
    ),
    ...shapes.map(([flags, description]) => [flags.replace(/[<>]/g, ""), description] as const),
  ];
  return `${operation.summary}.

${wrap(operation.about, WIDTH, "", "")}

${operation.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}

Usage: readout ${[operation.name, ...usage].join(" ")}${options.length + shapes.length > 0 ? " [options]" : ""}
${rows.length === 0 ? "" : `\n${table(rows)}\n`}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(10, ...rows.map(([left]) => left.length));
  const hang = " ".repeat(width + 4);
  return rows.map(([left, right]) => wrap(right, WIDTH, `  ${left.padEnd(width)}  `, hang)).join("\n");
}
