import { MedusaError } from "@medusajs/framework/utils"

/** What this engine cannot do: said rather than answered wrongly. */
export const notAllowed = (message: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/** What a client got wrong. */
export const invalid = (message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** Also the `code` of what POST /store/search answers with when its engine does not. */
export const SEARCH_UNAVAILABLE = "search_unavailable"

/** SQLSTATEs: the table or column of an index that is gone or was built by other code. */
const GONE = new Set(["42P01", "42703"])

/** The database's code of an error; null for an error of our own making, which is not an outage. */
export function outageOf(error: unknown): string | null {
  const { code, name } = error as { code?: unknown; name?: unknown }
  if (name === "KnexTimeoutError") return name
  return typeof code === "string" && !(error instanceof MedusaError) ? code : null
}

/** An error of the database as the Search Module and the Store API understand it. */
export function unavailable(error: unknown): unknown {
  const code = outageOf(error)
  if (code === null) return error
  // NOT_FOUND makes the module look up the index's present version and ask once more.
  const type = GONE.has(code) ? MedusaError.Types.NOT_FOUND : MedusaError.Types.UNEXPECTED_STATE
  return new MedusaError(type, `The search index does not answer (${code}).`, SEARCH_UNAVAILABLE)
}
