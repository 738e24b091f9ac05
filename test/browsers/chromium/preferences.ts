import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PageAccess } from "../browser-driver";

/** Chromium names an unpacked extension after its folder: sha256, first 16 bytes, a to p for 0 to f. */
export function extensionIdOf(folder: string): string {
  const hash = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/**
 * Writes the profile so that the parent has said yes to pages before. Without
 * `active_permissions` it is not given yet, but asking is answered without a prompt, which no
 * headless browser could show. Notifications are always so.
 */
export async function seedPageAccess(
  profile: string,
  extension: string,
  access: PageAccess,
): Promise<void> {
  if (access === "none") return;
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  const optional: string[] = manifest.optional_permissions ?? [];
  const hosts = { explicit_host: ["*://*/*"], manifest_permissions: [], scriptable_host: [] };
  const all = { api: manifest.permissions, ...hosts };
  const askable = [...manifest.permissions, ...optional];
  const settings = {
    granted_permissions: { ...all, api: askable },
    runtime_granted_permissions: { api: optional, ...hosts },
    ...(access === "granted" ? { active_permissions: all } : {}),
  };
  const preferences = { extensions: { settings: { [extensionIdOf(extension)]: settings } } };
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}
