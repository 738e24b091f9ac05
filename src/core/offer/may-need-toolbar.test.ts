import { describe, expect, test } from "vitest";
import { offerOf } from "../../../test/core/offer";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import { EMPTY, type Stored } from "../state";
import { mayNeedToolbar } from "./channel";

describe("whether there was input just now is asked", () => {
  const DUE = [offerOf({ status: "due" })];

  test.each<[string, Partial<Stored>, boolean]>([
    ["while a card is due that the toolbar may have", { offers: DUE }, true],
    ["not while none is due", { offers: [offerOf()] }, false],
    [
      "not where the parent declined the toolbar",
      { offers: DUE, settings: { ...DEFAULT_SETTINGS, toolbar: false } },
      false,
    ],
  ])("%s", (_, state, isAsked) => {
    expect(mayNeedToolbar({ ...EMPTY, ...state })).toBe(isAsked);
  });
});
