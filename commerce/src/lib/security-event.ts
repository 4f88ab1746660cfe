/** What of a request is worth knowing afterwards: what was done or tried, and how it ended. */
export interface SecurityEvent {
  event: string
  outcome: "success" | "failure" | "refused"
}

const TOO_MANY = 429
/** Answers to what no client of ours sends: its form is wrong, it is too large, or it is not for here. */
const PROBING = [400, 405, 413, 415]
const DOORS = [401, 403]

/** What is told however it ends. Paths are as the routes read them; the first that fits counts. */
const TOLD: [method: RegExp, path: RegExp, event: string][] = [
  [/POST/, /^\/auth\/(customer|user)\/emailpass\/?$/i, "sign_in"],
  [/POST/, /^\/auth\/(customer|user)\/emailpass\/register\/?$/i, "account_made"],
  [/POST/, /^\/auth\/(customer|user)\/emailpass\/reset-password\/?$/i, "password_reset_asked"],
  [/POST/, /^\/auth\/(customer|user)\/emailpass\/update\/?$/i, "password_set"],
  [/POST/, /^\/store\/customers\/me\/password\/?$/i, "password_set"],
  [/POST/, /^\/auth\/mfa\/challenges\/[^/]+\/verify\/?$/i, "second_factor"],
  [/POST/, /^\/auth\/mfa\/factors\/[^/]+\/verify\/?$/i, "second_factor_set"],
  [/DELETE/, /^\/auth\/mfa\/factors\/[^/]+\/?$/i, "second_factor_removed"],
  [/DELETE/, /^\/admin\/users\/[^/]+\/second-factor\/?$/i, "second_factor_removed"],
  [/POST/, /^\/auth\/mfa\/recovery-codes\/?$/i, "recovery_codes_made"],
  [/POST/, /^\/auth\/session\/?$/i, "session_begun"],
  [/DELETE/, /^\/auth\/session\/?$/i, "session_ended"],
  [/DELETE/, /^\/store\/sessions\/current\/?$/i, "session_ended"],
  [/DELETE/, /^\/store\/sessions\/?$/i, "sessions_ended"],
  [/DELETE/, /^\/admin\/(customers|users)\/[^/]+\/sessions\/?$/i, "sessions_ended"],
  [/POST/, /^\/store\/order-claims\b/i, "orders_claimed"],
  [/POST|DELETE/, /^\/admin\/(users|invites|api-keys)\b/i, "staff_changed"],
  [/POST|DELETE/, /^\/admin\/customers\b/i, "customer_changed"],
]

const outcomeOf = (status: number): SecurityEvent["outcome"] => {
  if (status < 400) return "success"
  return status === TOO_MANY || status === 403 ? "refused" : "failure"
}

/** What is told only when it did not go well. */
function refusalAt(path: string, status: number): string | null {
  if (status === TOO_MANY) return "limit"
  if (DOORS.includes(status)) return "authorization"
  if (PROBING.includes(status)) return "input"
  // A wrong key to a cart is answered as a cart that there is not.
  if (status === 404 && /^\/store\/carts\//i.test(path)) return "cart_door"
  return null
}

/** The event that a request was, by its route and how it was answered; null for everyday ones. */
export function securityEventOf(
  method: string,
  path: string,
  status: number,
): SecurityEvent | null {
  const told = TOLD.find(([verb, pattern]) => verb.test(method) && pattern.test(path))
  if (told) return { event: told[2], outcome: outcomeOf(status) }
  const event = refusalAt(path, status)
  return event ? { event, outcome: "refused" } : null
}
