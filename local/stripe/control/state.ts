import { z } from "zod"
import { control, ok } from "./route"

const nothing = z.strictObject({})

const state = control("GET", "/_local/state", nothing, ({ store, faults, holds, seen }) =>
  ok({
    sessions: [...store.peekAll("sessions")].map(({ session }) => session),
    intents: [...store.peekAll("intents")].map(({ intent }) => intent),
    charges: [...store.peekAll("charges")].map(({ charge }) => charge),
    refunds: [...store.peekAll("refunds")].map(({ refund, asked }) => ({ ...refund, asked })),
    disputes: [...store.peekAll("disputes")],
    events: [...store.peekAll("events")],
    deliveries: [...store.peekAll("deliveries")],
    timers: [...store.peekAll("timers")],
    faults: faults.list(),
    held: holds.list(),
    requests: seen,
  }),
)

const reset = control("POST", "/_local/reset", nothing, async (context) => {
  context.faults.clear()
  context.holds.release(false)
  context.seen.length = 0
  await context.store.clear()
  return ok({ reset: true })
})

const deliverParam = z.strictObject({ include_lost: z.boolean().default(false) })
const deliver = control("POST", "/_local/webhooks/deliver", deliverParam, (context, body) =>
  ok({ due: context.deliverer?.hurry(body.include_lost) ?? 0 }),
)

export const stateControls = [state, reset, deliver]
