import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawIcons } from "./icons.mjs";

it("every committed icon is what its drawing makes", async () => {
  for (const [path, png] of await drawIcons())
    expect(png.equals(readFileSync(path)), path).toBe(true);
});
