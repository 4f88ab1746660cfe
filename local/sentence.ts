/** A failure that a person can act on: shown as its one sentence, never with a stack trace. */
export class Sentence extends Error {
  override name = "Sentence"
}

export const DISK_FULL = "The disk is full; free some space and start again."

const SYSTEM: Record<string, string> = {
  ENOSPC: DISK_FULL,
  EACCES: "A file or folder may not be written by this user",
  EMFILE: "Too many files are open; raise the limit (ulimit -n) and start again.",
}

/** What to tell a person about any failure. */
export function explain(error: unknown): string {
  if (error instanceof Sentence) return error.message
  const { code, path, message } = error as NodeJS.ErrnoException
  const known = code ? SYSTEM[code] : undefined
  if (known) return path ? `${known.replace(/[.;].*$/, "")}: ${path}` : known
  return message || String(error)
}
