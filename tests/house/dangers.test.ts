import { describe, expect, test } from "vitest"
import { sourceFiles } from "./source-files"

/** Files outside of tests in which a pattern stands, by path. */
const filesWith = (pattern: RegExp, below = "") =>
  sourceFiles
    .filter(({ path, text }) => path.startsWith(below) && pattern.test(text))
    .map(({ path }) => path)

describe("what could let text become something else stands where it is known, and nowhere else", () => {
  test("markup that React does not escape: our own scripts and styles", () => {
    expect(filesWith(/dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML/)).toEqual([
      "commerce/src/emails/frame.tsx",
      "storefront/app/components/late-scripts.tsx",
    ])
  })

  test("code made from text: nowhere", () => {
    expect(filesWith(/\beval\(|new Function\(|\bvm\.run|setTimeout\(\s*["'`]/)).toEqual([])
  })

  test("hashes that are broken: where nothing is protected by them", () => {
    const weak = /createHash\(\s*["'](md[45]|sha1|ripemd\w*)["']|createHmac\(\s*["'](md5|sha1)["']/
    expect(filesWith(weak)).toEqual([
      "plugins/product-search/src/lib/row.ts", // whether a row has changed
      "plugins/product-search/src/tables/names.ts", // names of indexes, shortened
    ])
  })

  test("calls to elsewhere: where the host comes from the environment", () => {
    const calls = /(?<![.\w])fetch\((?!\))|\bhttps?\.(get|request)\(|\baxios\b/
    const found = ["commerce/src/", "plugins/", "storefront/"].flatMap((below) =>
      filesWith(calls, below),
    )
    expect(found).toEqual([
      "commerce/src/admin/components/ask-and-delete.tsx", // a browser's, to where its page came from
      "commerce/src/admin/widgets/second-factor-needed.tsx", // likewise
      "commerce/src/pages/purge.ts", // STOREFRONT_URLS
      "storefront/app/commerce/client.server.ts", // COMMERCE_URL
      "storefront/app/components/use-me.ts", // a browser's again
      "storefront/app/components/use-suggestions.ts", // and here
      "storefront/app/i18n/i18n.ts", // a function of this name that it is handed
    ])
  })
})
