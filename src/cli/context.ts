/** What an operation may ask of the command line: standard input, the user's store, and to be heard. */
import { homedir } from "node:os";
import { join } from "node:path";
import { openStore } from "../operations/open-store.ts";
import type { Context } from "../operations/operation.ts";
import { plain } from "../render/plain.ts";

export function context(doing: Context["doing"]): Context {
  return {
    stdin: () => process.stdin,
    openStore: (path) => openStore(path ?? join(dataFolder(), "readout", "store.sqlite")),
    doing,
    stopping,
    say: (line) => {
      // Over what progress has written on this line of the terminal.
      process.stderr.write(`${process.stderr.isTTY ? "\r\x1b[K" : ""}${plain(line)}\n`);
    },
  };
}

/** The first Ctrl-C asks to stop; the second, as everywhere, ends the program where it is. */
function stopping(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Where this system keeps a user's data: XDG on Linux. */
function dataFolder(): string {
  const { XDG_DATA_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (process.platform === "win32") return local ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return xdg?.startsWith("/") ? xdg : join(homedir(), ".local", "share");
}
