/** Logistic regression by Adam with a fixed number of steps: the same examples give the same weights. */

export interface Example {
  readonly features: readonly number[];
  /** 0..1: how surely it is of the class. */
  readonly target: number;
  readonly weight: number;
}

const STEPS = 300;

/** One weight a feature; the weights of the examples sum to 1. `decay` pulls them towards nothing. */
export function fitted(all: readonly Example[], decay = 1e-4, steps = STEPS): number[] {
  const weights = (all[0]?.features ?? []).map(() => 0);
  const mean = weights.map(() => 0);
  const variance = weights.map(() => 0);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight) => decay * weight);
    for (const { features, target, weight } of all) {
      const odds = 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      const error = (odds - target) * weight;
      for (const [at, value] of features.entries()) gradient[at]! += error * value;
    }
    for (const [at, slope] of gradient.entries()) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      variance[at] = 0.99 * variance[at]! + 0.01 * slope ** 2;
      const scale = Math.sqrt(variance[at]! / (1 - 0.99 ** step)) + 1e-9;
      weights[at]! -= (0.1 * mean[at]!) / (1 - 0.9 ** step) / scale;
    }
  }
  return weights;
}
