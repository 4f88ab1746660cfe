import { z } from "zod"
import { MIN_PASSWORD_CHARS } from "./limits"

/** No field of ours is longer; what is longer is refused, not cut. */
export const MAX_FIELD_CHARS = 200

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/

/** A line of text that a person typed: trimmed, bounded, without control characters. */
export const line = z
  .string("required") // a field that the form lacks altogether
  .trim()
  .max(MAX_FIELD_CHARS, "too_long")
  .refine((text) => !CONTROL.test(text), "control_characters")

export const requiredLine = line.refine((text) => text.length > 0, "required")
export const email = requiredLine.refine((text) => z.email().safeParse(text).success, "email")

/** What was typed into a form, as far as it is text, and what is wrong with it by field. */
export type Typed = Record<string, string>
export type Faults = Record<string, string>

/** The text fields of a form, clipped so that showing them again cannot flood the page. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.slice(0, 2 * MAX_FIELD_CHARS)]] : [],
    ),
  )

/** The first fault of every field, in the form's order: codes, which the page has words for. */
export function faultsOf(error: z.ZodError): Faults {
  const faults: Faults = {}
  for (const issue of error.issues) faults[issue.path.join(".")] ??= issue.message
  return faults
}

export const password = z.string().min(MIN_PASSWORD_CHARS, "password_short").max(200, "too_long")
