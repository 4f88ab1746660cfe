/**
 * A guest's whole checkout.
 *
 * What: the time from an empty cart to an order that is paid, and how many orders a second there are:
 * one buyer alone, and 8 who buy at the same time, each one order after the other. The same of Medusa as
 * it comes, in turn with ours, on the same machine and with the same products.
 *
 * How: over HTTP, by the calls of the Store API that the storefront makes, paying at the local Stripe
 * (whose webhooks arrive beside the buyer's return, as they do in a shop), on the tests' stack; after
 * WARM_UP orders that do not count. Ours and plain Medusa sell in turns, since a machine is not
 * equally fast all the time; the one whose turn it is not stands idle. Every order has to have an id of its
 * own. Buyers take products in turn. The storefront itself has no part in it. Plain Medusa:
 * bench/checkout/plain-medusa.ts.
 *
 * Units: milliseconds per checkout, wall clock, without the time that people need; orders per second;
 * "of plain Medusa" is the store's figure divided by plain Medusa's.
 */
import type { Findings, Scenario } from "../lib/scenario"
import { withStack } from "../lib/stack"
import { hundredths, percentile, tenths } from "../lib/statistics"
import { buy, payAt, type Bought } from "../checkout/buy"
import { inTurns, medianOf, rateOf, round, type BuyNext, type Round } from "../checkout/rounds"
import { buyPlainly } from "../checkout/buy-plainly"
import { withPlainMedusa } from "../checkout/plain-medusa"
import { findShop, storeApi, type Shop } from "../checkout/shop"
import type { Stack } from "../../local/stack"

const WARM_UP = 10
const BUYERS = 8
const ALONE = { turns: 3, buyers: 1, each: 5 }
const TOGETHER = { turns: 3, buyers: BUYERS, each: 2 }

function figures(who: string, round: Round) {
  const times = round.checkouts.map(({ ms }) => ms)
  return [
    { name: `${who}: p50`, value: tenths(percentile(times, 0.5)), unit: "ms" },
    { name: `${who}: p95`, value: tenths(percentile(times, 0.95)), unit: "ms" },
    { name: `${who}: orders`, value: tenths(rateOf(round)), unit: "orders/s" },
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

/** What one shop has sold. */
interface Sold {
  alone: Round
  together: Round
}

/** Buyers take a shop's variants in turn. */
function buyersOf(
  shop: Shop,
  buyOne: (buyer: { email: string; variantId: string }) => Promise<Bought>,
): BuyNext {
  let buyers = 0
  return () => {
    buyers += 1
    const variantId = shop.variants[buyers % shop.variants.length] ?? ""
    return buyOne({ email: `fan-${buyers}@fans.example`, variantId })
  }
}

async function openPlain(plain: Parameters<typeof storeApi>[0]): Promise<BuyNext> {
  const api = storeApi(plain)
  const shop = await findShop(api)
  return buyersOf(shop, (buyer) => buyPlainly(api, shop, buyer))
}

async function openOurs(stack: Stack): Promise<BuyNext> {
  const api = storeApi(stack)
  const pay = payAt(stack.stripeUrl)
  const shop = await findShop(api)
  return buyersOf(shop, (buyer) => buy(api, pay, shop, buyer))
}

/** @throws Error when two checkouts came to one order. */
function assertOwnOrders({ alone, together }: Sold): void {
  const orders = [...alone.checkouts, ...together.checkouts].map(({ orderId }) => orderId)
  if (new Set(orders).size !== orders.length) throw new Error("Two checkouts came to one order.")
}

async function sell(shops: BuyNext[]): Promise<Sold[]> {
  for (const buyNext of shops) await round(1, WARM_UP, buyNext)
  const alone = await inTurns(shops, ALONE)
  const together = await inTurns(shops, TOGETHER)
  const sold = alone.flatMap((one, at) => {
    const many = together[at]
    return many ? { alone: one, together: many } : []
  })
  sold.forEach(assertOwnOrders)
  return sold
}

function beside(ours: Sold, plain: Sold) {
  const time = medianOf(ours.alone) / medianOf(plain.alone)
  const rate = rateOf(ours.together) / rateOf(plain.together)
  return [
    { name: "alone: p50 of plain Medusa", value: hundredths(time), unit: "ratio" },
    { name: `${BUYERS} buyers: orders of plain Medusa`, value: hundredths(rate), unit: "ratio" },
  ]
}

const stepsTable = (title: string, { alone, together }: Sold) => ({
  title,
  columns: ["step", "alone", `${BUYERS} buyers`],
  rows: stepsOf(alone, together),
})

async function measure(stack: Stack): Promise<Findings> {
  const [ours, plain] = await withPlainMedusa(async (medusa) =>
    sell([await openOurs(stack), await openPlain(medusa)]),
  )
  if (!ours || !plain) throw new Error("Two shops have sold.")
  return {
    measurements: [
      ...figures("alone", ours.alone),
      ...figures(`${BUYERS} buyers`, ours.together),
      ...figures("plain Medusa, alone", plain.alone),
      ...figures(`plain Medusa, ${BUYERS} buyers`, plain.together),
      ...beside(ours, plain),
    ],
    details: [
      stepsTable("Steps of a checkout (p50, ms)", ours),
      stepsTable("Steps of plain Medusa's (p50, ms)", plain),
    ],
  }
}

export const checkout: Scenario = {
  name: "checkout",
  run: () => withStack("bench", ({ stack }) => measure(stack)),
}
