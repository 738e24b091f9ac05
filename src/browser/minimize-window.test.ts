import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "./browser";
import { canMinimizeWindows, minimizeWindow } from "./minimize-window";

vi.mock("./browser", () => ({ browser: {} }));

const update = vi.fn();
/** A browser with two windows: the tab is in the one behind. */
function have(overrides: Record<string, unknown> = {}): void {
  for (const name of Object.keys(browser)) Reflect.deleteProperty(browser, name);
  Object.assign(browser, {
    tabs: { get: async (id: number) => ({ id, windowId: 3 }) },
    windows: { getLastFocused: async () => ({ id: 5 }), update },
    ...overrides,
  });
}

beforeEach(() => {
  update.mockReset();
  have();
});

describe("minimising a window", () => {
  it("is of the tab's window and of no other", async () => {
    await minimizeWindow(7);
    expect(update.mock.calls).toEqual([[3, { state: "minimized" }]]);
  });

  it("is of the window used last where the card was in the popup", async () => {
    await minimizeWindow(null);
    expect(update.mock.calls).toEqual([[5, { state: "minimized" }]]);
  });

  it.each([
    ["there are no windows", { windows: undefined }],
    ["none can be changed", { windows: { getLastFocused: async () => ({ id: 5 }) } }],
  ])("is not offered, and does nothing, where %s", async (_, overrides) => {
    expect(canMinimizeWindows()).toBe(true);
    have(overrides);
    expect(canMinimizeWindows()).toBe(false);
    await minimizeWindow(null);
    await minimizeWindow(7);
    expect(update).not.toHaveBeenCalled();
  });

  it("never rejects, though the tab went or the browser refuses", async () => {
    have({ tabs: { get: () => Promise.reject(new Error("No tab with id: 7")) } });
    await expect(minimizeWindow(7)).resolves.toBeUndefined();
    update.mockRejectedValue(new Error("refused"));
    await expect(minimizeWindow(null)).resolves.toBeUndefined();
  });
});
