// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { cardView } from "../../test/core/card-view";
import { payload, receive, usePageCard } from "../../test/dom/page-card";
import { card as text } from "../content/en/card";
import {
  ANNOUNCE_AFTER_MS,
  ANNOUNCE_FOR_MS,
  ANNOUNCED_AFTER_MS,
  OFFER_UNDO_FOR_MS,
  SEEN_AFTER_MS,
  VERIFY_EVERY_MS,
} from "../core/offer/card-timing";
import { MINUTE_MS, SECOND_MS } from "../core/time";

const show = usePageCard();
const COLLAPSES_AT_MS = ANNOUNCED_AFTER_MS + 45 * SECOND_MS;

describe("a card on a page", () => {
  it("is announced once its region is there, and not twice", async () => {
    const { announced } = show();
    expect(announced()).toBe("");
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(announced()).toBe("A small moment. One same song. Sing it each evening.");
    await vi.advanceTimersByTimeAsync(ANNOUNCE_FOR_MS);
    expect(announced()).toBe("");
  });

  it("that starts collapsed is announced without its words", async () => {
    const { announced, buttons } = show({ small: true });
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(announced()).toBe(text.collapsedFirst);
    expect(buttons()).toEqual([text.collapsedFirst]);
  });

  it("counts as seen, collapses, and leaves at the end of its quiet time", async () => {
    const endsAt = Date.now() + 30 * MINUTE_MS;
    const { actions, buttons, state, page } = show({ endsAt });
    await vi.advanceTimersByTimeAsync(SEEN_AFTER_MS);
    expect(actions).toEqual(["seen"]);
    await vi.advanceTimersByTimeAsync(COLLAPSES_AT_MS - SEEN_AFTER_MS);
    expect(actions).toContain("collapsed");
    expect(buttons()).toEqual(["Open: One same song"]);
    await vi.advanceTimersByTimeAsync(29 * MINUTE_MS - COLLAPSES_AT_MS);
    expect(state.left).toBe(0);
    await vi.advanceTimersByTimeAsync(MINUTE_MS + VERIFY_EVERY_MS);
    expect(state.left).toBe(1);
    expect(page.host.element.isConnected).toBe(false);
  });

  it("stays whole for as long as the parent chose", async () => {
    const { actions } = show({}, 0);
    await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);
    expect(actions).not.toContain("collapsed");
  });

  it("expands by a click, with the focus on the whole of it, named by its words", async () => {
    const { actions, click, buttons, root } = show({ small: true });
    await click(text.collapsedFirst);
    expect(actions).toEqual(["expanded"]);
    expect(buttons()).toContain(text.close);
    expect(root.activeElement?.getAttribute("aria-label")).toBe(
      "One same song. Sing it each evening.",
    );
  });

  it("offers to undo what ended it, then fades, and leaves no node, listener or timer", async () => {
    const { actions, click, state, page, root, runtime, buttons } = show();
    state.reply = null;
    await click(text.close);
    expect(actions).toEqual(["close"]);
    expect(root.textContent).toContain(text.answered.close);
    expect(buttons()).toEqual([text.undo]);
    await vi.advanceTimersByTimeAsync(OFFER_UNDO_FOR_MS - 100);
    expect(state.left).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(root.querySelector(".page-card")?.classList).toContain("is-leaving");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.left).toBe(1);
    expect(page.host.element.isConnected).toBe(false);
    expect(root.textContent).toBe("");
    expect(runtime.onMessage.listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is there again after an undo, and can be answered again", async () => {
    const { actions, click, state, buttons } = show();
    const card = state.reply;
    state.reply = null;
    await click(text.close);
    state.reply = card;
    await click(text.undo);
    expect(buttons()).toContain(text.do);
    await vi.advanceTimersByTimeAsync(2 * OFFER_UNDO_FOR_MS);
    expect(state.left).toBe(0);
    state.reply = null;
    await click(text.do);
    expect(actions.filter((kind) => kind !== "seen")).toEqual(["close", "undo", "do"]);
  });

  it("that was answered leaves at once when Escape is pressed or its tab is left", async () => {
    for (const leaveBy of ["Escape", "tab"]) {
      const { click, state, byPerson } = show();
      state.reply = null;
      await click(text.close);
      if (leaveBy === "Escape")
        await byPerson(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      else {
        vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
        document.dispatchEvent(new Event("visibilitychange"));
      }
      expect(state.left).toBe(1);
    }
  });

  it("copies its moment where its button says so, announces that, and stays unanswered", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    const { actions, click, buttons, announced, state } = show();
    await click(text.more);
    const place = buttons().indexOf(text.copy);
    await click(text.copy);
    expect(writeText).toHaveBeenCalledWith("One same song\nSing it each evening.");
    expect(buttons()[place]).toBe(text.copied);
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(announced()).toBe(text.copied);
    expect([actions, state.left]).toEqual([[], 0]);
  });

  it("says calmly where nothing may be copied on a page", async () => {
    vi.stubGlobal("navigator", {});
    Object.assign(document, { execCommand: () => false });
    const { click, buttons, announced, root } = show();
    await click(text.more);
    const before = root.innerHTML;
    await click(text.copy);
    expect(root.innerHTML).toBe(before.replace(`>${text.copy}<`, `>${text.copyFailed}<`));
    expect(buttons()).toContain(text.copyFailed);
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(announced()).toBe(text.copyFailed);
  });

  it("says in which language and direction it is written, whatever the page is", () => {
    document.documentElement.dir = "rtl";
    const { root } = show();
    const written = root.querySelector(".card")?.closest("[dir]");
    expect(written?.getAttribute("dir")).toBe("ltr");
    expect(written?.getAttribute("lang")).toBe("en");
    document.documentElement.removeAttribute("dir");
  });

  it("shows another idea whose words were injected, and announces it", async () => {
    const { click, state, root, announced } = show();
    const idea = { momentId: "z2", wording: "plain", routine: "bedtime" } as const;
    state.reply = cardView({ idea });
    vi.stubGlobal("__peekabooPayload", { words: payload.words, scene: [] });
    await click(text.another);
    expect(root.querySelector("h2")?.textContent).toBe("Goodnight, chair");
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(announced()).toBe("A small moment. Goodnight, chair. Say goodnight to things.");
    expect("__peekabooPayload" in globalThis).toBe(false);
  });

  it("keeps its idea where the words of another were not injected", async () => {
    const { click, state, root } = show();
    const idea = { momentId: "z2", wording: "plain", routine: "bedtime" } as const;
    state.reply = cardView({ idea });
    await click(text.another);
    expect(root.querySelector("h2")?.textContent).toBe("One same song");
  });

  it("answers, takes the focus and leaves when the background says so, for its offer alone", () => {
    const { root, runtime, state } = show();
    expect(receive(runtime, { kind: "ping", offerId: "another" })).toEqual([]);
    expect(receive(runtime, { kind: "ping", offerId: "evening" })).toEqual(["visible"]);
    receive(runtime, { kind: "focus", offerId: "evening" });
    expect(root.activeElement?.className).toBe("card");
    receive(runtime, { kind: "withdraw", offerId: "another" });
    expect(state.left).toBe(0);
    expect(receive(runtime, { kind: "withdraw", offerId: "evening" })).toEqual([true]);
    expect(state.left).toBe(1);
  });
});

