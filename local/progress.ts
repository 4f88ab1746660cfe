const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** Says what is being done, and how long it took. */
export async function progress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  process.stdout.write(`▸ ${what} …\n`)
  const result = await work()
  const note = typeof result === "string" && result && !result.includes("://") ? `: ${result}` : ""
  process.stdout.write(`✓ ${what}${note} (${seconds(Date.now() - began)})\n`)
  return result
}

/** Rows of two columns, aligned. */
export function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n")
}
