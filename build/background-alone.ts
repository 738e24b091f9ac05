import { type BuildOptions, build, normalizePath, type Plugin } from "vite";
import { NATIVE_BROWSER } from "./native-browser";

const BACKGROUND = "src/background/index.ts";

/**
 * The background as one script of its own. Chunks shared with our pages would bring it what only they
 * use, and each chunk is one more file to read at each of its many starts.
 */
export function backgroundAlone(): Plugin {
  let target: BuildOptions["target"];
  return {
    name: "background-alone",
    apply: "build",
    configResolved(config) {
      target = config.build.target;
    },
    async generateBundle(_options, bundle) {
      const chunk = Object.values(bundle).find(
        (one) =>
          one.type === "chunk" && normalizePath(one.facadeModuleId ?? "").endsWith(BACKGROUND),
      );
      if (chunk?.type !== "chunk") throw new Error("There is no background to build.");
      chunk.code = await buildBackground(target);
      chunk.imports = [];
    },
  };
}

/** Which study a moment leans on is told by our pages alone. */
const withoutSources: Plugin = {
  name: "without-sources",
  enforce: "pre",
  transform: (code, id) =>
    normalizePath(id).includes("/src/content/library/")
      ? code.replace(/^ *evidence: \[[^\]]*\],$/gm, "")
      : null,
};

async function buildBackground(target: BuildOptions["target"] = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [withoutSources],
    resolve: { alias: NATIVE_BROWSER },
    build: {
      write: false,
      target,
      modulePreload: false,
      rollupOptions: { input: BACKGROUND, output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !("output" in output)) throw new Error("The background did not build.");
  return output.output[0].code;
}
