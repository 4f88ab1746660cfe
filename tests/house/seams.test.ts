import { describe, expect, test } from "vitest"
import { resolveImport } from "./resolve"
import { sourceFiles, type SourceFile } from "./source-files"
import { importsOf } from "./syntax"

const PACKAGES: Record<string, string> = {
  "@podium/storefront": "storefront",
  "@podium/commerce": "commerce",
  "@podium/stripe-checkout": "plugins/stripe-checkout",
  "@podium/product-search": "plugins/product-search",
  "@podium/seed": "seed",
  "@podium/local": "local",
}

/** Which other rooms of the house the code of a room may know. */
const MAY_KNOW: Record<string, string[]> = {
  storefront: [],
  "plugins/stripe-checkout": [],
  "plugins/product-search": [],
  commerce: ["plugins/stripe-checkout", "plugins/product-search", "seed"],
  seed: ["plugins/stripe-checkout"],
  local: [],
  bench: ["plugins/product-search", "commerce", "seed", "local"],
}

const known = new Set(sourceFiles.map(({ path }) => path))

const roomOf = (path: string) =>
  Object.keys(MAY_KNOW).find((room) => path.startsWith(`${room}/`)) ?? null

function roomOfImport(importer: string, from: string): string | null {
  const ours = Object.entries(PACKAGES).find(
    ([name]) => from === name || from.startsWith(`${name}/`),
  )
  if (ours) return ours[1]
  const path = resolveImport(importer, from, known)
  return path === null ? null : roomOf(path)
}

const filesOf = (room: string) => sourceFiles.filter(({ path }) => roomOf(path) === room)

const sightings = (files: SourceFile[], wrong: (from: string, file: SourceFile) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => wrong(from, file))
      .map(({ from }) => `${file.path} → ${from}`),
  )

describe.each(Object.entries(MAY_KNOW))("%s", (room, others) => {
  test("is there", () => {
    expect(filesOf(room).length).toBeGreaterThan(0)
  })

  test("knows only the rooms it may know", () => {
    const wrong = sightings(filesOf(room), (from, file) => {
      const target = roomOfImport(file.path, from)
      return target !== null && target !== room && !others.includes(target)
    })
    expect(wrong).toEqual([])
  })
})

describe("storefront", () => {
  const files = filesOf("storefront")

  test("knows of Medusa only the SDK and types", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ from, typeOnly }) => from.startsWith("@medusajs/") && !typeOnly)
        .filter(({ from }) => from !== "@medusajs/js-sdk")
        .map(({ from }) => `${file.path} → ${from}`),
    )
    expect(wrong).toEqual([])
  })

  test("speaks to the Store API in app/commerce alone", () => {
    const wrong = sightings(
      files.filter(({ path }) => !path.startsWith("storefront/app/commerce/")),
      (from) => from === "@medusajs/js-sdk",
    )
    expect(wrong).toEqual([])
  })

  test("knows no database", () => {
    expect(sightings(files, (from) => /^(pg|knex|@mikro-orm\/.*)$/.test(from))).toEqual([])
  })
})

test("only the local Stripe, the payment plugin and commerce know the stripe package", () => {
  const allowed = /^(plugins\/stripe-checkout|local\/stripe|commerce)\//
  const others = sourceFiles.filter(({ path }) => !allowed.test(path))
  expect(sightings(others, (from) => from === "stripe")).toEqual([])
})

test("seed writes through workflows, never by SQL", () => {
  expect(sightings(filesOf("seed"), (from) => /^(pg|knex|@mikro-orm\/.*)$/.test(from))).toEqual([])
})
