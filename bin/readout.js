#!/usr/bin/env node
// The command line: the sources in a clone (Node runs TypeScript as it is), the build in an installed package.
import { existsSync } from "node:fs";
import module from "node:module";

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 24) {
  console.error(
    `readout needs Node 24 or newer; this is ${process.version}. In a clone, run it as: npm run readout -- …`,
  );
  process.exit(1);
}
module.enableCompileCache?.();
const source = new URL("../src/cli/main.ts", import.meta.url);
const { main } = await import(
  existsSync(source) ? source.href : new URL("../dist/cli/main.js", import.meta.url).href
);
process.exitCode = await main(process.argv.slice(2));
