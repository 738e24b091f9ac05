/** Everything that goes wrong in a simulated year, each of which is counted. */
export const FAULTS = [
  "background killed at a call",
  "background killed while still",
  "call rejected",
  "call never answered",
  "call slow",
  "store not readable",
  "store not writable",
  "write torn",
  "store full",
  "store gave old values",
  "stored value corrupt",
  "alarm late",
  "alarms lost at restart",
  "alarms lost at update",
  "idle says active for good",
  "idle says locked for a blink",
  "focus lost before the window",
  "focus lost after the window",
  "focus event for nothing",
  "clock forward",
  "clock back",
  "travel",
  "clock change",
  "sleep",
  "browser restart",
  "browser crash",
  "update from an earlier shape",
  "two windows",
  "phone",
  "page access withdrawn",
  "page refuses the card",
  "popup refused",
  "popup silently not there",
] as const;
export type Fault = (typeof FAULTS)[number];

export type FaultCounts = Record<Fault, number>;

export const noFaults = (): FaultCounts =>
  Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as FaultCounts;
