/** Learned weights of features, and their sum as they are added. Whole numbers, times one scale in the end. */
import { type Asker, featureOf } from "./features.ts";
import { SCALE, WEIGHTS } from "./weights.ts";

/** Base64 of one signed byte a feature. */
const LEARNED = new Int8Array(Buffer.from(WEIGHTS, "base64"));

/** Three of ten cues have less by the first third of their features, one of five hundred that come out likely. */
const GIVEN_UP = -1 / SCALE;

export class Score implements Asker {
  private sum = 0;
  /** Whether even an unlikely cue is asked for all. */
  patient = false;

  add(rule: number, a: number, b = 0, c = 0): void {
    this.sum += LEARNED[featureOf(rule, a, b, c)]!;
  }

  givesUp(): boolean {
    return !this.patient && this.sum < GIVEN_UP;
  }

  /** The sum, and begins anew. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
    return sum * SCALE;
  }
}
