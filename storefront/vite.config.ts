import { fileURLToPath } from "node:url"
import { vitePlugin as remix } from "@remix-run/dev"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"
import tsconfigPaths from "vite-tsconfig-paths"
import { browserChunks } from "./host/chunks"
import { precompress } from "./host/precompress"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        // Routes that are looked up one by one answer a click before the personal part's own was found
        // with "not found" (e2e/journeys/early.spec.ts), and cost every page two requests at the server.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
      ignoredRouteFiles: ["**/*.test.*"],
    }),
    tsconfigPaths(),
    precompress(),
  ],
  resolve: {
    dedupe: ["three"], // the viewer's version, which is ours and not that of the picture studio
    alias: {
      // The 3-D viewer would compile WebAssembly as it loads, which the pages' security policy forbids.
      "three/examples/jsm/libs/meshopt_decoder.module.js": fileURLToPath(
        new URL("./app/lib/no-meshopt.ts", import.meta.url),
      ),
    },
  },
  build: {
    assetsInlineLimit: 0, // the CSP allows no data: fonts
    target: "es2022",
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: browserChunks() } },
  },
}))
