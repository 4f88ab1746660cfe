import { runInNewContext } from "node:vm"
import { expect, test, vi } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { all } from "~/testing/markup"
import { ask } from "~/testing/store"
import { AFTER_PAINT, asText } from "./late-scripts"

test("nothing in the module can end the script that holds it", () => {
  const text = asText('import "/a.js"; "</script><!--"')
  expect(text).not.toContain("<")
  expect(text).toContain(String.raw`"\u003c/script>`)
})

/** A browser that paints when it is told to. */
function browser(script: string, textContent: string) {
  const frames: (() => void)[] = []
  const added: { textContent: string; nonce: string; type: string }[] = []
  let present = 0
  const document = {
    currentScript: { nonce: "of this page", previousElementSibling: { textContent } },
    createElement: () => ({ textContent: "", nonce: "", type: "", remove: () => (present -= 1) }),
    head: {
      append: (one: (typeof added)[number]) => {
        added.push(one)
        present += 1
      },
    },
  }
  const later: (() => void)[] = []
  runInNewContext(script, {
    document,
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
    setTimeout: (work: () => void) => later.push(work),
  })
  return {
    added,
    inPage: () => present,
    paint: () => {
      frames.splice(0).forEach((frame) => frame())
      later.splice(0).forEach((work) => work())
    },
  }
}

test("the module runs after the page was painted, under its nonce, and leaves no element", () => {
  const module = 'import "/a.js"'
  const { added, inPage, paint } = browser(AFTER_PAINT, module)
  expect(added).toEqual([])
  paint()
  expect(added).toMatchObject([{ textContent: module, nonce: "of this page", type: "module" }])
  expect(inPage()).toBe(0)
})

test("a page names its entry alone beforehand, and begins its modules in one script of its own", async () => {
  new FakeCommerce().install()
  const { root, html } = await ask("/en-us")
  vi.restoreAllMocks()
  const preloaded = all(root, "link").filter(({ attributes }) => attributes.rel === "modulepreload")
  expect(preloaded.map(({ attributes }) => attributes)).toMatchObject([
    { href: "/entry.js", fetchpriority: "low" },
  ])
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
  expect(scripts.filter(([, attributes]) => attributes?.includes("module"))).toEqual([])
  const at = scripts.findIndex(([, , text]) => text?.includes("requestAnimationFrame"))
  const [[, kind, module = ""] = [], [, attributes, starter = ""] = []] = scripts.slice(at - 1)
  // Both carry the nonce: by it their hashes come into the policy of a page that is kept.
  expect(kind).toContain('nonce="nonce" type="text/plain"')
  expect(attributes).toContain('nonce="nonce"')
  const { added, paint } = browser(starter, module)
  paint()
  const [begun] = added
  for (const id of ["root", "routes/$locale", "routes/$locale._index"]) {
    expect(begun?.textContent).toContain(`import "/${id}.js"`)
  }
  expect(begun?.textContent).toContain(`import "/manifest.js"`)
  expect(begun?.textContent).toContain('import("/entry.js")')
})
