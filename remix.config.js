// The Vite configuration (used through `--config remix.config.js`): Remix, Tailwind, and our own small browser scripts.
import { readdirSync } from "node:fs";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

const ENHANCEMENTS = "app/enhance";

/** Bundles every app/enhance/*.ts as /enhance/<name>.js: pages are not hydrated, these few scripts are all they load. */
function enhancements() {
  return {
    name: "onevisit-enhancements",
    apply: "build",
    buildStart() {
      if (this.environment?.name === "ssr") return;
      for (const file of readdirSync(ENHANCEMENTS).filter((name) => /^[^.]+\.ts$/.test(name))) {
        this.emitFile({
          type: "chunk",
          id: `${ENHANCEMENTS}/${file}`,
          fileName: `enhance/${file.replace(/\.ts$/, ".js")}`,
        });
      }
    },
  };
}

export default defineConfig({
  publicDir: "app/public",
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
      },
    }),
    enhancements(),
  ],
  build: { target: "es2022" },
  // What tests and engines write must not reload anybody's page.
  server: { watch: { ignored: ["**/e2e/artefacts/**", "**/.data/**"] } },
  define: { __BUILD_ID__: JSON.stringify(Date.now().toString(36)) },
  // Server code is big and native: leave packages to Node, bundle only our own.
  ssr: { external: true },
});
