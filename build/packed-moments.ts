import { normalizePath, type Plugin } from "vite";
import { MOMENTS } from "../src/content/library";
import type { Moment, Routine } from "../src/core/moment/moment";

/** A field, and each value it has in any moment: the commonest first. */
type Column = readonly [field: string, values: readonly unknown[]];

interface Packed {
  /** By routine, the ids of its moments in their order. */
  ids: string;
  columns: readonly Column[];
  /** For each moment one number of `digitsEach` signs: which value it has in each column. */
  digits: string;
  digitsEach: number;
}

/** Ids and routines are listed on their own; which study a moment leans on is told by our pages alone. */
const LEFT_OUT = new Set(["id", "routine", "evidence"]);
/** Signs from "0" up to "z". */
const RADIX = 75;
const FIRST_SIGN = 48;

/**
 * The facts of all moments as numbers of a mixed radix: three signs a moment, where a column for each field
 * took six. A background that stops and starts reads all of it each time.
 */
export function packMoments(moments: readonly Moment[]): Packed {
  const fields = [...new Set(moments.flatMap((moment) => Object.keys(moment)))];
  const columns = fields
    .filter((field) => !LEFT_OUT.has(field))
    .map((field): Column => [field, valuesOf(field, moments)]);
  const combinations = columns.reduce((product, [, values]) => product * values.length, 1);
  const digitsEach = Math.ceil(Math.log(combinations) / Math.log(RADIX));
  const digits = moments.map((moment) => asDigits(numberOf(moment, columns), digitsEach)).join("");
  const routines = [...new Set(moments.map(({ routine }) => routine))];
  const ids = routines.map((routine) => {
    const own = moments.filter((moment) => moment.routine === routine);
    return idsOf(
      routine,
      own.map(({ id }) => id),
    );
  });
  return { ids: ids.join("|"), columns, digits, digitsEach };
}

const cellOf = (moment: Moment, field: string): unknown =>
  new Map<string, unknown>(Object.entries(moment)).get(field) ?? null;

function valuesOf(field: string, moments: readonly Moment[]): unknown[] {
  const counts = new Map<string, number>();
  for (const moment of moments) {
    const text = JSON.stringify(cellOf(moment, field));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => JSON.parse(text));
}

function numberOf(moment: Moment, columns: readonly Column[]): number {
  return columns.reduceRight((number, [field, values]) => {
    const texts = values.map((value) => JSON.stringify(value));
    return number * values.length + texts.indexOf(JSON.stringify(cellOf(moment, field)));
  }, 0);
}

function asDigits(number: number, count: number): string {
  if (count === 0) return "";
  const sign = String.fromCharCode(FIRST_SIGN + (number % RADIX));
  return asDigits(Math.floor(number / RADIX), count - 1) + sign;
}

/** Such as "bath b 1-8 10 together": the letter and the numbers in runs, then what follows "bath-". */
function idsOf(routine: Routine, ids: readonly string[]): string {
  const runs: string[] = [];
  let from = 0;
  let to = 0;
  for (const id of [...ids, ""]) {
    const number = Number(/^[a-z](\d+)$/.exec(id)?.[1] ?? 0);
    if (number > 0 && number === to + 1 && from > 0) to = number;
    else {
      if (from > 0) runs.push(from === to ? `${from}` : `${from}-${to}`);
      from = number;
      to = number;
      if (number === 0 && id !== "") runs.push(id.slice(routine.length + 1));
    }
  }
  return [routine, ids[0]?.[0], ...runs].join(" ");
}

/** Runs in the background; uses nothing but what it is given. */
export function unpackMoments({ ids, columns, digits, digitsEach }: Packed): object[] {
  const moments: object[] = [];
  const add = (id: string, routine?: string) => {
    const moment: Record<string, unknown> = { id, routine };
    let number = 0;
    for (let digit = 0; digit < digitsEach; digit++)
      number = number * 75 + digits.charCodeAt(moments.length * digitsEach + digit) - 48;
    for (const [field, values] of columns) {
      const value = values[number % values.length];
      number = Math.floor(number / values.length);
      if (value !== null) moment[field] = value;
    }
    moments.push(moment);
  };
  for (const part of ids.split("|")) {
    const [routine, letter, ...runs] = part.split(" ");
    for (const run of runs) {
      const [from, to = from] = run.split("-") as [string, string?];
      if (+from)
        for (let number = +from; number <= +to; number++) add(`${letter}${number}`, routine);
      else add(`${routine}-${run}`, routine);
    }
  }
  return moments;
}

/** Puts the table in the place of `src/content/library.ts`. */
export const packedMoments: Plugin = {
  name: "packed-moments",
  enforce: "pre",
  load(id) {
    if (!normalizePath(id).endsWith("/src/content/library.ts")) return null;
    const table = JSON.stringify(packMoments(MOMENTS));
    return `export const MOMENTS = /* @__PURE__ */ (${unpackMoments})(${table});`;
  },
};
