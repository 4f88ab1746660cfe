import { posix } from "node:path"
import type { SourceFile } from "./source-files"
import { importsOf } from "./syntax"

const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx", "/route.tsx"]

/** Which file of ours an import means; null for a package. */
export function resolveImport(importer: string, from: string, known: Set<string>): string | null {
  const target = from.startsWith("~/")
    ? posix.join("storefront/app", from.slice(2))
    : from.startsWith(".")
      ? posix.join(posix.dirname(importer), from)
      : null
  if (target === null) return null
  const bare = target.replace(/\.js$/, "")
  return ENDINGS.map((ending) => bare + ending).find((path) => known.has(path)) ?? null
}

/** Each file's imports of our own files; imports that are gone after compilation do not count. */
export function importGraph(files: SourceFile[]): Map<string, string[]> {
  const known = new Set(files.map(({ path }) => path))
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ from }) => resolveImport(file.path, from, known) ?? []),
    ]),
  )
}

/** Every cycle that a walk through the graph comes upon, as the paths on its way. */
export function cycles(graph: Map<string, string[]>): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const visit = (path: string, way: string[]) => {
    const seenAt = way.indexOf(path)
    if (seenAt >= 0) return void found.push([...way.slice(seenAt), path])
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}
