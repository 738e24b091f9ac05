// node scripts/release/upload-firefox.mjs: submits the package for Firefox, its source and what the
// store shows of it to addons.mozilla.org, with Mozilla's own web-ext. It does not wait for the
// review, which may take days.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { run } from "../run.mjs";
import { amoMetadata, readListings } from "./amo-metadata.mjs";
import { notesFor } from "./notes.mjs";
import { packagePath, readVersion } from "./release-files.mjs";
import { readReviewerNotes } from "./reviewer-notes.mjs";
import { readSecrets, runStep, StoreError } from "./store-request.mjs";

const WEB_EXT = "node_modules/web-ext/bin/web-ext.js";
const SIGN_MS = 15 * 60_000;
const VALIDATION_MS = 10 * 60_000;
const API = "https://addons.mozilla.org/api/v5/";

/**
 * @typedef {object} AmoRelease
 * @property {Uint8Array} zip the package for Firefox
 * @property {string} sourceZip a path
 * @property {object} metadata
 * @property {string} folder for what web-ext reads and writes
 */

/**
 * The arguments for web-ext, which makes a zip of its own of the same files.
 * @param {AmoRelease} release
 * @param {string} [api]
 */
export const signArguments = ({ sourceZip, folder }, api = API) => [
  "sign",
  ...["--channel", "listed"],
  ...["--source-dir", join(folder, "extension")],
  ...["--artifacts-dir", join(folder, "signed")],
  ...["--upload-source-code", sourceZip],
  ...["--amo-metadata", join(folder, "metadata.json")],
  ...["--amo-base-url", api],
  ...["--timeout", String(VALIDATION_MS)],
  // Zero: to submit is enough, and a person downloads the signed file after the review.
  ...["--approval-timeout", "0"],
  "--no-input",
  "--no-config-discovery",
];

/**
 * Submits a release. The keys are read by web-ext, from its own environment variables.
 * @param {AmoRelease} release
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [api]
 */
export async function uploadToAmo(release, env, api = API) {
  readSecrets(env, ["WEB_EXT_API_KEY", "WEB_EXT_API_SECRET"]);
  await rm(release.folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(release.zip))) {
    const path = join(release.folder, "extension", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  await writeFile(join(release.folder, "metadata.json"), JSON.stringify(release.metadata));
  const sign = [WEB_EXT, ...signArguments(release, api)];
  const { code, output } = await run(process.execPath, sign, { ms: SIGN_MS, env });
  if (code !== 0) throw new StoreError(`Submitting to addons.mozilla.org failed.\n${output}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await runStep(async () => {
    const version = await readVersion();
    const metadata = amoMetadata(await readListings(), {
      releaseNotes: notesFor(await readFile("CHANGELOG.md", "utf8"), version),
      reviewerNotes: await readReviewerNotes("firefox"),
    });
    const release = {
      zip: new Uint8Array(await readFile(packagePath("firefox", version))),
      sourceZip: packagePath("source", version),
      metadata,
      folder: "out/amo",
    };
    await uploadToAmo(release, process.env);
    return `${version} is submitted to addons.mozilla.org.`;
  });
