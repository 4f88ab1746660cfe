import { chromium } from "@playwright/test"
import { findChromium } from "../../local/chromium"

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
const BYTES_PER_KB = 1_000

interface Transfer {
  scripts: number
  all: number
}

/**
 * Kilobytes (1,000 bytes) that a browser with an empty cache gets for each page over the wire, headers
 * included: of scripts, and of everything.
 */
export async function transferred(urls: string[]): Promise<Transfer[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS })
  try {
    const found: Transfer[] = []
    for (const url of urls) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send("Network.enable")
      const scripts = new Set<string>()
      const bytes = new Map<string, number>()
      // Modules that are preloaded are told of as "Other" first: the answer's own type decides.
      session.on("Network.responseReceived", ({ requestId, response }) => {
        if (/javascript/.test(response.mimeType)) scripts.add(requestId)
      })
      session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
        bytes.set(requestId, encodedDataLength)
      })
      await page.goto(url, { waitUntil: "networkidle" })
      await context.close()
      const sum = (ids: Iterable<string>) =>
        [...ids].reduce((total, id) => total + (bytes.get(id) ?? 0), 0) / BYTES_PER_KB
      found.push({ scripts: sum(scripts), all: sum(bytes.keys()) })
    }
    return found
  } finally {
    await browser.close()
  }
}
