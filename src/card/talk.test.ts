import { afterEach, describe, expect, it, vi } from "vitest";
import { tell } from "./talk";

const CARD = { card: { offerId: "evening" } };

/** A browser whose background gives these answers, one after the other; an error: it was stopped. */
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

describe("what a card tells", () => {
  it("is told once where it is answered", async () => {
    const sent = answering("peekaboo", CARD);
    expect(await tell("evening", { act: "unfolded" })).toEqual(CARD);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("is told once where the answer is that it is over", async () => {
    const sent = answering("peekaboo", { card: null });
    expect(await tell("evening", { act: "do" })).toEqual({ card: null });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("is told again where the background was stopped before it answered", async () => {
    const sent = answering("peekaboo", new Error("the channel closed"), CARD);
    expect(await tell("evening", { act: "unfolded" })).toEqual(CARD);
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
  });

  it("is not told for ever", async () => {
    const sent = answering("peekaboo", new Error("closed"), new Error("closed"), CARD);
    expect(await tell("evening", { act: "do" })).toEqual({ card: null });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it("is told to nobody after the extension was updated", async () => {
    const sent = answering(undefined, new Error("the extension is gone"));
    expect(await tell("evening", { act: "do" })).toEqual({ card: null });
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
