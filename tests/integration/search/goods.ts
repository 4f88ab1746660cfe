import { vi } from "vitest"
import { admin, must } from "../commerce/store-api"
import { search } from "./searching"

/** No other product has this word, nor its edition: what these tests count is theirs alone. */
const WORD = "Zephyr"
export const EDITION = `zephyr-${process.pid}`

interface Texts {
  title: string
  description?: string
}

export interface Good {
  handle: string
  base: Texts
  translations?: Record<string, Texts>
  sport: string | null
  team: string | null
  colours: string[]
  sizes?: string[]
  euro: number
  /** Whether its stock is looked after: it has none. */
  soldOut?: boolean
}

export const GOODS: Good[] = [
  {
    handle: "shirt",
    base: { title: `${WORD} relay T-shirt`, description: "Breathable running fabric." },
    translations: {
      "fr-FR": { title: "T-shirt Relais Zéphyr" },
      "ja-JP": { title: "ゼファー リレーTシャツ", description: "走るための軽い生地。" },
      "ar-AE": { title: "قميص التتابع زفير" },
    },
    sport: "ATH",
    team: "FRA",
    colours: ["Coral", "Ice"],
    sizes: ["S", "M"],
    euro: 30,
  },
  {
    handle: "cap",
    base: { title: `${WORD} marathon cap`, description: "Curved peak." },
    translations: {
      "fr-FR": { title: "Casquette Marathon Zéphyr" },
      "ja-JP": { title: "ゼファー マラソン帽子" },
      "ar-AE": { title: "قبعة الماراثون زفير" },
    },
    sport: "ATH",
    team: "JPN",
    colours: ["Ice"],
    euro: 20,
  },
  {
    handle: "towel",
    base: { title: `${WORD} swimming towel` },
    translations: { "fr-FR": { title: "Serviette Natation Zéphyr" } },
    sport: "SWM",
    team: "FRA",
    colours: ["White"],
    euro: 25,
  },
  {
    handle: "mug",
    base: { title: `${WORD} judo mug` },
    sport: "JUD",
    team: null,
    colours: ["White"],
    euro: 15,
  },
  {
    handle: "hoodie",
    base: { title: `${WORD} hoodie` },
    translations: { "fr-FR": { title: "Sweat à capuche Zéphyr" } },
    sport: null,
    team: "FRA",
    colours: ["Coral"],
    sizes: ["M", "L"],
    euro: 60,
    soldOut: true,
  },
]

interface Place {
  at: string
  headers: Record<string, string>
  channels: { id: string }[]
}

const LANGUAGES = ["en", "fr", "ja", "ar"]
const FILLED_MS = 60_000

/** Signs in to a commerce as its staff, once its indexes are filled for the first time. */
export async function placeAt(at: string): Promise<Place> {
  const headers = await admin(at)
  const { sales_channels: channels } = await must<{ sales_channels: { id: string }[] }>(
    "GET",
    "/admin/sales-channels",
    { at, headers },
  )
  for (const language of LANGUAGES) {
    const query = { entity: `products_${language}`, pagination: { take: 0 } }
    await vi.waitFor(() => search(at, query), FILLED_MS)
  }
  return { at, headers, channels: channels.map(({ id }) => ({ id })) }
}

const handleOf = (good: Good) => `${EDITION}-${good.handle}`

function bodyOf(good: Good, channels: Place["channels"]) {
  const sizes = good.sizes ?? [null]
  const variants = good.colours.flatMap((colour) => sizes.map((size) => ({ colour, size })))
  return {
    ...good.base,
    handle: handleOf(good),
    status: "published",
    metadata: { edition: EDITION, sport: good.sport, team: good.team },
    sales_channels: channels,
    options: [
      { title: "Colour", values: good.colours },
      ...(good.sizes ? [{ title: "Size", values: good.sizes }] : []),
    ],
    variants: variants.map(({ colour, size }) => ({
      title: [colour, size].join(" "),
      sku: `ZPH-${process.pid}-${good.handle}-${colour}-${size ?? "ONE"}`.toUpperCase(),
      options: { Colour: colour, ...(size && { Size: size }) },
      manage_inventory: good.soldOut === true,
      prices: [
        { currency_code: "eur", amount: good.euro },
        { currency_code: "usd", amount: good.euro + 3 },
      ],
    })),
  }
}

/** A product as staff makes it; its id. */
export async function create({ at, headers, channels }: Place, good: Good): Promise<string> {
  const { product } = await must<{ product: { id: string } }>("POST", "/admin/products", {
    at,
    headers,
    body: bodyOf(good, channels),
  })
  const translations = Object.entries(good.translations ?? {}).map(([locale_code, texts]) => {
    return { reference: "product", reference_id: product.id, locale_code, translations: texts }
  })
  if (translations.length) {
    const body = { create: translations }
    await must("POST", "/admin/translations/batch", { at, headers, body })
  }
  return product.id
}

async function areThere(at: string): Promise<boolean> {
  const { hits } = await search(at, { entity: "products_en", filters: { edition: EDITION } })
  return hits.length >= GOODS.length
}

/** Makes all goods unless another file has, and waits until every language's index has them. */
export async function stockUp(at: string): Promise<Place> {
  const place = await placeAt(at)
  if (await areThere(at)) return place
  for (const good of GOODS) await create(place, good)
  const filters = { edition: EDITION }
  await vi.waitFor(async () => {
    for (const language of LANGUAGES) {
      const { metadata } = await search(at, { entity: `products_${language}`, filters })
      if (metadata.count !== GOODS.length) throw new Error(`${language} has ${metadata.count}`)
    }
    // Translations come after their products, one by one: a word of each that has one.
    for (const q of ["الماراثون", "قميص"]) {
      const { hits } = await search(at, { entity: "products_ar", filters: { q } })
      if (!hits.length) throw new Error("the translations are not there yet")
    }
  }, FILLED_MS)
  return place
}

/** The goods among hits, by the names that they have here. */
export const namesOf = (handles: (string | undefined)[]): string[] =>
  handles.flatMap((handle) =>
    handle?.startsWith(`${EDITION}-`) ? [handle.slice(EDITION.length + 1)] : [],
  )
