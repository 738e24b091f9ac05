import { readFileSync } from "node:fs";
import { round } from "./spread";

interface Budget {
  /** What was agreed. */
  agreed: number;
  /** What `--strict` holds; above the agreed value only with a reason. */
  held: number;
}

const { counts }: { counts: Record<string, Budget> } = JSON.parse(
  readFileSync(new URL("budgets.json", import.meta.url), "utf8"),
);

/** What depends on no clock, beside what is held: printed one by one, and those over it told at the end. */
export interface Rows {
  /** `most` is read from the budgets, by the row's name, where it is not given. */
  add(name: string, value: number, most?: number): void;
  /** A line for each row that is over what is held. */
  over(): string[];
}

/** Throws for a row that has no budget: a wrong name would hold nothing. */
export function createRows(): Rows {
  const over: string[] = [];
  return {
    add(name, value, most = counts[name]?.held) {
      if (most === undefined) throw new Error(`budgets.json has no row "${name}"`);
      // What was not measured is not within its budget.
      const isWithin = value <= most;
      const line = `${name}: ${round(value)}, held ${most}`;
      console.log(`row, ${line}${isWithin ? "" : ", OVER"}`);
      if (!isWithin) over.push(line);
    },
    over: () => over,
  };
}
