// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { cardView } from "../../test/core/card-view";
import { receive, usePageCard } from "../../test/dom/page-card";
import { card as text } from "../content/en/card";
import { POINTER_RESTS_AFTER_MS, USABLE_AFTER_MS } from "../core/offer/card-timing";
import type { CardView } from "../core/view/view";

const show = usePageCard();

describe("the finding behind a card on a page", () => {
  const ping = { kind: "ping", offerId: "evening" };
  function becomes(visibility: DocumentVisibilityState): void {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibility);
    document.dispatchEvent(new Event("visibilitychange"));
  }

  it("unfolds in it first, and says nothing to the background", async () => {
    const { actions, click, root } = show();
    await click(text.why);
    await vi.advanceTimersByTimeAsync(100);
    expect(root.querySelector(".card-finding")?.textContent).toContain(text.finding.enough);
    expect(actions).toEqual([]);
  });

  it("is read in another tab: the card is still there on return, and then goes as any other", async () => {
    const { actions, click, runtime, state } = show();
    await click(text.why);
    await vi.advanceTimersByTimeAsync(100);
    await click(text.whyMore);
    expect(actions).toEqual(["why"]);
    becomes("hidden");
    expect(receive(runtime, ping)).toEqual(["visible"]);
    becomes("visible");
    becomes("hidden");
    expect(receive(runtime, ping)).toEqual(["hidden"]);
    expect(state.left).toBe(0);
  });
});

/** A card that is drawn long enough to be pressed, and a press of a pointer on one of its buttons. */
async function showUsable(card: Partial<CardView> = {}) {
  const shown = show(card);
  await vi.advanceTimersByTimeAsync(USABLE_AFTER_MS + 100);
  const press = async (button: string) => {
    shown.page.where.under = shown.buttonNamed(button);
    for (const type of ["pointerdown", "click"])
      await shown.byPerson(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
  };
  return { ...shown, press };
}

describe("a card's question on a page", () => {
  it("gives its place to the buttons, which count no press before the pointer rested", async () => {
    const { actions, state, buttons, press } = await showUsable({ offerFewer: true });
    expect(buttons()).not.toContain(text.do);
    state.reply = cardView();
    await press(text.fewerNo);
    await press(text.do);
    expect(actions).toEqual(["fewer"]);
    await vi.advanceTimersByTimeAsync(POINTER_RESTS_AFTER_MS + 100);
    await press(text.do);
    expect(actions).toEqual(["fewer", "do"]);
  });
});

describe("the line that makes a moment ours, on a page", () => {
  it("comes once it is saved, and the next press counts at once, since every button stays", async () => {
    const { actions, state, press } = await showUsable();
    state.reply = cardView({ kept: true, ours: "may" });
    await press(text.keep);
    await press(text.do);
    expect(actions).toEqual(["keep", "do"]);
  });

  it("counts no press on Undo, which comes to where it was, before the pointer rested", async () => {
    const { actions, state, press } = await showUsable({ kept: true, ours: "may" });
    state.reply = cardView({ kept: true, ours: "made" });
    await press(text.ours);
    await press(text.undo);
    expect(actions).toEqual(["ours"]);
    await vi.advanceTimersByTimeAsync(POINTER_RESTS_AFTER_MS + 100);
    await press(text.undo);
    expect(actions).toEqual(["ours", "ours"]);
  });
});

describe("the hands of a card on a page", () => {
  afterEach(() => vi.restoreAllMocks());
  const areDrawn = () =>
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ width: 360 } as DOMRect);
  const classes = (root: ShadowRoot) => root.querySelector(".page-card")?.className;

  it("close over the scene before the line of its answer comes, and nothing counts meanwhile", async () => {
    const { actions, buttons, click, root, state } = show();
    areDrawn();
    state.reply = null;
    await click(text.close);
    expect(classes(root)).toBe("page-card is-closing");
    await click(text.do);
    expect(actions).toEqual(["close"]);
    await vi.advanceTimersByTimeAsync(300);
    expect(classes(root)).toBe("page-card is-collapsed");
    expect(buttons()).toEqual([text.undo]);
  });

  it("leave no timer where the card has to go at once", async () => {
    const { click, page, state, pageCard } = show();
    areDrawn();
    state.reply = null;
    await click(text.close);
    pageCard.leave();
    expect(page.host.element.isConnected).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("do not part again when the card is opened once more", async () => {
    const { click, page, root } = show();
    page.where.isOverBound = true;
    window.dispatchEvent(new Event("resize"));
    page.where.isOverBound = false;
    await click("Open: One same song");
    expect(classes(root)).toBe("page-card has-arrived");
  });

  it("part when a card that began small is opened for the first time", async () => {
    const { click, root } = show({ small: true });
    await click(text.collapsedFirst);
    expect(classes(root)).toBe("page-card");
  });
});
