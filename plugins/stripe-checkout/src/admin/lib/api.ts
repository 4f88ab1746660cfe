import Medusa from "@medusajs/js-sdk"
import type {
  AttemptView,
  DisputeView,
  GiveBackView,
  Page,
} from "../../api/admin/stripe-checkout/views"

// Written in by the dashboard's build; here a plugin learns where the dashboard's backend is.
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ || "/",
  auth: {
    type: __AUTH_TYPE__ || "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})

const ROOT = "/admin/stripe-checkout"

export interface ListQuery {
  status: string
  limit: number
  offset: number
}

export type GiveBackList = Page & { give_backs: GiveBackView[] }
export type DisputeList = Page & { disputes: DisputeView[] }
export type AttemptList = Page & { attempts: AttemptView[] }
export type OrderPayments = Pick<GiveBackList, "give_backs" | "mode"> &
  Pick<DisputeList, "disputes"> &
  Pick<AttemptList, "attempts">

const list = <List>(noun: string, query: ListQuery) =>
  sdk.client.fetch<List>(`${ROOT}/${noun}`, { query: { ...query } })

export const listGiveBacks = (query: ListQuery) => list<GiveBackList>("give-backs", query)
export const listDisputes = (query: ListQuery) => list<DisputeList>("disputes", query)
export const listAttempts = (query: ListQuery) => list<AttemptList>("attempts", query)

export const orderPayments = (order_id: string) =>
  sdk.client.fetch<OrderPayments>(`${ROOT}/payments`, { query: { order_id } })

/** Tries to give money back, now. */
export const retryGiveBack = (give_back_id: string) =>
  sdk.client.fetch<{ give_back: GiveBackView }>(`${ROOT}/retries`, {
    method: "POST",
    body: { give_back_id },
  })

/** Keys of what react-query keeps; whatever was changed makes all of it stale. */
export const QUERY_KEY = "stripe-checkout"
