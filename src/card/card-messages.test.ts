import { afterEach, describe, expect, it, vi } from "vitest";
import { onBackgroundMessage, sendCardAction } from "./card-messages";

const CARD = { card: { offerId: "evening" } };

/** A browser whose background gives these answers in order; an error stands for a stopped background. */
function answering(id: string | undefined, ...answers: unknown[]) {
  const sendMessage = vi.fn(async (_message: unknown) => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal("browser", { runtime: { id, sendMessage } });
  return sendMessage;
}

afterEach(() => vi.unstubAllGlobals());

describe("what a card sends", () => {
  it("is sent once if it is answered", async () => {
    const sent = answering("peekaboo", CARD);
    expect(await sendCardAction("evening", { kind: "expanded" })).toEqual(CARD);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("is sent once if the answer is that the card is over", async () => {
    const sent = answering("peekaboo", { card: null });
    expect(await sendCardAction("evening", { kind: "do" })).toEqual({ card: null });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("is sent again if the background was stopped before it answered", async () => {
    const sent = answering("peekaboo", new Error("the channel closed"), CARD);
    expect(await sendCardAction("evening", { kind: "expanded" })).toEqual(CARD);
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
  });

  it("is sent twice at most", async () => {
    const sent = answering("peekaboo", new Error("closed"), new Error("closed"), CARD);
    expect(await sendCardAction("evening", { kind: "do" })).toEqual({ card: null });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("is not sent again after the extension was updated", async () => {
    const sent = answering(undefined, new Error("the extension is gone"));
    expect(await sendCardAction("evening", { kind: "do" })).toEqual({ card: null });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe("a card that is asked whether it is there", () => {
  const asked = (offerId: string, visibility: DocumentVisibilityState) => {
    const addListener = vi.fn();
    vi.stubGlobal("browser", { runtime: { id: "peekaboo", onMessage: { addListener } } });
    onBackgroundMessage("evening", {
      visibility: () => visibility,
      onWithdraw: () => undefined,
      onFocus: () => undefined,
    });
    const respond = vi.fn();
    addListener.mock.calls[0]?.[0]({ kind: "ping", offerId }, null, respond);
    return respond;
  };

  it.each(["visible", "hidden"] as const)("says that it is %s", (visibility) => {
    expect(asked("evening", visibility)).toHaveBeenCalledExactlyOnceWith(visibility);
  });

  it("says nothing about another offer", () => {
    expect(asked("morning", "visible")).not.toHaveBeenCalled();
  });
});
