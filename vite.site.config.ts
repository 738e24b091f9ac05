import { defineConfig } from "vite";
import { englishFallback } from "./build/english-fallback.mjs";
import { licences } from "./build/licences";
import { momentsOnce } from "./build/moments-once";
import { qrCodeOf } from "./build/qr-code";
import { SITE_ENTRIES, siteFiles } from "./build/site-files";
import { titleFace } from "./build/title-face";
import { addresses } from "./src/content/addresses";

/**
 * The site, one static folder: `npm run site`. `SITE_ADDRESS` says where it will be published, if that is not
 * yet written in `src/content/addresses.ts`.
 */
export default defineConfig({
  // Relative, so that the folder may be published at any address.
  base: "./",
  plugins: [licences(), titleFace(), siteFiles(), englishFallback(), momentsOnce("site")],
  define: {
    SITE_QR_CODE: JSON.stringify(qrCodeOf(process.env.SITE_ADDRESS || addresses.homepage)),
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  publicDir: false,
  build: {
    outDir: "out/site",
    emptyOutDir: true,
    modulePreload: false,
    // What is inlined into styles as data would need a weaker content security policy.
    assetsInlineLimit: 0,
    rollupOptions: { input: SITE_ENTRIES },
  },
});
