// node scripts/release/upload-edge.mjs: uploads the package for Chrome to Microsoft's store and
// submits it. The API is version 1.1, with a key: https://learn.microsoft.com/microsoft-edge/extensions/update/api/using-addons-api
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { packagePath, readVersion } from "./release-files.mjs";
import { readReviewerNotes } from "./reviewer-notes.mjs";
import {
  askUntilKnown,
  PATIENCE,
  readSecrets,
  runStep,
  StoreError,
  sendToStore,
} from "./store-request.mjs";

const API = "https://api.addons.microsoftedge.microsoft.com";
const SECRETS = /** @type {const} */ (["EDGE_PRODUCT_ID", "EDGE_CLIENT_ID", "EDGE_API_KEY"]);

/**
 * @typedef {Record<typeof SECRETS[number], string>} EdgeSecrets
 * @typedef {import("./store-request.mjs").StoreRequest} StoreRequest
 */

/**
 * The four requests of the API.
 * @param {EdgeSecrets} secrets
 * @param {string} [api]
 */
export function edgeRequests(secrets, api = API) {
  const draft = `${api}/v1/products/${encodeURIComponent(secrets.EDGE_PRODUCT_ID)}/submissions`;
  const headers = {
    Authorization: `ApiKey ${secrets.EDGE_API_KEY}`,
    "X-ClientID": secrets.EDGE_CLIENT_ID,
  };
  return {
    /**
     * @param {Uint8Array<ArrayBuffer>} zip
     * @returns {StoreRequest}
     */
    upload: (zip) => ({
      what: "Uploading to Edge's store",
      url: `${draft}/draft/package`,
      method: "POST",
      headers: { ...headers, "Content-Type": "application/zip" },
      body: zip,
    }),
    /**
     * @param {string} operation
     * @returns {StoreRequest}
     */
    uploadResult: (operation) => ({
      what: "Checking what Edge's store uploaded",
      url: `${draft}/draft/package/operations/${operation}`,
      method: "GET",
      headers,
    }),
    /**
     * @param {string} notes for the people who review it
     * @returns {StoreRequest}
     */
    submit: (notes) => ({
      what: "Submitting to Edge's store",
      url: draft,
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ notes }),
    }),
    /**
     * @param {string} operation
     * @returns {StoreRequest}
     */
    submitResult: (operation) => ({
      what: "Checking the submission to Edge's store",
      url: `${draft}/operations/${operation}`,
      method: "GET",
      headers,
    }),
  };
}

/**
 * Uploads a package and submits it for review. Resolves once the store accepted both.
 * @param {ReturnType<typeof edgeRequests>} requests
 * @param {{ zip: Uint8Array<ArrayBuffer>, notes: string }} release
 * @param {import("./store-request.mjs").Patience} patience
 */
export async function uploadToEdge(requests, { zip, notes }, patience = PATIENCE) {
  await finish(requests.upload(zip), requests.uploadResult, patience);
  await finish(requests.submit(notes), requests.submitResult, patience);
}

/**
 * Sends a request, which the store answers with the name of an operation, and waits for its end.
 * @param {StoreRequest} request
 * @param {(operation: string) => StoreRequest} resultOf
 * @param {import("./store-request.mjs").Patience} patience
 */
async function finish(request, resultOf, patience) {
  const operation = operationIn(request.what, (await sendToStore(request)).location);
  const ask = async () => {
    const { json } = await sendToStore(resultOf(operation));
    if (json.status === "InProgress") return undefined;
    if (json.status === "Succeeded") return true;
    throw new StoreError(`${request.what}: ${failureIn(json)}`);
  };
  await askUntilKnown(request.what, ask, patience);
}

/**
 * The reply's Location is the name of the operation, or an address that ends in it.
 * @param {string} what
 * @param {string | null} location
 */
function operationIn(what, location) {
  const operation = location?.split("/").at(-1) ?? "";
  if (!/^[\w-]+$/.test(operation))
    throw new StoreError(`${what}: the store's reply names no operation.`);
  return operation;
}

/** @param {Record<string, unknown>} json */
function failureIn({ status, message, errorCode, errors }) {
  const details = [errorCode, message, errors && JSON.stringify(errors)].filter(Boolean);
  return `the store's result is ${status}: ${details.join(", ") || "no reason is given"}.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await runStep(async () => {
    const requests = edgeRequests(readSecrets(process.env, SECRETS));
    const version = await readVersion();
    const zip = new Uint8Array(await readFile(packagePath("chrome", version)));
    await uploadToEdge(requests, { zip, notes: await readReviewerNotes("edge") });
    return `${version} is submitted to Edge's store.`;
  });
