import { describe, expect, it } from "vitest";
import { emptyView, fullView } from "../../test/preview/home-view";
import type { View } from "../core/view/view";
import { keepLastRead } from "./keep-last-read";

const unread: View = { ...emptyView, now: fullView.now + 60_000, warnings: ["not-read"] };

describe("while what is stored can't be read", () => {
  it("what was read before stays in view, and the page says that it can't", () => {
    const shown = keepLastRead(fullView, unread);
    expect(shown).toEqual({ ...fullView, now: unread.now, warnings: ["not-read"] });
  });

  it("there is nothing to show where nothing was read before", () => {
    expect(keepLastRead(null, unread)).toBe(unread);
  });

  it("and can be again, what is there now is shown", () => {
    expect(keepLastRead(keepLastRead(fullView, unread), emptyView)).toBe(emptyView);
  });
});
