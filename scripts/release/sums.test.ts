import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sha256, writeSums } from "./sums.mjs";

it("SHA256SUMS has a line for each released file, in the form that sha256sum reads", async () => {
  const folder = await mkdtemp(join(tmpdir(), "peekaboo-sums-"));
  await writeFile(join(folder, "b.zip"), "abc");
  await writeFile(join(folder, "a.json"), "");
  await writeFile(join(folder, "notes.md"), "not released as a file");
  await writeSums(folder);
  // A second time, so that the sums of the first don't get in.
  const written = await writeSums(folder);
  expect(await readFile(join(folder, "SHA256SUMS"), "utf8")).toBe(written);
  expect(written).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.json\n" +
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.zip\n",
  );
  await rm(folder, { recursive: true });
});

it("an empty folder is an error, since a release without files is none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "peekaboo-sums-"));
  await expect(writeSums(folder)).rejects.toThrow("holds nothing to release");
  await rm(folder, { recursive: true });
});

it("the sum is that of the bytes", () => {
  expect(sha256(new TextEncoder().encode("abc"))).toMatch(/^ba7816bf/);
});
