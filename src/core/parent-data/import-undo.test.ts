import { describe, expect, it } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { MAX_OWN, MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "../moment/own-moment-bounds";
import { MAX_NAME_LENGTH, MAX_QUIET_TIMES } from "../quiet-time/quiet-time-bounds";
import { EMPTY, INITIAL_VOLATILE, type State } from "../state";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time";
import { backupOf } from "./backup";
import { expireImportUndo, UNDO_IMPORT_FOR_MS } from "./import-undo";
import { MAX_KEPT } from "./kept";
import { MAX_NOT_FOR_US } from "./not-for-us";

const NOW = Date.UTC(2026, 10, 23, 12);
const state = (parts: Partial<State>): State => ({
  ...EMPTY,
  volatile: INITIAL_VOLATILE,
  ...parts,
});
const file = backupOf(EMPTY);
const last = { before: file, after: file, isUndone: false };
const replace = { kind: "import", backup: file, mode: "replace" } as const;

describe("what was here before an import", () => {
  it("stays for 30 days, and goes after that", () => {
    const imported = state({ beforeImport: last, importedAt: NOW });
    expect(expireImportUndo(imported, NOW + UNDO_IMPORT_FOR_MS)).toBe(imported);
    expect(expireImportUndo(imported, NOW + UNDO_IMPORT_FOR_MS + 1)).toMatchObject({
      beforeImport: null,
      importedAt: null,
    });
  });

  it.each([null, NOW + HOUR_MS])("counts from now where the import was at %j", (importedAt) => {
    const undated = state({ beforeImport: last, importedAt });
    const dated = expireImportUndo(undated, NOW);
    expect(dated).toEqual({ ...undated, importedAt: NOW });
    expect(expireImportUndo(dated, NOW)).toBe(dated);
  });

  it("leaves no date once it was undone, and nothing where there was no import", () => {
    expect(expireImportUndo(state({ importedAt: NOW }), NOW).importedAt).toBeNull();
    const none = state({});
    expect(expireImportUndo(none, NOW)).toBe(none);
  });

  it("goes with the first session that ends after 30 days, and not before", () => {
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] }).edit(replace);
    const { importedAt } = harness.state;
    expect(importedAt).not.toBeNull();
    const nap = () =>
      harness
        .setSnapshot({ window: { id: 1, state: "normal" } })
        .observe()
        .browse(2 * MINUTE_MS)
        .wait(6 * MINUTE_MS)
        .observe("focus", { window: "elsewhere" });
    nap();
    expect(harness.state).toMatchObject({
      importedAt,
      beforeImport: { before: { quietTimes: [{}] } },
    });
    harness.wait(31 * DAY_MS);
    nap();
    expect(harness.state).toMatchObject({ importedAt: null, beforeImport: null });
  });

  it("is no larger than a megabyte, however full everything is", () => {
    const each = <Thing>(many: number, make: (place: number) => Thing) =>
      Array.from({ length: many }, (_, place) => make(place));
    const id = (place: number) => `${place}`.padStart(36, "0");
    const full = state({
      quietTimes: each(MAX_QUIET_TIMES, (place) =>
        quietTimeOf({ id: id(place), name: "ä".repeat(MAX_NAME_LENGTH) }),
      ),
      kept: each(MAX_KEPT, (place) => ({ momentId: id(place), wording: "plain", keptAt: NOW })),
      notForUs: each(MAX_NOT_FOR_US, (place) => ({ momentId: id(place), since: NOW })),
      own: each(MAX_OWN, (place) => ({
        ...{ id: `own-${id(place)}`, routine: "bath" as const, madeAt: NOW },
        title: "ä".repeat(MAX_OWN_TITLE_LENGTH),
        text: "ä".repeat(MAX_OWN_TEXT_LENGTH),
      })),
      // Each quiet time of a full list once a day would be more than a day has room for: 12 a day, for 60 days.
      offers: each(60 * 12, (place) => offerOf({ id: id(place), status: "answered" })),
    });
    expect(JSON.stringify(backupOf(full)).length).toBeLessThan(1_000_000);
  });
});
