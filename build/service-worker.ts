import { build } from "vite";
import { precacheOf } from "./precache";

/** The script that keeps these files, by path. It is one file, because not every browser runs a worker of several. */
export async function buildServiceWorker(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    define: { PRECACHE: JSON.stringify(precacheOf(files)) },
    build: {
      write: false,
      lib: {
        entry: "src/site/offline/service-worker.ts",
        formats: ["iife"],
        name: "worker",
        fileName: "service-worker",
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error("The service worker did not build.");
  return output.output[0].code;
}
