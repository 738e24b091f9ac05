import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendRequest, stayConnected } from "./background-client";
import { browser } from "./browser";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  Object.assign(browser, { runtime: { id: "peekaboo", sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(browser, { runtime: undefined });
});

vi.mock("./browser", () => ({ browser: {} }));

async function settled(request: Promise<unknown>): Promise<unknown> {
  const outcome = request.catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return outcome;
}

describe("a request to the background", () => {
  it("that only reads is sent again when a background that was just stopping dropped it", async () => {
    sendMessage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("no receiver"));
    sendMessage.mockResolvedValueOnce({ view: "as stored" });
    expect(await settled(sendRequest("view", {}))).toEqual({ view: "as stored" });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it("that only reads is given up after three times", async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await settled(sendRequest("view", {}))).toBe("The background gave no answer.");
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it("that changes something is sent once, since it may have been heard", async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await settled(sendRequest("undo-import", {}))).toBe("The background gave no answer.");
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it("that is never answered fails after half a minute, and one that only reads after three times that", async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const begin = Date.now();
    expect(await settled(sendRequest("undo-import", {}))).toBe("The background gave no answer.");
    expect(Date.now() - begin).toBe(30_000);
    expect(await settled(sendRequest("view", {}))).toBe("The background gave no answer.");
    expect(Date.now() - begin).toBe(30_000 + 3 * 30_000 + 2 * 200);
  });

  it("is not sent again from a page whose extension was removed", async () => {
    sendMessage.mockRejectedValue(new Error("Extension context invalidated."));
    Object.assign(browser.runtime, { id: undefined });
    expect(await settled(sendRequest("view", {}))).toBe("Extension context invalidated.");
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe("the popup's connection", () => {
  it("is made again at once; a moment later where it ended at once; never once the extension is gone", async () => {
    const ended: (() => void)[] = [];
    const connect = vi.fn(() => ({
      onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    }));
    Object.assign(browser.runtime, { connect });
    stayConnected();
    await vi.advanceTimersByTimeAsync(200);
    ended.at(-1)?.();
    expect(connect).toHaveBeenCalledTimes(2);
    ended.at(-1)?.();
    expect(connect).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(connect).toHaveBeenCalledTimes(3);
    Object.assign(browser.runtime, { id: undefined });
    ended.at(-1)?.();
    await vi.runAllTimersAsync();
    expect(connect).toHaveBeenCalledTimes(3);
  });
});
