import journeys from "../playwright.config"

/** `npm run screenshots`: not tests of what the store does, but pictures to be looked at. */
export default {
  ...journeys,
  testDir: "screenshots",
  globalSetup: "./screenshots/setup.ts",
  outputDir: "../.local/test/screenshots",
}
