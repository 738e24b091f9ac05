// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { corner, openWelcome, text, texts, useEmptyPage } from "../../test/dom/welcome";
import { OFFER_UNDO_FOR_MS } from "../core/offer/card-timing";

const { welcome, card, home } = texts;

useEmptyPage();

describe("the card that is asked for", () => {
  async function withCard() {
    const parent = await openWelcome("where");
    await parent.press(welcome.end.show);
    parent.asked.length = 0;
    return parent;
  }

  it("takes no focus, and is announced", async () => {
    const parent = await openWelcome("where");
    await parent.press(welcome.end.show);
    expect(corner()?.contains(document.activeElement)).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(5_000).then(() => {}));
    expect(corner()?.querySelector("[role=status]")?.textContent).toBe(
      `${card.region}. ${texts.moments.z1?.title}`,
    );
  });

  it("is saved as any card", async () => {
    const parent = await withCard();
    await parent.press(card.keep);
    expect(parent.asked).toEqual([["keep", "z1", true]]);
  });

  it("closes without a word to the background, and goes after ten seconds", async () => {
    const parent = await withCard();
    await parent.press(card.close);
    expect(corner()?.textContent).toContain(card.answered.close);
    await act(() => vi.advanceTimersByTimeAsync(OFFER_UNDO_FOR_MS).then(() => {}));
    expect(corner()).toBeNull();
    expect(parent.asked).toEqual([]);
  });

  it("closes by Escape inside", async () => {
    await withCard();
    const pressed = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
    await act(() => void corner()?.querySelector("button")?.dispatchEvent(pressed));
    expect(corner()?.textContent).toContain(card.answered.close);
  });

  it("puts an idea away, and takes that back; no quiet time can be skipped there", async () => {
    const parent = await withCard();
    await parent.press(card.more);
    for (const lacking of [card.later, card.notToday, card.quietUntilTomorrow])
      expect(text()).not.toContain(lacking);
    await parent.press(card.notForUs);
    expect(parent.asked).toEqual([["notForUs", "z1", true]]);
    await parent.press(card.undo);
    expect(parent.asked.slice(1)).toEqual([["notForUs", "z1", false]]);
    expect(corner()?.textContent).toContain(texts.moments.z1?.title);
  });

  it("brings two others at most", async () => {
    const parent = await withCard();
    await parent.press(card.another);
    await parent.press(card.another);
    expect(corner()?.textContent).toContain(texts.moments.n1?.title);
    await parent.press(card.another);
    expect(corner()?.textContent).toContain(texts.moments.n1?.title);
    expect(parent.asked.filter(([name]) => name === "momentNow")).toEqual([
      ["momentNow", ["z1"]],
      ["momentNow", ["z1", "b1"]],
    ]);
  });

  it("says so where nothing suits, and where the background is silent", async () => {
    const parent = await openWelcome("where");
    parent.ideas.unshift(null);
    await parent.press(welcome.end.show);
    expect(corner()?.textContent).toBe(welcome.end.noneSuits);
    Object.defineProperty(parent.ideas, "shift", {
      value: () => {
        throw new Error("no answer");
      },
    });
    await parent.press(welcome.end.show);
    expect(corner()?.textContent).toBe(home.unanswered);
  });
});

describe("the sample card", () => {
  it("is saved for real, and can be closed and shown again", async () => {
    const parent = await openWelcome();
    await parent.press(card.keep);
    await parent.press(card.close);
    expect(document.querySelector(".sample-gone")?.textContent).toContain(welcome.hello.gone);
    expect(parent.asked.map(([name]) => name)).toEqual(["keep"]);
    expect(document.activeElement?.textContent).toBe(welcome.hello.again);
    await parent.press(welcome.hello.again);
    expect(document.querySelector(".card-title")).not.toBeNull();
  });

  it("puts an idea away for real, and takes that back", async () => {
    const parent = await openWelcome();
    const title = document.querySelector(".card-title")?.textContent;
    await parent.press(card.more);
    await parent.press(card.notForUs);
    await parent.press(card.undo);
    expect(parent.asked.map(([name, , on]) => [name, on])).toEqual([
      ["notForUs", true],
      ["notForUs", false],
    ]);
    expect(document.querySelector(".card-title")?.textContent).toBe(title);
  });
});
