/**
 * How long a change of staff's takes until fans see it, on pages that were kept.
 *
 * What: a new price on the product's page and in a list of a search, "Sold out" on the product's page, and a
 * new name that a search finds.
 *
 * How: from the answer to the change, over the Admin API, until the storefront's page has it; pages are asked
 * for again and again, one at a time, so that a look ends some milliseconds after the change shows. Before each
 * change the page is asked for until it comes from the cache. `ROUNDS` changes of each kind, one after the
 * other, with nothing else going on.
 *
 * Units: seconds; "longest" is the worst of all rounds.
 */
import { z } from "zod"
import { findProduct, staffApi, type StaffApi } from "../freshness/staff"
import type { Findings, Scenario } from "../lib/scenario"
import { withStack } from "../lib/stack"
import { hundredths, percentile } from "../lib/statistics"
import { fetchRaw } from "../pages/fetch-raw"
import type { Stack } from "../../local/stack"

const ROUNDS = 20
const PATIENCE_MS = 60_000
const HANDLE = "la-2028-stadium-mug"
const PAGE = `/en-us/products/${HANDLE}`
const LIST = "/en-us/search?q=stadium+mug"
const Anything = z.unknown()

type Look = () => Promise<string>

/** Seconds until a page has a text. */
async function seconds(look: Look, has: (page: string) => boolean): Promise<number> {
  const began = performance.now()
  while (!has(await look())) {
    if (performance.now() - began > PATIENCE_MS) throw new Error("A change never showed.")
  }
  return (performance.now() - began) / 1_000
}

const look =
  ({ storeUrl }: Stack, path: string): Look =>
  async () =>
    (await fetchRaw(`${storeUrl}${path}`)).body.toString()

/** A change of every kind, and how long each took to show. */
async function round(stack: Stack, api: StaffApi, at: number): Promise<Record<string, number>> {
  const product = await findProduct(api, HANDLE)
  const path = `/admin/products/${product.id}`
  const [page, list] = [look(stack, PAGE), look(stack, LIST)]
  for (const kept of [page, list, page, list]) await kept()

  const amount = 1_000 + at
  const shown = (html: string) => html.includes(amount.toLocaleString("en-US"))
  const variants = product.variants.map(({ id }) => ({
    id,
    prices: [{ currency_code: "usd", amount }],
  }))
  await api(Anything, "POST", path, { variants })
  const [onPage, inList] = await Promise.all([seconds(page, shown), seconds(list, shown)])

  const setStock = (left: number) =>
    Promise.all(
      product.levels.map(({ item, location, reserved }) =>
        api(Anything, "POST", `/admin/inventory-items/${item}/location-levels/${location}`, {
          stocked_quantity: reserved + left,
        }),
      ),
    )
  const soldOut = (html: string) => html.includes("Sold out")
  await setStock(0)
  const stock = await seconds(page, soldOut)
  await setStock(50)
  const back = await seconds(page, (html) => !soldOut(html))

  const word = `Zzyx${at}mug`
  await api(Anything, "POST", path, { title: word })
  const name = await seconds(look(stack, `/en-us/search?q=${word}`), (html) =>
    html.includes(`/products/${HANDLE}`),
  )
  await api(Anything, "POST", path, { title: product.title })
  return {
    "price on its page": onPage,
    "price in a list": inList,
    "stock on its page": Math.max(stock, back),
    "name in search": name,
  }
}

async function measure(stack: Stack): Promise<Findings> {
  const api = await staffApi(stack)
  const rounds: Record<string, number>[] = []
  for (let at = 1; at <= ROUNDS; at += 1) rounds.push(await round(stack, api, at))
  const names = Object.keys(rounds[0] ?? {})
  const of = (name: string, share: number) =>
    hundredths(
      percentile(
        rounds.map((found) => found[name] ?? NaN),
        share,
      ),
    )
  return {
    measurements: names.map((name) => ({
      name: `${name}: longest`,
      value: of(name, 1),
      unit: "s",
    })),
    details: [
      {
        title: `From a change to what fans see, ${ROUNDS} times`,
        columns: ["change", "p50 s", "longest s"],
        rows: names.map((name) => [name, of(name, 0.5), of(name, 1)]),
      },
    ],
  }
}

export const freshness: Scenario = {
  name: "freshness",
  run: () => withStack("bench", ({ stack }) => measure(stack)),
}
