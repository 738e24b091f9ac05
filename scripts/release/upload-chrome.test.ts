import { createVerify, generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { fetchToken, parseServiceAccount, tokenRequest } from "./google-token.mjs";
import { type LoopbackStore, type StoreAnswer, startLoopbackStore } from "./loopback-store";
import { chromeRequests, uploadToChrome } from "./upload-chrome.mjs";

const ITEM = { publisherId: "publisher", itemId: "a".repeat(32), token: "token" };
const NAME = `publishers/publisher/items/${ITEM.itemId}`;
const RELEASE = { zip: new Uint8Array([80, 75, 3, 4]), version: "1.2.3" };
const AT_ONCE = { everyMs: 1, times: 3 };

interface Answers {
  upload?: StoreAnswer;
  states?: string[];
  submit?: StoreAnswer;
}

const uploaded = (uploadState: string, crxVersion = "1.2.3"): StoreAnswer => ({
  status: 200,
  json: { name: NAME, itemId: ITEM.itemId, crxVersion, uploadState },
});

let store: LoopbackStore;
afterEach(() => store.close());

describe("uploading to Chrome's store", () => {
  async function upload(answers: Answers = {}) {
    const states = [...(answers.states ?? [])];
    store = await startLoopbackStore(({ method, path }) => {
      const known: Record<string, () => StoreAnswer> = {
        [`POST /upload/v2/${NAME}:upload`]: () => answers.upload ?? uploaded("SUCCEEDED"),
        [`GET /v2/${NAME}:fetchStatus`]: () => ({
          status: 200,
          json: { name: NAME, lastAsyncUploadState: states.shift() },
        }),
        [`POST /v2/${NAME}:publish`]: () =>
          answers.submit ?? { status: 200, json: { name: NAME, state: "PENDING_REVIEW" } },
      };
      return known[`${method} ${path}`]?.() ?? { status: 404 };
    });
    return uploadToChrome(chromeRequests(ITEM, store.url), RELEASE, AT_ONCE);
  }

  it("uploads the package and submits it, to be staged once approved", async () => {
    await expect(upload()).resolves.toBe("PENDING_REVIEW");
    const [first, second, ...rest] = store.received;
    expect(rest).toEqual([]);
    expect([...(first?.body ?? [])]).toEqual([...RELEASE.zip]);
    expect(JSON.parse(String(second?.body))).toEqual({ publishType: "STAGED_PUBLISH" });
    for (const { headers } of store.received) expect(headers.authorization).toBe("Bearer token");
  });

  it("waits while the store reads the package", async () => {
    await upload({ upload: uploaded("IN_PROGRESS", ""), states: ["IN_PROGRESS", "SUCCEEDED"] });
    expect(store.received.map(({ method }) => method)).toEqual(["POST", "GET", "GET", "POST"]);
  });

  it.each([
    [
      "an item of another publisher",
      { upload: { status: 403, json: { error: { message: "not the owner" } } } },
      'Uploading to Chrome\'s store: the store answers 403, and says: {"error":{"message":"not the owner"}}',
    ],
    [
      "a package it does not take",
      { upload: uploaded("FAILED") },
      "Uploading to Chrome's store: the store's result is FAILED.",
    ],
    [
      "a package it does not take after a while",
      { upload: uploaded("IN_PROGRESS"), states: ["IN_PROGRESS", "FAILED"] },
      "Uploading to Chrome's store: the store's result is FAILED.",
    ],
    [
      "no result in time",
      { upload: uploaded("IN_PROGRESS"), states: ["IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS"] },
      "Uploading to Chrome's store: no result within 0 s.",
    ],
    [
      "another version in the package",
      { upload: uploaded("SUCCEEDED", "1.2.2") },
      "Uploading to Chrome's store: the store read 1.2.2, not 1.2.3.",
    ],
    [
      "a version that was refused",
      { submit: { status: 200, json: { state: "REJECTED" } } },
      "Submitting to Chrome's store: the store's state is REJECTED",
    ],
  ] satisfies [string, Answers, string][])("says so on %s", async (_case, answers, sentence) => {
    await expect(upload(answers)).rejects.toThrow(sentence);
  });

  it("submits nothing that was not uploaded", async () => {
    await expect(upload({ upload: uploaded("FAILED") })).rejects.toThrow();
    expect(store.received).toHaveLength(1);
  });
});

describe("signing in to Google", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const accountAt = (token_uri: string) => ({
    client_email: "release@example.iam.gserviceaccount.com",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    token_uri,
  });

  it("asks with a token that the account's key signed, for the store alone", async () => {
    store = await startLoopbackStore(() => ({ status: 200, json: { access_token: "fresh" } }));
    const account = accountAt(`${store.url}/token`);
    await expect(fetchToken(account)).resolves.toBe("fresh");
    const form = new URLSearchParams(String(store.received[0]?.body));
    expect(form.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:jwt-bearer");
    const [header = "", claims = "", signature = ""] = (form.get("assertion") ?? "").split(".");
    const isSigned = createVerify("RSA-SHA256")
      .update(`${header}.${claims}`)
      .verify(publicKey, signature, "base64url");
    expect(isSigned).toBe(true);
    const { iss, scope, aud, iat, exp } = JSON.parse(
      Buffer.from(claims, "base64url").toString("utf8"),
    );
    expect([iss, scope, aud]).toEqual([
      account.client_email,
      "https://www.googleapis.com/auth/chromewebstore",
      account.token_uri,
    ]);
    expect(exp - iat).toBe(600);
  });

  it("says so when the reply holds no token", async () => {
    store = await startLoopbackStore(() => ({ status: 200, json: {} }));
    await expect(fetchToken(accountAt(store.url))).rejects.toThrow("no access token");
  });

  it("prints nothing of a key file that can't be read", async () => {
    store = await startLoopbackStore(() => ({ status: 404 }));
    const broken = ["secret words", '{"private_key":"secret words"}', '"secret words"'];
    for (const text of broken) {
      expect(() => parseServiceAccount(text)).toThrow("CHROME_SERVICE_ACCOUNT should be");
      expect(() => parseServiceAccount(text)).not.toThrow("secret");
    }
    const account = accountAt("https://oauth2.googleapis.com/token");
    expect(parseServiceAccount(JSON.stringify({ ...account, type: "service_account" }))).toEqual(
      account,
    );
    expect(tokenRequest(account, 0).url).toBe(account.token_uri);
  });
});
