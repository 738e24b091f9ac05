import { createSign } from "node:crypto";
import { StoreError, sendToStore } from "./store-request.mjs";

const SCOPE = "https://www.googleapis.com/auth/chromewebstore";
const GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const LIFETIME_S = 600;

/**
 * @typedef {object} ServiceAccount the file that Google Cloud makes for a key
 * @property {string} client_email
 * @property {string} private_key
 * @property {string} token_uri
 */

/**
 * Reads the key file of a service account.
 * @param {string} text
 * @returns {ServiceAccount}
 */
export function parseServiceAccount(text) {
  try {
    const { client_email, private_key, token_uri } = JSON.parse(text);
    if (client_email && private_key && token_uri) return { client_email, private_key, token_uri };
  } catch {
    // No word of it is printed, since it is a key.
  }
  throw new StoreError(
    "CHROME_SERVICE_ACCOUNT should be the whole JSON file of a service account's key.",
  );
}

/**
 * The request for an access token: https://developers.google.com/identity/protocols/oauth2/service-account#httprest
 * @param {ServiceAccount} account
 * @param {number} nowS seconds since 1970
 * @returns {import("./store-request.mjs").StoreRequest}
 */
export function tokenRequest({ client_email, private_key, token_uri }, nowS) {
  const claims = { iss: client_email, scope: SCOPE, aud: token_uri };
  const times = { iat: nowS, exp: nowS + LIFETIME_S };
  const signed = [
    { alg: "RS256", typ: "JWT" },
    { ...claims, ...times },
  ]
    .map(encode)
    .join(".");
  const signature = createSign("RSA-SHA256").update(signed).sign(private_key, "base64url");
  return {
    what: "Signing in to Google",
    url: token_uri,
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: GRANT,
      assertion: `${signed}.${signature}`,
    }).toString(),
  };
}

const encode = (/** @type {object} */ part) =>
  Buffer.from(JSON.stringify(part)).toString("base64url");

/**
 * An access token, which is good for some minutes.
 * @param {ServiceAccount} account
 * @returns {Promise<string>}
 */
export async function fetchToken(account) {
  const { json } = await sendToStore(tokenRequest(account, Math.floor(Date.now() / 1000)));
  if (typeof json.access_token === "string") return json.access_token;
  throw new StoreError("Signing in to Google: the reply holds no access token.");
}
