import { describe, expect, test } from "vitest"
import { read, repositoryFiles } from "./source-files"

type Manifest = Record<string, Record<string, string> | undefined>

const KINDS = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]
/** Their licence is Medusa's Enterprise one. */
const NOT_OPEN = ["@medusajs/rbac", "@medusajs/auth-oidc"]

const manifests = repositoryFiles().filter((path) => /(^|\/)package\.json$/.test(path))

const needs = manifests.flatMap((path) => {
  const manifest = JSON.parse(read(path)) as Manifest
  return KINDS.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).map(([name, version]) => ({ path, name, version })),
  )
})
/** @medusajs/ui and its icons count their versions apart from Medusa's. */
const medusa = needs.filter(
  ({ name }) => name.startsWith("@medusajs/") && !/^@medusajs\/(ui|icons)/.test(name),
)

describe("Medusa's packages", () => {
  test("are wanted in one exact version", () => {
    expect([...new Set(medusa.map(({ version }) => version))]).toEqual(["2.21.2"])
  })

  test("are installed in that version", () => {
    const lock = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { version: string }>
    }
    const names = new Set(medusa.map(({ name }) => name))
    const wrong = [...names].filter(
      (name) => lock.packages[`node_modules/${name}`]?.version !== "2.21.2",
    )
    expect(wrong).toEqual([])
  })

  test("include none under the Enterprise licence", () => {
    expect(needs.filter(({ name }) => NOT_OPEN.includes(name))).toEqual([])
  })
})

test("Remix's packages are all of 2.17", () => {
  const remix = needs.filter(({ name }) => name.startsWith("@remix-run/"))
  expect(remix.length).toBeGreaterThan(0)
  expect(remix.filter(({ version }) => !version.startsWith("2.17."))).toEqual([])
})

describe("scripts that run when packages are installed", () => {
  interface Locked {
    hasInstallScript?: boolean
  }
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, Locked>
  }
  const { allowScripts } = JSON.parse(read("package.json")) as {
    allowScripts: Record<string, boolean>
  }
  const withScripts = new Set(
    Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
  )

  test("are each allowed or refused by name", () => {
    expect(withScripts.size).toBeGreaterThan(0)
    expect([...withScripts].filter((name) => !(name in allowScripts))).toEqual([])
  })

  test("are not allowed to packages that have none or are gone", () => {
    expect(Object.keys(allowScripts).filter((name) => !withScripts.has(name))).toEqual([])
  })
})
