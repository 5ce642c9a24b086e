/** Processor time of this process in milliseconds, all its threads: what else the machine does counts little. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
