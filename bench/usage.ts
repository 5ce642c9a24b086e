/** Loaded before a measured program: when it ends, its peak memory in kilobytes goes to file descriptor 3. */
import { writeSync } from "node:fs";

process.on("exit", () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
