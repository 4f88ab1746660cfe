import { z } from "zod"
import { isSupported, SUPPORTED_CURRENCIES } from "../currency"

/** Stripe's words and code for a value that does not fit; read back by `checkParams`. */
export interface Complaint {
  message: string
  code?: string
}

type Context = z.core.$RefinementCtx<string>

function complain(ctx: Context, message: string, code?: string): never {
  ctx.addIssue({
    code: "custom",
    message,
    params: { stripe: { message, code } satisfies Complaint },
  })
  return z.NEVER
}

/** A text with something in it. Most of Stripe's texts cannot be unset with an empty one. */
export function text(maximum = 5000) {
  return z.string().transform((value, ctx) => {
    if (value === "") return complain(ctx, "You passed an empty string", "parameter_invalid_empty")
    if (value.length <= maximum) return value
    const shown = `${value.slice(0, 5)}...${value.slice(-5)}`
    return complain(ctx, `Invalid string: ${shown}; must be at most ${maximum} characters`)
  })
}

/** An integer from `minimum` on. */
export function integer(minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER) {
  return z.string().transform((value, ctx) => {
    const code = "parameter_invalid_integer"
    const number = Number(value)
    if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(number)) {
      return complain(ctx, `Invalid integer: ${value}`, code)
    }
    if (minimum === 0 && number < 0) return complain(ctx, "Invalid non-negative integer", code)
    if (number < minimum) {
      return complain(ctx, `This value must be greater than or equal to ${minimum}.`, code)
    }
    if (number <= maximum) return number
    return complain(ctx, `This value must be less than or equal to ${maximum}.`, code)
  })
}

export const flag = z.string().transform((value, ctx) => {
  if (value === "true" || value === "false") return value === "true"
  return complain(ctx, `Invalid boolean: ${value}`)
})

/** One of Stripe's own words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.string().transform((value, ctx): Words[number] => {
    const word = words.find((each) => each === value)
    if (word !== undefined) return word
    const shown = [...words.slice(0, -1), `or ${words.at(-1)}`].join(", ")
    return complain(ctx, `Invalid value: must be one of ${shown}`)
  })
}

export const currency = z.string().transform((value, ctx) => {
  const code = value.toLowerCase()
  if (isSupported(code)) return code
  const list = SUPPORTED_CURRENCIES.join(", ")
  return complain(
    ctx,
    `Invalid currency: ${value}. Stripe currently supports these currencies: ${list}`,
  )
})

const URL_MAX = 5000

/** An absolute http(s) address. */
export const webUrl = z.string().transform((value, ctx) => {
  if (value === "") return complain(ctx, "You passed an empty string", "parameter_invalid_empty")
  if (value.length > URL_MAX) {
    return complain(ctx, `Invalid URL: URL must be ${URL_MAX} characters or less.`)
  }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(value)) {
    const message = "Invalid URL: An explicit scheme (such as https) must be provided."
    return complain(ctx, message, "url_invalid")
  }
  if (/^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value)) return value
  return complain(ctx, "Not a valid URL", "url_invalid")
})

/** Close to what Stripe takes: one @, a dotted domain, no blanks or control characters. */
export const EMAIL = /^[^\s@\p{Cc}"(),:;<>[\]\\]+@[^\s@\p{Cc}.]+(\.[^\s@\p{Cc}.]+)+$/u

export const email = z.string().transform((value, ctx) => {
  if (value === "") return complain(ctx, "You passed an empty string", "parameter_invalid_empty")
  if (value.length <= 512 && EMAIL.test(value)) return value
  return complain(ctx, `Invalid email address: ${value}`, "email_invalid")
})
