import { type BuildOptions, build, normalizePath, type Plugin } from "vite";
import { minifyMore } from "./minify";
import { NATIVE_BROWSER } from "./native-browser";
import { packedMoments } from "./packed-moments";
import { withoutMessages } from "./without-messages";

const BACKGROUND = "src/shell/index.ts";

/**
 * Builds the background as one script. Chunks shared with our pages would contain code that only
 * they use, and each chunk is one more file to read on every start.
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

async function buildBackground(target: BuildOptions["target"] = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [packedMoments, withoutMessages],
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
  // Functions next to each other compress better here than between what runs.
  return minifyMore(output.output[0].code, { hoist_funs: true });
}
