export interface Spread {
  median: number;
  /**
   * Half the interquartile range as a share of the median: how far a ratio may be off by chance.
   */
  noise: number;
  count: number;
}

/** The value that the share of all values, from 0 to 1, is not over. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

export function spreadOf(values: readonly number[]): Spread {
  const median = shareOf(values, 0.5);
  const noise = (shareOf(values, 0.75) - shareOf(values, 0.25)) / 2 / (median || 1);
  return { median, noise, count: values.length };
}

/** "12.3 ms ±4 % (n 11)". */
export const formatSpread = ({ median, noise, count }: Spread, unit = "ms"): string =>
  `${round(median)} ${unit} ±${Math.round(noise * 100)} % (n ${count})`;

/** A busy machine is not accurate to three digits. */
export const round = (value: number): string =>
  value >= 100 || value === 0 ? String(Math.round(value)) : value.toPrecision(3);
