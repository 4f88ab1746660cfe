import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../local/root"

const NAMED = [/\bname="([\w.-]+)"/g, /^\s+(\w+): z[.(]/gm, /\.get\("([\w-]+)"\)/g]

/** The names that some form or check of the storefront has, as its code says them. */
export function formNames(): string[] {
  const folder = join(ROOT, "storefront", "app")
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
  )
  const names = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8")
    return NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name))
  })
  return [...new Set(names)].toSorted()
}
