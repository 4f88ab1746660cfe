import { createHash } from "node:crypto"
import type { Context } from "../context"
import { StripeRefusal } from "../errors"
import type { SavedAnswer } from "../state/tables"

/** Seconds after which a key may be used anew. */
export const KEY_LIFE = 24 * 60 * 60
const KEY_CHARACTERS = 255

export function digest(method: string, path: string, body: string): string {
  return createHash("sha256").update(`${method} ${path}\n${body}`).digest("hex")
}

function otherParameters(key: string): StripeRefusal {
  const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`
  return new StripeRefusal(message, { type: "idempotency_error" }, false)
}

/**
 * The answer that this key already has, if any. Throws when the key was used for another request,
 * or when its first request is still being worked on.
 */
export function savedAnswer(
  context: Context,
  key: string,
  request: string,
): Readonly<SavedAnswer> | undefined {
  if (key.length > KEY_CHARACTERS) {
    const message = `Idempotency keys can be at most ${KEY_CHARACTERS} characters.`
    throw new StripeRefusal(message, { type: "idempotency_error" }, false)
  }
  const running = context.inProgress.get(key)
  if (running !== undefined && running !== request) throw otherParameters(key)
  if (running !== undefined) {
    const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`
    const details = {
      status: 409,
      type: "idempotency_error",
      code: "idempotency_key_in_use",
    } as const
    throw new StripeRefusal(message, details, false)
  }
  const saved = context.store.peek("answers", key)
  if (!saved || saved.saved_at + KEY_LIFE < Date.now() / 1000) return undefined
  if (saved.request !== request) throw otherParameters(key)
  return saved
}
