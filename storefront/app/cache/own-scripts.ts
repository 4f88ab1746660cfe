import { createHash } from "node:crypto"

export interface Hashed {
  html: string
  /** Sources for `script-src`, one per inline script of the page's own. */
  sources: string[]
}

/**
 * Takes a render's nonce out of a page and names its inline scripts by their hashes instead, so that the
 * page can be sent to many. Only scripts that carry the nonce are named: it is made for one render and
 * never leaves the server, so that markup from elsewhere cannot know it.
 */
export function hashOwnScripts(html: string, nonce: string): Hashed {
  const mark = ` nonce="${nonce}"`
  const sources = new Set<string>()
  const opening = /<script\b[^>]*>/g
  for (let tag = opening.exec(html); tag; tag = opening.exec(html)) {
    const end = html.indexOf("</script", opening.lastIndex)
    if (end < 0) break
    const text = html.slice(opening.lastIndex, end)
    if (tag[0].includes(mark) && text) {
      sources.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    }
    opening.lastIndex = end
  }
  return { html: html.replaceAll(mark, ""), sources: [...sources] }
}
