/** What the terminal can show: colours (https://no-color.org), columns. */
import type { WriteStream } from "node:tty";

export function colourful(stream: WriteStream): boolean {
  if ((process.env.NO_COLOR ?? "") !== "") return false;
  return stream.isTTY === true && process.env.TERM !== "dumb";
}

export function columns(): number {
  return process.stdout.columns ?? 90;
}
