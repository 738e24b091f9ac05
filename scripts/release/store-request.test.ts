import { expect, it } from "vitest";
import { startLoopbackStore } from "./loopback-store";
import { askUntilKnown, readSecrets, sendToStore } from "./store-request.mjs";

const get = (url: string) => ({ what: "Asking", url, method: "GET" as const, headers: {} });

it("names every variable that is missing, and no value", () => {
  const env = { FIRST: "secret", SECOND: "" };
  expect(() => readSecrets(env, ["FIRST", "SECOND", "THIRD"])).toThrow("Not set: SECOND, THIRD.");
  expect(readSecrets(env, ["FIRST"])).toEqual({ FIRST: "secret" });
});

it("says that a store can't be reached, which may pass", async () => {
  const store = await startLoopbackStore(() => ({ status: 200 }));
  await store.close();
  await expect(sendToStore(get(store.url))).rejects.toMatchObject({
    message: expect.stringMatching(/^Asking: the store can't be reached \(.*ECONNREFUSED.*\)\.$/),
    mayPass: true,
  });
});

it("quotes at most a part of a long answer", async () => {
  const store = await startLoopbackStore(() => ({ status: 400, text: "x".repeat(10_000) }));
  const error = await sendToStore(get(store.url)).catch((one: Error) => one);
  await store.close();
  expect((error as Error).message).toHaveLength(
    "Asking: the store answers 400, and says: ".length + 500,
  );
});

it("takes a reply that is no JSON for an empty one", async () => {
  const store = await startLoopbackStore(() => ({ status: 200, text: "<html>" }));
  const reply = await sendToStore(get(store.url));
  await store.close();
  expect(reply.json).toEqual({});
});

it("ends at once on an error that no waiting mends, and names the last one that waiting might", async () => {
  let asked = 0;
  const ask = (mayPass: boolean) => async () => {
    asked += 1;
    const store = await startLoopbackStore(() => ({ status: mayPass ? 503 : 400, text: "why" }));
    await sendToStore(get(store.url)).finally(store.close);
    return undefined;
  };
  await expect(askUntilKnown("Waiting", ask(false), { everyMs: 1, times: 3 })).rejects.toThrow(
    "Asking: the store answers 400",
  );
  expect(asked).toBe(1);
  await expect(askUntilKnown("Waiting", ask(true), { everyMs: 1, times: 3 })).rejects.toThrow(
    /^Waiting: no result within 0 s\..* the store answers 503, and says: why$/,
  );
  expect(asked).toBe(4);
});
