const repeated: string[] = [];

/** A natural break that brought no card, so that a test made another: no failure, but worth knowing. */
export function noteRepeatedBreak(where: string): void {
  repeated.push(`${new Date().toISOString()} ${where}`);
}

export const repeatedBreaks = (): readonly string[] => repeated;
