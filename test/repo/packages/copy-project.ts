import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

const NOT_SOURCE = /(?:^|[\\/])(?:node_modules|dist|out|\.git)(?:[\\/]|$)/;

/** Copies the project's sources, as they are now, to a folder. */
export function copyProject(folder: string): string {
  const isSource = (path: string): boolean => !NOT_SOURCE.test(path.slice(process.cwd().length));
  cpSync(process.cwd(), folder, { recursive: true, filter: isSource });
  return folder;
}

/** Gives a copy the packages of this one. */
export const linkPackages = (folder: string): void =>
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
