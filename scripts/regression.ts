/** Logistic regression for the scripts that learn weights. Pure. */

/** Steps of the descent, and the pull to zero. */
const STEPS = 8;
const PULL = 0.003;
export interface Observed {
  values: readonly number[];
  is: boolean;
  worth: number;
}

/**
 * By Newton's method: nothing in it is random.
 *
 * @param size how many values each has
 * @returns the weights, of which the first stands alone
 */
export function regression(rows: readonly Observed[], size: number): number[] {
  const n = size + 1;
  const weights = new Array<number>(n).fill(0);
  const total = rows.reduce((sum, { worth }) => sum + worth, 0) || 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(n);
    const bend = new Float64Array(n * n);
    for (const { values, is, worth } of rows) {
      const found = sigmoid(linear(weights, values));
      const off = ((found - (is ? 1 : 0)) * worth) / total;
      const sway = (found * (1 - found) * worth) / total;
      for (let i = 0; i < n; i++) {
        const one = i === 0 ? 1 : (values[i - 1] ?? 0);
        if (one === 0) continue;
        slope[i] = (slope[i] ?? 0) + off * one;
        for (let j = 0; j <= i; j++) {
          const other = j === 0 ? 1 : (values[j - 1] ?? 0);
          bend[i * n + j] = (bend[i * n + j] ?? 0) + sway * one * other;
        }
      }
    }
    for (let i = 0; i < n; i++) {
      if (i > 0) slope[i] = (slope[i] ?? 0) + PULL * (weights[i] ?? 0);
      bend[i * n + i] = (bend[i * n + i] ?? 0) + (i > 0 ? PULL : 1e-9);
    }
    const by = solved(bend, slope);
    for (let i = 0; i < n; i++) weights[i] = (weights[i] ?? 0) - (by[i] ?? 0);
  }
  return weights;
}

/** Of a symmetric positive matrix, whose lower half is given, the solution by Cholesky's method. */
function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const at = (i: number, j: number) => matrix[i * n + j] ?? 0;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      matrix[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const found = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] ?? 0) - at(i, k) * (found[k] ?? 0);
    found[i] = (found[i] ?? 0) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) found[i] = (found[i] ?? 0) - at(k, i) * (found[k] ?? 0);
    found[i] = (found[i] ?? 0) / at(i, i);
  }
  return found;
}

export const linear = ([bias = 0, ...weights]: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
