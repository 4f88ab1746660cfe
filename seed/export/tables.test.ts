import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { asJson, OUT, TABLES } from "./tables"

test.each(Object.entries(TABLES))(
  "%s is up to date: npm run tables -w seed",
  async (name, table) => {
    expect(readFileSync(join(OUT, name), "utf8")).toBe(await asJson(table))
  },
)

test("the storefront keeps no table that nobody exports", () => {
  const kept = readdirSync(OUT).filter((name) => name.endsWith(".json"))
  expect(kept.toSorted()).toEqual(Object.keys(TABLES).toSorted())
})
