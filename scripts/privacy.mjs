// npm run privacy: writes PRIVACY.md and the privacy texts of the stores from src/content/<language>/privacy.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const load = async (/** @type {string} */ path) =>
  (await runnerImport(path, { configFile: false })).module;
const { privacyDocument, storePrivacy, withPrivacy } = await load("./scripts/privacy-pages.ts");
const { LANGUAGES } = await load("./src/content/language-list.ts");
const write = (/** @type {string} */ path, /** @type {string} */ text) => {
  writeFileSync(path, text);
  console.log(path);
};
write("PRIVACY.md", privacyDocument());
for (const language of LANGUAGES) {
  const listing = `store/${language}/listing.md`;
  write(listing, withPrivacy(readFileSync(listing, "utf8"), language));
  write(`store/${language}/privacy.md`, storePrivacy(language));
}
