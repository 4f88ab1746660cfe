import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const ENTRY = createRequire(import.meta.url).resolve("stripe")
const RESOURCES = join(dirname(ENTRY), "../esm/resources")

/** Names of an interface in the client's own declarations; optional ones apart. */
export interface Declared {
  required: Set<string>
  optional: Set<string>
}

function source(file: string): string {
  return readFileSync(join(RESOURCES, `${file}.d.ts`), "utf8").replace(/\/\*[\s\S]*?\*\//g, "")
}

/** What `interface name` of `resources/<file>.d.ts` promises. */
export function declared(file: string, name: string): Declared {
  const text = source(file)
  const start = text.search(new RegExp(`^export interface ${name} \\{`, "m"))
  if (start < 0) throw new Error(`the client declares no ${name} in ${file}`)
  const body = text.slice(start, text.indexOf("\n}", start))
  const members = [...body.matchAll(/^ {4}(\w+)(\??):/gm)]
  const named = (mark: string) =>
    new Set(members.flatMap(([, key = "", optional]) => (optional === mark ? key : [])))
  return { required: named(""), optional: named("?") }
}

/** The words of `type name = 'a' | 'b' | …`, the last such type in the file. */
export function declaredWords(file: string, name: string): string[] {
  const found = [...source(file).matchAll(new RegExp(`type ${name} = ([^;]*);`, "g"))].at(-1)
  if (!found) throw new Error(`the client declares no type ${name} in ${file}`)
  return [...(found[1] ?? "").matchAll(/'([^']+)'/g)].map(([, word = ""]) => word)
}
