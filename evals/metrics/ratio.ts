/** Shares, means and their harmonic mean; an empty whole gives 0. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function mean(values: readonly number[]): number {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** Predicted rows by their id. */
export function byId<P extends { readonly id: string }>(predictions: readonly P[]): Map<string, P> {
  return new Map(predictions.map((each) => [each.id, each]));
}
