import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { expect, test } from "vitest"
import {
  adminBuild,
  oneForm,
  toSecondFactor,
  withDashboardsCopies,
  zodWithoutEval,
} from "./admin-build"

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

const resolve = createRequire(import.meta.url).resolve
const dist = join(resolve("@medusajs/dashboard/package.json"), "../dist")
const pageOf = (noun: string) =>
  join(dist, readdirSync(dist).find((name) => name.startsWith(`${noun}-list-`)) ?? "")

/** The file that shows what has gone wrong on any page: an upgrade may give it another name. */
const boundary = () =>
  join(
    dist,
    readdirSync(dist).find(
      (name) =>
        name.endsWith(".mjs") &&
        readFileSync(join(dist, name), "utf8").includes("var ErrorBoundary = ()"),
    ) ?? "",
  )

test.each([
  [zodWithoutEval(), join(resolve("zod/v4/core"), "../core.js"), "{ jitless: true }"],
  [oneForm(), pageOf("product"), "SINGLE_COLUMN, hasOutlet: false,"],
  [oneForm(), pageOf("promotion"), "SINGLE_COLUMN, hasOutlet: false,"],
  [toSecondFactor(), boundary(), 'to: "/settings/profile", replace'],
])("$name changes what is installed, and nothing else", (change, path, to) => {
  const code = readFileSync(path, "utf8")
  expect(code).not.toContain(to)
  expect(change.transform(code, `${path}?v=1`)?.code).toContain(to)
  expect(change.transform(code, "/a/other.js")).toBeNull()
  expect(() => change.transform("", path)).toThrow("is not as it was")
  expect(adminBuild().plugins.map(({ name }) => name)).toContain(change.name)
})
