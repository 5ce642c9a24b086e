/** The command line: arguments → an operation → its answer shown, and the exit status. Decides nothing. */
import { CommanderError } from "commander";
import { FAULTS, Fault } from "../model/fault.ts";
import { PAINTED, UNPAINTED } from "../render/paint.ts";
import { plain } from "../render/plain.ts";
import { commandLine } from "./command-line.ts";
import { colourful } from "./terminal.ts";

/** Answers the exit status: 0 well, 1 a Fault or a check that failed, 2 some report was left out. */
export async function main(args: readonly string[]): Promise<number> {
  quietOnClosedPipe();
  try {
    return await commandLine(args);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === "shown") return 0;
    complain(fault, args.includes("--json"));
    return FAULTS[fault.code].exit;
  }
}

/** What was wrong, and what to do: two sentences, or the one JSON shape of an error. */
function complain(fault: Fault, json: boolean): void {
  if (json) {
    const { code, message: what, todo } = fault;
    process.stdout.write(`${JSON.stringify({ error: { code, what, todo } })}\n`);
    return;
  }
  const paint = colourful(process.stderr) ? PAINTED : UNPAINTED;
  process.stderr.write(`${paint.bad("readout:")} ${plain(fault.message)}\n${fault.todo}\n`);
}

/** Commander reports help and version that it has printed as errors too. */
function faultOf(error: unknown): Fault | "shown" {
  if (error instanceof Fault) return error;
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0 || error.code === "commander.help") return "shown";
  return new Fault("bad-command", error.message.replace(/^error: /, "").replaceAll("\n", " "));
}

/** `readout record … | head` closes the pipe: that is no error. */
function quietOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
