/** One line of the bench: what Readout takes beside what a named rival takes, in the same run. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly own: number;
  readonly rival: string;
  readonly others: number;
  /** What the ratio of own to others is to reach. */
  readonly goal?: string;
}

export function table(rows: readonly Row[]): string {
  return [
    "| measured | Readout | beside | ratio | goal |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map(
      ({ what, unit, own, rival, others, goal }) =>
        `| ${what} | ${amount(own)} ${unit} | ${rival}: ${amount(others)} ${unit} | ${(own / others).toFixed(2)} | ${goal ?? "–"} |`,
    ),
  ].join("\n");
}

function amount(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
