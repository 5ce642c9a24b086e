/** The record on the terminal, its page on 127.0.0.1, and a browser where there is a desktop; until Ctrl-C. */
import { spawn } from "node:child_process";
import { serve } from "../http/serve.ts";
import type { RecordFile } from "../model/record.ts";
import type { Context } from "../operations/operation.ts";
import { onTerminal } from "./show.ts";

/** `openStore` where the records are those of a store, which goes on growing. */
export async function stay(
  records: RecordFile,
  port: number | undefined,
  openStore: (() => ReturnType<Context["openStore"]>) | null,
): Promise<void> {
  const served = await serve(openStore === null ? { records } : { openStore }, port);
  const told = openStore === null ? `${onTerminal(records)}\n` : "The stories of the store, as it grows.\n";
  process.stdout.write(`${told}The page: ${served.address}   (Ctrl-C stops it)\n`);
  openBrowser(served.address);
  await stopped();
  await served.close();
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Tries, and says nothing if it fails: the address stands on the terminal. */
function openBrowser(address: string): void {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  const desktop = process.platform === "darwin" || x11 !== undefined || wayland !== undefined;
  if (!desktop || process.stdout.isTTY !== true) return;
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