describe("what a page sees of a card", () => {
  const key = (name: string) =>
    new KeyboardEvent("keydown", { key: name, bubbles: true, composed: true, cancelable: true });

  it("is none of a person's events", async () => {
    const { byPerson } = show();
    const seen: string[] = [];
    const see = ({ type }: Event) => void seen.push(type);
    for (const type of ["click", "keydown"]) document.addEventListener(type, see);
    await byPerson(key("a"));
    await byPerson(new MouseEvent("click", { bubbles: true, composed: true }));
    for (const type of ["click", "keydown"]) document.removeEventListener(type, see);
    expect(seen).toEqual([]);
  });

  it("closes no dialog of its own: Escape is the card's", async () => {
    const { actions, byPerson } = show();
    const pressed = key("Escape");
    await byPerson(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    expect(actions).toEqual(["close"]);
  });

  it("can't act for a person: events that scripts make do nothing", async () => {
    const { actions, page, buttonNamed } = show();
    buttonNamed(text.close).click();
    page.host.element.dispatchEvent(key("Escape"));
    await vi.advanceTimersByTimeAsync(COLLAPSES_AT_MS);
    expect(actions).not.toContain("close");
    expect(actions).toContain("collapsed");
  });

  it("leaves it open for who uses it", async () => {
    const { actions, byPerson } = show();
    await byPerson(key("Tab"));
    await vi.advanceTimersByTimeAsync(COLLAPSES_AT_MS);
    expect(actions).not.toContain("collapsed");
  });

  it("gets its focus back by Escape at once, though Undo is still offered", async () => {
    const before = document.createElement("button");
    document.body.append(before);
    const { byPerson, buttonNamed, buttons, state } = show();
    state.reply = null;
    buttonNamed(text.close).focus();
    await byPerson(
      new FocusEvent("focusin", { bubbles: true, composed: true, relatedTarget: before }),
    );
    await byPerson(key("Escape"));
    expect(buttons()).toEqual([text.undo]);
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it("gets its focus back", async () => {
    const before = document.createElement("button");
    document.body.append(before);
    const { pageCard, byPerson, buttonNamed } = show();
    buttonNamed(text.close).focus();
    await byPerson(
      new FocusEvent("focusin", { bubbles: true, composed: true, relatedTarget: before }),
    );
    pageCard.leave();
    expect(document.activeElement).toBe(before);
    before.remove();
  });
});

describe("a card that may be over", () => {
  it("asks regularly, and leaves when the background no longer wants it", async () => {
    const { actions, state } = show({ small: true });
    await vi.advanceTimersByTimeAsync(VERIFY_EVERY_MS);
    expect(actions).toEqual(["seen", "shown"]);
    state.reply = null;
    await vi.advanceTimersByTimeAsync(VERIFY_EVERY_MS);
    expect(state.left).toBe(1);
  });

  it("leaves by itself at the end of its quiet time", async () => {
    const { actions, state } = show({ endsAt: Date.now() + 1_000 });
    await vi.advanceTimersByTimeAsync(2_000);
    window.dispatchEvent(new Event("pageshow"));
    expect(state.left).toBe(1);
    expect(actions).toEqual(["hidden"]);
  });

  it("leaves once the extension is gone, and tells nobody", async () => {
    const { actions, runtime, state } = show();
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.left).toBe(1);
    expect(actions).toEqual([]);
  });

  it("leaves with its page", () => {
    const { actions, state } = show();
    window.dispatchEvent(new Event("pagehide"));
    expect(actions).toEqual(["hidden"]);
    expect(state.left).toBe(1);
  });
});
