/** A program run as a process: wall time in milliseconds and peak memory in megabytes, as the median of several runs. */
import { spawn } from "node:child_process";

export interface Measure {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const USAGE = new URL("usage.ts", import.meta.url).href;

/** The programs take turns, so that whatever else the machine does falls on all of them. */
export async function measureInTurns(
  programs: readonly (readonly string[])[],
  rounds: number,
): Promise<Measure[]> {
  const runs: Measure[][] = programs.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, program] of programs.entries()) runs[at]!.push(await run(program));
  return runs.map((own) => ({
    milliseconds: median(own.map((each) => each.milliseconds)),
    megabytes: median(own.map((each) => each.megabytes)),
  }));
}

function run(program: readonly string[]): Promise<Measure> {
  const { promise, resolve, reject } = Promise.withResolvers<Measure>();
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", USAGE, ...program], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let [usage, errors] = ["", ""];
  child.stdio[3]!.on("data", (data) => {
    usage += data;
  });
  child.stdio[2]!.on("data", (data) => {
    errors += data;
  });
  child.on("error", reject);
  child.on("close", (status) => {
    const milliseconds = performance.now() - start;
    if (status === 0) resolve({ milliseconds, megabytes: Number(usage) / 1024 });
    else reject(new Error(`${program.join(" ")} ended with ${status}: ${errors.slice(0, 500)}`));
  });
  return promise;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
