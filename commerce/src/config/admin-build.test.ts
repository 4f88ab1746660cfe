import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"
import { withDashboardsCopies } from "./admin-build"

const read = (path: string) =>
  JSON.parse(readFileSync(path, "utf8")) as {
    name: string
    version: string
    dependencies: Record<string, string>
  }
const dashboard = read(
  createRequire(import.meta.url).resolve("@medusajs/dashboard/package.json"),
).dependencies

const { alias } = withDashboardsCopies().resolve

test.each(alias)("$find is the copy that the dashboard asks for", ({ find, replacement }) => {
  const { name, version } = read(join(replacement, "package.json"))
  expect(find.test(name)).toBe(true)
  expect(find.test(`${name}/dom`)).toBe(false)
  const wanted = dashboard[name]?.replace(/^[\^~]/, "") ?? ""
  expect(version.split(".")[0]).toBe(wanted.split(".")[0])
})
