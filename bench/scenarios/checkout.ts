/**
 * A guest's whole checkout.
 *
 * What: the time from an empty cart to an order that is paid, and how many orders a second there are:
 * one buyer alone, and 8 who buy at the same time, each one order after the other.
 *
 * How: over HTTP, by the calls of the Store API that the storefront makes, paying at the local Stripe
 * (whose webhooks arrive beside the buyer's return, as they do in a shop), on the tests' stack; after
 * WARM_UP orders that do not count. Every order has to have an id of its own. Buyers take products in
 * turn. The storefront itself has no part in it.
 *
 * Units: milliseconds per checkout, wall clock, without the time that people need; orders per second.
 */
import type { Findings, Scenario } from "../lib/scenario"
import { withStack } from "../lib/stack"
import { percentile, tenths } from "../lib/statistics"
import { buy, payAt, type Bought } from "../checkout/buy"
import { findShop, storeApi } from "../checkout/shop"
import type { Stack } from "../../local/stack"

const WARM_UP = 3
const ALONE = 15
const BUYERS = 8
const ORDERS_EACH = 5
const MS_PER_SECOND = 1_000

interface Checkout extends Bought {
  ms: number
}

interface Round {
  checkouts: Checkout[]
  ordersPerSecond: number
}

/** Buyers side by side, each one order after the other. */
async function round(buyers: number, each: number, one: () => Promise<Bought>): Promise<Round> {
  const checkouts: Checkout[] = []
  const began = performance.now()
  const buyer = async () => {
    for (let order = 0; order < each; order += 1) {
      const start = performance.now()
      checkouts.push({ ...(await one()), ms: performance.now() - start })
    }
  }
  await Promise.all(Array.from({ length: buyers }, buyer))
  const seconds = (performance.now() - began) / MS_PER_SECOND
  return { checkouts, ordersPerSecond: checkouts.length / seconds }
}

function figures(who: string, { checkouts, ordersPerSecond }: Round) {
  const times = checkouts.map(({ ms }) => ms)
  return [
    { name: `${who}: p50`, value: tenths(percentile(times, 0.5)), unit: "ms" },
    { name: `${who}: p95`, value: tenths(percentile(times, 0.95)), unit: "ms" },
    { name: `${who}: orders`, value: tenths(ordersPerSecond), unit: "orders/s" },
  ]
}

function stepsOf(alone: Round, together: Round) {
  const median = (step: string, { checkouts }: Round) =>
    tenths(
      percentile(
        checkouts.map(({ steps }) => steps[step] ?? NaN),
        0.5,
      ),
    )
  const steps = Object.keys(alone.checkouts[0]?.steps ?? {})
  return steps.map((step) => [step, median(step, alone), median(step, together)])
}

async function measure(stack: Stack): Promise<Findings> {
  const api = storeApi(stack)
  const shop = await findShop(api)
  const pay = payAt(stack.stripeUrl)
  let buyers = 0
  const one = () => {
    buyers += 1
    const variantId = shop.variants[buyers % shop.variants.length] ?? ""
    return buy(api, pay, shop, { email: `fan-${buyers}@fans.example`, variantId })
  }
  await round(1, WARM_UP, one)
  const alone = await round(1, ALONE, one)
  const together = await round(BUYERS, ORDERS_EACH, one)
  const orders = [...alone.checkouts, ...together.checkouts].map(({ orderId }) => orderId)
  if (new Set(orders).size !== orders.length) throw new Error("Two checkouts came to one order.")
  return {
    measurements: [...figures("alone", alone), ...figures(`${BUYERS} buyers`, together)],
    details: [
      {
        title: "Steps of a checkout (p50, ms)",
        columns: ["step", "alone", `${BUYERS} buyers`],
        rows: stepsOf(alone, together),
      },
    ],
  }
}

export const checkout: Scenario = {
  name: "checkout",
  run: () => withStack("bench", ({ stack }) => measure(stack)),
}
