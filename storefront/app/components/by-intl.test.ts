import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { i18nOf } from "~/i18n/i18n.server"
import { LANGUAGES } from "~/i18n/languages"
import { MARKETS } from "~/i18n/markets"

const APP = join(import.meta.dirname, "..")

/** Remix refuses to build a page whose script would need one of these. */
const isServersOwn = (file: string) => /\.server\.tsx?$|\.test\.tsx?$/.test(file)

test("no browser names countries by itself: it takes long, and each knows other names", () => {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" })
  const theirs = files.filter((file) => /\.tsx?$/.test(file) && !isServersOwn(file))
  expect(theirs.length).toBeGreaterThan(100)
  const naming = theirs.filter((file) =>
    readFileSync(join(APP, file), "utf8").includes("Intl.DisplayNames"),
  )
  expect(naming).toEqual([])
})

test("every market has a name of its own among the words of every language", async () => {
  for (const { code } of LANGUAGES.filter(({ offered }) => offered)) {
    const { t } = await i18nOf(code)
    const names = MARKETS.map(({ country }) => t(`countries.${country}`))
    expect(new Set(names).size).toBe(MARKETS.length)
    for (const name of names) expect(name).not.toContain("countries.")
  }
})
