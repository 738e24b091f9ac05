import { describe, expect, it } from "vitest";
import { read } from "./project-files";

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
type Lock = Record<string, LockedPackage>;

interface System {
  os: string;
  cpu: string;
  libc?: string;
}

/** What the project is developed, built and reviewed on. */
const SYSTEMS: System[] = [
  { os: "darwin", cpu: "x64" },
  { os: "darwin", cpu: "arm64" },
  { os: "win32", cpu: "x64" },
  { os: "win32", cpu: "arm64" },
  { os: "linux", cpu: "x64", libc: "glibc" },
  { os: "linux", cpu: "arm64", libc: "glibc" },
  { os: "linux", cpu: "x64", libc: "musl" },
  { os: "linux", cpu: "arm64", libc: "musl" },
];

const lock: Lock = JSON.parse(read("package-lock.json")).packages;

const optionalNames = ({ optionalDependencies }: LockedPackage): string[] =>
  Object.keys(optionalDependencies ?? {});

/** As Node finds it: inside the package that asks, or beside it. */
const findLocked = (packages: Lock, path: string, name: string): LockedPackage | undefined =>
  packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];

/** Packages with a binary for each system, as optional dependencies that state their system. */
function nativePackages(packages: Lock): string[] {
  const isBinary = (path: string) => (name: string) => {
    const { os, cpu } = findLocked(packages, path, name) ?? {};
    return os !== undefined && cpu !== undefined;
  };
  return Object.keys(packages).filter((path) =>
    optionalNames(packages[path] ?? {}).some(isBinary(path)),
  );
}

/** Whether the name of a binary says that it is for this system: `linux-x64-musl` and the like. */
function isNamedFor(name: string, { os, cpu, libc }: System): boolean {
  const words = name.split("/").at(-1)?.split(/[-.]/) ?? [];
  if (!words.includes(os) || !words.includes(cpu)) return false;
  return words.includes("musl") === (libc === "musl");
}

/** A binary that names no C library runs on all of them. */
const runsOn = ({ os, cpu, libc }: LockedPackage, system: System): boolean =>
  (os?.includes(system.os) && cpu?.includes(system.cpu)) === true &&
  (!libc || !system.libc || libc.includes(system.libc));

/** Binaries that a package names for one of the systems and that the lock doesn't list for it. */
function missingBinaries(packages: Lock, path: string): string[] {
  const names = optionalNames(packages[path] ?? {});
  return SYSTEMS.flatMap((system) =>
    names
      .filter((name) => isNamedFor(name, system))
      .filter((name) => !runsOn(findLocked(packages, path, name) ?? {}, system)),
  );
}

/** Systems for which a package names no binary at all. */
const systemsWithout = (path: string): System[] =>
  SYSTEMS.filter((system) => {
    const named = optionalNames(lock[path] ?? {}).map((name) => findLocked(lock, path, name));
    return !named.some((binary) => binary && runsOn(binary, system));
  });

describe("the native packages in package-lock.json", () => {
  const native = nativePackages(lock);

  it("were found at all", () => {
    const known = ["@biomejs/biome", "@resvg/resvg-js", "lightningcss", "rolldown", "typescript"];
    expect(native).toEqual(expect.arrayContaining(known.map((name) => `node_modules/${name}`)));
  });

  it.each(native)("%s: every binary it names for macOS, Windows and Linux is listed", (path) => {
    expect(missingBinaries(lock, path)).toEqual([]);
  });

  it.each(native)("%s runs on every one of these systems", (path) => {
    expect(systemsWithout(path)).toEqual([]);
  });

  it("would be missed if the lock were made on one system and held its binaries alone", () => {
    const short = Object.fromEntries(
      Object.entries(lock).filter(([, { os }]) => !os || os.includes("linux")),
    );
    for (const path of native)
      expect(
        missingBinaries(short, path).some((name) => name.includes("darwin")),
        path,
      ).toBe(true);
  });
});
