import { z } from "@medusajs/framework/zod"

/** Six figures of an authenticator app, or a recovery code: eight groups of four. */
const code = z.string().trim().min(1).max(64)
const method = z.enum(["totp", "recovery_code"])

/** What the dashboard asks of a second factor below `/auth`; all of it is Medusa's, and for staff alone. */
const WAYS = {
  list: { verb: "GET", path: /^\/mfa\/factors\/?$/, body: z.strictObject({}) },
  begin: {
    verb: "POST",
    path: /^\/mfa\/factors\/?$/,
    body: z.strictObject({
      provider: z.literal("totp"),
      label: z.string().max(100).optional(),
    }),
  },
  enable: {
    verb: "POST",
    path: /^\/mfa\/factors\/[^/]+\/verify\/?$/,
    body: z.strictObject({ code }),
  },
  remove: {
    verb: "DELETE",
    path: /^\/mfa\/factors\/[^/]+\/?$/,
    body: z.strictObject({ method: method.optional(), code: code.optional() }),
  },
  recoveryCodes: { verb: "POST", path: /^\/mfa\/recovery-codes\/?$/, body: z.strictObject({}) },
  show: {
    verb: "POST",
    path: /^\/mfa\/challenges\/[^/]+\/verify\/?$/,
    body: z.strictObject({ method, code }),
  },
} as const satisfies Record<string, { verb: string; path: RegExp; body: z.ZodType }>

export type Way = keyof typeof WAYS

/** What a request below `/auth` is about to do with a second factor; null for anything else. */
export function wayOf(verb: string, path: string): { way: Way; body: z.ZodType } | null {
  const decoded = decodeURIComponent(path)
  const found = Object.entries(WAYS).find(([, it]) => it.verb === verb && it.path.test(decoded))
  return found ? { way: found[0] as Way, body: found[1].body } : null
}

/** Ways on which a code is tried, and may be guessed. */
export const triesCode = (way: Way, body: unknown): boolean =>
  way === "enable" ||
  way === "show" ||
  (way === "remove" && Boolean((body as { code?: string } | undefined)?.code))
