import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..")

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string
  text: string
  lines: number
}

const CODE = /\.(ts|tsx|mjs)$/
const TEST = /(\.test|\.spec)\.tsx?$|^tests\/|^e2e\/|\/testing\//
/** Made by a tool, or data without a line of code: nobody is helped by splitting it. */
const NOT_COUNTED = /\/migrations\/|^seed\/data\//

const inGit = (...flags: string[]) =>
  execFileSync("git", ["ls-files", "-z", ...flags], { cwd: ROOT, encoding: "utf8" })
    .split("\0")
    .filter(Boolean)

/** What the repository holds or is about to hold: tracked files and new ones that git does not ignore. */
export function repositoryFiles(): string[] {
  const gone = new Set(inGit("--deleted"))
  return inGit("--cached", "--others", "--exclude-standard").filter((path) => !gone.has(path))
}

export const read = (path: string) => readFileSync(join(ROOT, path), "utf8")

function load(path: string): SourceFile {
  const text = read(path)
  return { path, text, lines: text.trimEnd().split("\n").length }
}

const code = repositoryFiles()
  .filter((path) => CODE.test(path) && !NOT_COUNTED.test(path))
  .map(load)

export const testFiles = code.filter(({ path }) => TEST.test(path))
export const sourceFiles = code.filter(({ path }) => !TEST.test(path))

/** The value below which a share (0 to 1) of the numbers lies. */
export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
