import type { HttpTypes } from "@medusajs/types"
import type { Locale } from "~/i18n/markets"
import { call, valueOf, type Answer, type Refused } from "./client.server"

export type Customer = HttpTypes.StoreCustomer
export type Address = HttpTypes.StoreCustomerAddress
export interface Credentials {
  email: string
  password: string
}

const AUTH = "/auth/customer/emailpass"

/** Code of right credentials of somebody who signs in to the dashboard with a second factor. */
const STAFF_ONLY = "staff_only"
export const isStaffOnly = ({ status, code }: Refused): boolean =>
  status === 403 && code === STAFF_ONLY

/**
 * A token of the Store API for right credentials. Staff with a second factor get none: their token waits
 * for a code, for which the dashboard alone asks.
 */
export async function signIn(
  locale: Locale,
  body: Credentials,
  knownDevice = false,
): Promise<Answer<{ token: string }>> {
  const init = { method: "POST", body, knownDevice } as const
  const answer = await call<{ token: string; mfa_required?: boolean }>(locale, AUTH, init)
  if (!answer.ok || !answer.value.mfa_required) return answer
  return { ok: false, status: 403, code: STAFF_ONLY, message: "A second factor is asked for." }
}

/** Ends the session of a token, or with `everywhere` every session of its account: they open nothing more. */
export const endSession = (
  locale: Locale,
  token: string,
  everywhere: boolean,
): Promise<Answer<unknown>> =>
  call(locale, everywhere ? "/store/sessions" : "/store/sessions/current", {
    method: "DELETE",
    token,
  })

/** Makes a log-in and its customer, and signs in. 401/422 when the e-mail has one already. */
export async function register(
  locale: Locale,
  { email, password }: Credentials,
  names: { first_name: string; last_name: string },
): Promise<Answer<{ token: string }>> {
  const made = await call<{ token: string }>(locale, `${AUTH}/register`, {
    method: "POST",
    body: { email, password },
  })
  if (!made.ok) return made
  const customer = await call(locale, "/store/customers", {
    method: "POST",
    body: { email, ...names, metadata: { storefront_locale: locale.slug } },
    token: made.value.token,
  })
  return customer.ok ? signIn(locale, { email, password }) : customer
}

/** What commerce answers to a token that is none or has ended, and to one whose customer is gone. */
const NOBODY = [401, 404]

/**
 * The signed-in customer with addresses, or null when the token is none or has expired. Other refusals
 * become a page: who asks too often is signed in as before.
 */
export async function currentCustomer(
  locale: Locale,
  token: string | undefined,
): Promise<Customer | null> {
  if (!token) return null
  const answer = await call<{ customer: Customer }>(locale, "/store/customers/me", {
    token,
    query: { fields: "id,email,first_name,last_name,phone,*addresses" },
  })
  if (!answer.ok && NOBODY.includes(answer.status)) return null
  return valueOf(answer).customer
}

export const updateProfile = (
  locale: Locale,
  token: string,
  body: { first_name: string; last_name: string; phone: string },
): Promise<Answer<unknown>> => call(locale, "/store/customers/me", { method: "POST", body, token })

type AddressBody = Record<string, string | boolean>

export const addAddress = (
  locale: Locale,
  token: string,
  body: AddressBody,
): Promise<Answer<unknown>> =>
  call(locale, "/store/customers/me/addresses", { method: "POST", body, token })

export const updateAddress = (
  locale: Locale,
  token: string,
  id: string,
  body: AddressBody,
): Promise<Answer<unknown>> =>
  call(locale, `/store/customers/me/addresses/${encodeURIComponent(id)}`, {
    method: "POST",
    body,
    token,
  })

export const deleteAddress = (
  locale: Locale,
  token: string,
  id: string,
): Promise<Answer<unknown>> =>
  call(locale, `/store/customers/me/addresses/${encodeURIComponent(id)}`, {
    method: "DELETE",
    token,
  })

/** Whether a password was refused for being among those that are guessed first: the code has a sentence. */
export const isPasswordRefused = ({ status, code }: Refused): boolean =>
  status === 400 && code === "password_common"

/** Sets another password by the one in use; every session of the account ends, this one too. */
export const changePassword = (
  locale: Locale,
  token: string,
  body: { password: string; new_password: string },
  knownDevice: boolean,
): Promise<Answer<unknown>> =>
  call(locale, "/store/customers/me/password", { method: "POST", token, body, knownDevice })

/** Asks for the mail with the link; the answer is the same for known and unknown addresses. */
export const requestReset = (
  locale: Locale,
  email: string,
  knownDevice: boolean,
): Promise<Answer<unknown>> =>
  call(locale, `${AUTH}/reset-password`, {
    method: "POST",
    knownDevice,
    body: { identifier: email, metadata: { storefront_locale: locale.slug } },
  })

/** Sets a password with the token of a reset mail. */
export const setPassword = (
  locale: Locale,
  token: string,
  body: Credentials,
): Promise<Answer<unknown>> => call(locale, `${AUTH}/update`, { method: "POST", body, token })
