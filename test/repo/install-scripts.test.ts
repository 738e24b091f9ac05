import { describe, expect, it } from "vitest";
import { read } from "./project-files";

interface Locked {
  hasInstallScript?: true;
}

/** Installed on macOS only, to watch files. */
const KNOWN = ["fsevents"];

describe("the packages we stand on", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, Locked>;
  };
  const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + 13);

  it("run nothing when they are installed", () => {
    const scripted = Object.entries(packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript,
    );
    expect(scripted.map(([path]) => nameOf(path)).filter((name) => !KNOWN.includes(name))).toEqual(
      [],
    );
  });
});
