import { afterEach, describe, expect, it } from "vitest";
import { type LoopbackStore, type StoreAnswer, startLoopbackStore } from "./loopback-store";
import { edgeRequests, uploadToEdge } from "./upload-edge.mjs";

const SECRETS = { EDGE_PRODUCT_ID: "d34f98f5", EDGE_CLIENT_ID: "client", EDGE_API_KEY: "secret" };
const SUBMISSIONS = "/v1/products/d34f98f5/submissions";
const RELEASE = { zip: new Uint8Array([80, 75, 3, 4]), notes: "Choose a quiet time." };
const AT_ONCE = { everyMs: 1, times: 3 };

/** The four addresses of the documentation, each with its answer. */
interface Answers {
  upload?: StoreAnswer;
  uploadResults?: StoreAnswer[];
  submit?: StoreAnswer;
  submitResult?: StoreAnswer;
}

const state = (status: string, more: object = {}): StoreAnswer => ({
  status: 200,
  json: { id: "op-1", status, message: null, errorCode: null, errors: null, ...more },
});

describe("uploading to Edge's store", () => {
  let store: LoopbackStore;
  afterEach(() => store.close());

  async function upload(answers: Answers = {}) {
    const uploadResults = [...(answers.uploadResults ?? [state("InProgress"), state("Succeeded")])];
    store = await startLoopbackStore(({ method, path }) => {
      const known: Record<string, () => StoreAnswer | undefined> = {
        [`POST ${SUBMISSIONS}/draft/package`]: () =>
          answers.upload ?? { status: 202, location: "op-1" },
        [`GET ${SUBMISSIONS}/draft/package/operations/op-1`]: () => uploadResults.shift(),
        [`POST ${SUBMISSIONS}`]: () =>
          answers.submit ?? { status: 202, location: "https://example.org/operations/op-2" },
        [`GET ${SUBMISSIONS}/operations/op-2`]: () => answers.submitResult ?? state("Succeeded"),
      };
      return known[`${method} ${path}`]?.() ?? { status: 404 };
    });
    return uploadToEdge(edgeRequests(SECRETS, store.url), RELEASE, AT_ONCE);
  }

  it("uploads the package, waits, submits it with the notes, and waits again", async () => {
    await upload();
    expect(store.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${SUBMISSIONS}/draft/package`,
      `GET ${SUBMISSIONS}/draft/package/operations/op-1`,
      `GET ${SUBMISSIONS}/draft/package/operations/op-1`,
      `POST ${SUBMISSIONS}`,
      `GET ${SUBMISSIONS}/operations/op-2`,
    ]);
    expect([...(store.received[0]?.body ?? [])]).toEqual([...RELEASE.zip]);
    expect(store.received[0]?.headers["content-type"]).toBe("application/zip");
    expect(JSON.parse(String(store.received[3]?.body))).toEqual({ notes: RELEASE.notes });
    for (const { headers } of store.received)
      expect([headers.authorization, headers["x-clientid"]]).toEqual(["ApiKey secret", "client"]);
  });

  it("goes on when the store fails for a moment while it is asked for a result", async () => {
    await upload({ uploadResults: [{ status: 503 }, state("Succeeded")] });
    expect(store.received).toHaveLength(5);
  });

  it.each([
    [
      "a key that has expired",
      { upload: { status: 401, text: "Unauthorized" } },
      "Uploading to Edge's store: the store answers 401, and says: Unauthorized",
    ],
    [
      "a package it does not take",
      {
        uploadResults: [
          state("Failed", { errorCode: "InvalidPackage", message: "No manifest", errors: ["one"] }),
        ],
      },
      "Uploading to Edge's store: the store's result is Failed: InvalidPackage, No manifest, [\"one\"].",
    ],
    [
      "a submission while another one is in review",
      { submitResult: state("Failed", { errorCode: "InProgressSubmission" }) },
      "Submitting to Edge's store: the store's result is Failed: InProgressSubmission.",
    ],
    [
      "a reply without the name of an operation",
      { submit: { status: 202 } },
      "Submitting to Edge's store: the store's reply names no operation.",
    ],
    [
      "a redirect, which would carry the key elsewhere",
      { upload: { status: 302, location: "https://example.org/op-1" } },
      "Uploading to Edge's store: the store answers 302, and says: nothing else",
    ],
    [
      "no result in time",
      { uploadResults: [state("InProgress"), state("InProgress"), state("InProgress")] },
      "Uploading to Edge's store: no result within 0 s. See the store's own page for it.",
    ],
  ] satisfies [string, Answers, string][])("says so on %s", async (_case, answers, sentence) => {
    await expect(upload(answers)).rejects.toThrow(sentence);
  });
});
