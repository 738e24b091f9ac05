import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import { snapshotOf } from "../../../test/core/browser-snapshot";
import type { CoreHarness } from "../../../test/core/core-harness";
import { type BrowserSnapshot, isMediaQuiet } from "../session/browser-snapshot";
import type { CardAction } from "./card-action";

const wanted = { settings: { minimizeOnDo: true, cardAfter: 0 as const } };
const act = (
  harness: CoreHarness,
  action: CardAction,
  { from = "page" as "page" | "popup", isQuiet = true as boolean | null } = {},
) => {
  const { id: offerId } = harness.offer;
  const tabId = from === "page" ? harness.tabOf("page") : null;
  const media = isQuiet === null ? {} : { isMediaQuiet: isQuiet };
  return harness.dispatch({ kind: "card-action", offerId, action, from, tabId, ...media });
};
const minimized = (harness: CoreHarness) =>
  harness.effects.filter(({ kind }) => kind === "minimize-window");

describe("“We'll do this”", () => {
  test("leaves the window as it is, unless the parent set that", () => {
    expect(minimized(act(onPage(), { kind: "do" }))).toEqual([]);
  });

  test("minimises the window of the card's tab, and ends the card as before", () => {
    const harness = onPage(wanted);
    const tabId = harness.tabOf("page");
    expect(minimized(act(harness, { kind: "do" }))).toEqual([{ kind: "minimize-window", tabId }]);
    expect(harness.offer).toMatchObject({ status: "answered", answer: "do" });
    // A second press finds no card.
    expect(minimized(act(harness, { kind: "do" }))).toEqual([]);
  });

  test("in the popup minimises the window that the popup is at", () => {
    const harness = act(onPage(wanted), { kind: "do" }, { from: "popup" });
    expect(minimized(harness)).toEqual([{ kind: "minimize-window", tabId: null }]);
  });

  test.each([false, null])("leaves it where media are not known to be quiet: %s", (isQuiet) => {
    const harness = act(onPage(wanted), { kind: "do" }, { isQuiet });
    expect(minimized(harness)).toEqual([]);
    expect(harness.offer).toMatchObject({ answer: "do" });
  });
});

test.each<CardAction>([
  { kind: "close" },
  { kind: "not-today" },
  { kind: "pause" },
  { kind: "snooze", minutes: 5 },
])("no other answer minimises anything: %j", (action) => {
  expect(minimized(act(onPage(wanted), action))).toEqual([]);
});

describe("media are quiet", () => {
  test.each<[boolean, Partial<BrowserSnapshot>]>([
    [true, {}],
    [true, { sharing: "free" }],
    [true, { sharing: "not-told" }],
    [false, { sound: "playing" }],
    [false, { sound: "unknown" }],
    [false, { sharing: "in-use" }],
    [false, { sharing: "unknown" }],
    [false, { tab: null }],
  ])("%s: %j", (isQuiet, overrides) => {
    expect(isMediaQuiet(snapshotOf(overrides))).toBe(isQuiet);
  });
});
