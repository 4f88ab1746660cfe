import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { hashOwnScripts } from "./own-scripts"

const NONCE = "bm9uY2U+/w=="
const source = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

test("the page's own inline scripts are named by their hashes, and the nonce is gone", () => {
  const html =
    `<script nonce="${NONCE}">one()</script><p>é</p>` +
    `<script nonce="${NONCE}" type="module" async="">import "/assets/a.js"</script>` +
    `<script nonce="${NONCE}">one()</script>`
  const hashed = hashOwnScripts(html, NONCE)
  expect(hashed.html).not.toContain("nonce")
  expect(hashed.sources).toEqual([source("one()"), source('import "/assets/a.js"')])
})

test("a script that somebody slipped in is not named", () => {
  const html = `<script>evil()</script><script nonce="guess">evil()</script><script nonce="${NONCE}">own()</script>`
  expect(hashOwnScripts(html, NONCE).sources).toEqual([source("own()")])
})

test("files, and scripts without an end, are not named", () => {
  const html = `<script nonce="${NONCE}" src="/assets/a.js"></script><script nonce="${NONCE}">cut off`
  expect(hashOwnScripts(html, NONCE).sources).toEqual([])
})

test("what is hashed is what the browser reads: the text up to the end tag, as UTF-8", () => {
  const text = 'const a = "é <script> b"\n// c '
  const hashed = hashOwnScripts(`<script nonce="${NONCE}">${text}</script >`, NONCE)
  expect(hashed.sources).toEqual([source(text)])
})
