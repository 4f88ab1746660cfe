import { defineConfig } from "@playwright/test"

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

export default defineConfig({
  testDir: "e2e/journeys",
  globalSetup: "./e2e/setup.ts",
  outputDir: ".local/test/browser",
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json"]],
  use: {
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: ARGS },
    // Recording every test costs a tenth of the time: `npx playwright test --trace on` where one fails.
    trace: "off",
    viewport: { width: 1280, height: 900 },
  },
})
