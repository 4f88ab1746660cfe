import { z } from "zod"
import { badParam } from "../errors"

/** https://docs.stripe.com/metadata#data */
export const METADATA_LIMITS = { keys: 50, keyCharacters: 40, valueCharacters: 500 } as const

/** Metadata as sent: an empty value unsets its key, an empty string for the whole unsets all. */
export const metadataParam = z.union([
  z.literal(""),
  z.record(z.string(), z.string()),
  // Keys 0, 1, 2 … look like a list on the wire.
  z
    .array(z.string())
    .transform((values): Record<string, string> => Object.fromEntries(Object.entries(values))),
])
export type MetadataChange = z.infer<typeof metadataParam>

function checkEntry(key: string, value: string, param: string): void {
  const { keyCharacters, valueCharacters } = METADATA_LIMITS
  if (key.length > keyCharacters) {
    const message = `Metadata keys can be at most ${keyCharacters} characters. Your key "${key}" is ${key.length} characters.`
    throw badParam(message, param)
  }
  if (value.length > valueCharacters) {
    const message = `Metadata values can have up to ${valueCharacters} characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value.slice(0, 20)}...`
    throw badParam(message, `${param}[${key}]`)
  }
}

/** What the metadata become; refuses more, or longer, than Stripe keeps. */
export function changeMetadata(
  current: Readonly<Record<string, string>>,
  change: MetadataChange | undefined,
  param = "metadata",
): Record<string, string> {
  if (change === undefined) return { ...current }
  if (change === "") return {}
  const next = { ...current }
  for (const [key, value] of Object.entries(change)) {
    checkEntry(key, value, param)
    if (value === "") delete next[key]
    else next[key] = value
  }
  const count = Object.keys(next).length
  if (count <= METADATA_LIMITS.keys) return next
  const message = `You can only have up to ${METADATA_LIMITS.keys} metadata keys. You passed in ${count}.`
  throw badParam(message, param)
}
