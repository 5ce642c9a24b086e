/** The list of operations → commands of commander: a name, its options, its help, and what runs. */
import { Command, Option } from "commander";
import { Fault } from "../model/fault.ts";
import { recordFile } from "../model/record.ts";
import { version } from "../operations/edition.ts";
import { OPERATIONS } from "../operations/index.ts";
import { flagOf, type Operation, type Parameter, parametersOf } from "../operations/operation.ts";
import { context } from "./context.ts";
import { commandHelp, overview } from "./help.ts";
import { progress } from "./progress.ts";
import { type Shape, show } from "./show.ts";

export async function commandLine(args: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command("readout")
    .version(version(), "-V, --version", "print the version")
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ formatHelp: overview })
    .helpCommand("help [command]", "explain a command")
    .helpOption("-h, --help", "explain");
  for (const operation of OPERATIONS) {
    const command = program.command(operation.name).summary(operation.summary);
    command.configureHelp({ formatHelp: () => commandHelp(operation, shapesOf(operation)) });
    const parameters = parametersOf(operation.input);
    for (const parameter of parameters) declare(command, parameter);
    for (const [flags, description] of shapesOf(operation)) command.option(flags, description);
    command.action(async (...given: unknown[]) => {
      status = await run(operation, inputOf(command, parameters, given), command.opts<Shape>());
    });
  }
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  await program.parseAsync([...args], { from: "user" });
  return status;
}

/** In which shapes the answer of this operation can be had. */
function shapesOf(operation: Operation): readonly (readonly [flags: string, description: string])[] {
  if (operation.stays) return [];
  const json = ["--json", "print JSON, for machines"] as const;
  if ((operation.output as unknown) !== recordFile) return [json];
  return [
    json,
    ["--markdown", "print Markdown, every citation a footnote"],
    ["--brief <LENGTH>", "print the brief alone: line, paragraph or page"],
    ["--html <FILE>", "write one web page that needs nothing else; - prints it"],
    [
      "--csv <FILE>",
      "write claims, discrepancies and quotations as a table, a row for each passage; - prints it",
    ],
    ["--calendar <FILE>", "write the engagements with exact days as iCalendar; - prints it"],
  ];
}

function declare(command: Command, { key, description, type, label, required, position }: Parameter): void {
  if (position) {
    const name = type === "texts" ? `${label}...` : label;
    command.argument(required ? `<${name}>` : `[${name}]`, description);
  } else {
    command.addOption(new Option(type === "flag" ? flagOf(key) : `${flagOf(key)} <${label}>`, description));
  }
}

/** Positions and options as commander hands them over → the input as the schema wants it. */
function inputOf(
  command: Command,
  parameters: readonly Parameter[],
  given: readonly unknown[],
): { [key: string]: unknown } {
  const options = command.opts<{ [key: string]: unknown }>();
  const positions = parameters.filter((parameter) => parameter.position);
  const entries = parameters.map(({ key, type, position }) => {
    const value = position ? given[positions.findIndex((each) => each.key === key)] : options[key];
    if (Array.isArray(value) && value.length === 0) return [key, undefined];
    return [key, type === "number" && typeof value === "string" ? Number(value) : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

async function run(operation: Operation, given: { [key: string]: unknown }, shape: Shape): Promise<number> {
  if (shape.json && shape.markdown) throw new Fault("bad-option", "--json and --markdown");
  const input = operation.input.safeParse(given);
  if (!input.success) {
    const issue = input.error.issues[0];
    throw new Fault(
      "bad-option",
      `${flagOf(issue?.path.join(".") ?? "")}: ${issue?.message ?? "not understood"}`,
    );
  }
  const under = progress();
  let output: unknown;
  const asked = context(under.doing);
  try {
    output = await operation.run(input.data, asked);
  } finally {
    await under.done();
  }
  if (operation.stays) {
    // The server is loaded only by whom it serves.
    const { stay } = await import("./stay.ts");
    const { paths, store, port } = input.data as { paths?: string[]; store?: string; port?: number };
    await stay(recordFile.parse(output), port, paths === undefined ? () => asked.openStore(store) : null);
  } else await show(operation, output, shape);
  return operation.exit?.(output) ?? 0;
}
