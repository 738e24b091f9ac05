// node scripts/release/upload-chrome.mjs: uploads the package to Chrome's store and submits it for
// review. Once approved it is staged: a person publishes it. The API is version 2:
// https://developer.chrome.com/docs/webstore/using-api
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { fetchToken, parseServiceAccount } from "./google-token.mjs";
import { packagePath, readVersion } from "./release-files.mjs";
import {
  askUntilKnown,
  PATIENCE,
  readSecrets,
  runStep,
  StoreError,
  sendToStore,
} from "./store-request.mjs";

const API = "https://chromewebstore.googleapis.com";
const SECRETS = /** @type {const} */ ([
  "CHROME_PUBLISHER_ID",
  "CHROME_ITEM_ID",
  "CHROME_SERVICE_ACCOUNT",
]);

/**
 * @typedef {import("./store-request.mjs").StoreRequest} StoreRequest
 *
 * @typedef {object} ChromeItem
 * @property {string} publisherId
 * @property {string} itemId
 * @property {string} token
 */

/**
 * The three requests of the API that a release needs.
 * @param {ChromeItem} item
 * @param {string} [api]
 */
export function chromeRequests({ publisherId, itemId, token }, api = API) {
  const name = `publishers/${encodeURIComponent(publisherId)}/items/${encodeURIComponent(itemId)}`;
  const headers = { Authorization: `Bearer ${token}` };
  return {
    /**
     * @param {Uint8Array<ArrayBuffer>} zip
     * @returns {StoreRequest}
     */
    upload: (zip) => ({
      what: "Uploading to Chrome's store",
      url: `${api}/upload/v2/${name}:upload`,
      method: "POST",
      headers: { ...headers, "Content-Type": "application/zip" },
      body: zip,
    }),
    /** @returns {StoreRequest} */
    status: () => ({
      what: "Checking what Chrome's store uploaded",
      url: `${api}/v2/${name}:fetchStatus`,
      method: "GET",
      headers,
    }),
    /** @returns {StoreRequest} */
    submit: () => ({
      what: "Submitting to Chrome's store",
      url: `${api}/v2/${name}:publish`,
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ publishType: "STAGED_PUBLISH" }),
    }),
  };
}

/**
 * Uploads a package and submits it for review. Resolves to the state that the store then states.
 * @param {ReturnType<typeof chromeRequests>} requests
 * @param {{ zip: Uint8Array<ArrayBuffer>, version: string }} release
 * @param {import("./store-request.mjs").Patience} patience
 */
export async function uploadToChrome(requests, { zip, version }, patience = PATIENCE) {
  const upload = requests.upload(zip);
  const { json } = await sendToStore(upload);
  if (!isUploaded(upload.what, json.uploadState)) {
    const ask = async () => {
      const { json: status } = await sendToStore(requests.status());
      return isUploaded(upload.what, status.lastAsyncUploadState) || undefined;
    };
    await askUntilKnown(upload.what, ask, patience);
  }
  if (json.crxVersion && json.crxVersion !== version)
    throw new StoreError(`${upload.what}: the store read ${json.crxVersion}, not ${version}.`);
  return submit(requests.submit());
}

/** @param {StoreRequest} request */
async function submit(request) {
  const { state } = (await sendToStore(request)).json;
  if (state === "PENDING_REVIEW" || state === "STAGED") return state;
  throw new StoreError(`${request.what}: the store's state is ${state}, and not "in review".`);
}

/**
 * Whether the store has the package; false: not yet.
 * @param {string} what
 * @param {unknown} state some pages of the documentation write UPLOAD_IN_PROGRESS
 */
function isUploaded(what, state) {
  if (state === "SUCCEEDED" || state === "UPLOAD_SUCCEEDED") return true;
  if (state === "IN_PROGRESS" || state === "UPLOAD_IN_PROGRESS") return false;
  throw new StoreError(`${what}: the store's result is ${state}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await runStep(async () => {
    const secrets = readSecrets(process.env, SECRETS);
    const token = await fetchToken(parseServiceAccount(secrets.CHROME_SERVICE_ACCOUNT));
    const requests = chromeRequests({
      publisherId: secrets.CHROME_PUBLISHER_ID,
      itemId: secrets.CHROME_ITEM_ID,
      token,
    });
    const version = await readVersion();
    const zip = new Uint8Array(await readFile(packagePath("chrome", version)));
    const state = await uploadToChrome(requests, { zip, version });
    return `${version} is submitted to Chrome's store (${state}). Once approved, publish it by hand.`;
  });
