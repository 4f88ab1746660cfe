import { existsSync } from "node:fs"
import { chromium } from "@playwright/test"
import { inPath, installPackage, run } from "./packages"
import { Sentence } from "./sentence"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

const ownBrowser = () => {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/**
 * A Chromium to test with: CHROMIUM_PATH, the system's, Playwright's own, or the distribution's.
 * @throws Sentence when there is none and none can be installed.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Sentence(`CHROMIUM_PATH is not there: ${given}.`)
  const found = given ?? inPath(NAMES) ?? ownBrowser()
  if (found) return found
  run("npx", ["playwright", "install", "chromium"])
  if (!ownBrowser()) installPackage("chromium")
  const installed = ownBrowser() ?? inPath(NAMES)
  if (installed) return installed
  throw new Sentence("There is no Chromium: install one, or set CHROMIUM_PATH.")
}

/**
 * The same Chromium without a window and what belongs to one, which takes half of the processor's time:
 * what tests drive where it is there, or can be installed. CHROMIUM_PATH names another.
 */
export function findHeadless(): string {
  const shell = () => inPath(["chromium-headless-shell"])
  if (process.env.CHROMIUM_PATH) return findChromium()
  if (!shell()) installPackage("chromium-headless-shell")
  return shell() ?? findChromium()
}
