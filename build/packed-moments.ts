import { normalizePath, type Plugin } from "vite";
import { MOMENTS } from "../src/content/library";
import type { Moment } from "../src/core/moment/moment";

/** By field: each value it has in any moment, and for each moment which of them, as one sign. */
type Columns = Readonly<Record<string, readonly [values: readonly unknown[], picks: string]>>;

/** Which study a moment leans on is told by our pages alone. */
const LEFT_OUT = new Set(["id", "evidence"]);
const FIRST_SIGN = 48;

/** The facts of all moments, field by field: moments are much alike, and a table of them is a third as long. */
export function packMoments(moments: readonly Moment[]): { ids: string; columns: Columns } {
  const fields = [...new Set(moments.flatMap((moment) => Object.keys(moment)))];
  const columns = fields
    .filter((field) => !LEFT_OUT.has(field))
    .map((field) => [field, columnOf(moments.map((moment) => ({ ...moment })[field as "id"]))]);
  return { ids: moments.map(({ id }) => id).join(" "), columns: Object.fromEntries(columns) };
}

function columnOf(cells: readonly unknown[]): Columns[string] {
  const texts = cells.map((cell) => JSON.stringify(cell ?? null));
  const values = [...new Set(texts)];
  const picks = texts.map((text) => String.fromCharCode(FIRST_SIGN + values.indexOf(text)));
  return [values.map((text) => JSON.parse(text)), picks.join("")];
}

/** Runs in the background; uses nothing but what it is given. */
export function unpackMoments(ids: string, columns: Columns): object[] {
  return ids.split(" ").map((id, row) => {
    const moment: Record<string, unknown> = { id };
    for (const field in columns) {
      const [values, picks] = columns[field] as Columns[string];
      const value = values[picks.charCodeAt(row) - 48];
      if (value !== null) moment[field] = value;
    }
    return moment;
  });
}

/** Puts the table in the place of `src/content/library.ts`. */
export const packedMoments: Plugin = {
  name: "packed-moments",
  enforce: "pre",
  load(id) {
    if (!normalizePath(id).endsWith("/src/content/library.ts")) return null;
    const { ids, columns } = packMoments(MOMENTS);
    const table = `${JSON.stringify(ids)}, ${JSON.stringify(columns)}`;
    return `export const MOMENTS = /* @__PURE__ */ (${unpackMoments})(${table});`;
  },
};
