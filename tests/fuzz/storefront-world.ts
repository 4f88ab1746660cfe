import type { Known } from "./known"
import { fuzzed } from "./stack"

/** What the storefront links to, and the cookie of a fan who is signed in and has a cart. */
export interface Shop {
  known: Known
  cookie: string
  /** Of another fan, for what signs out: the first one goes on asking. */
  leaver: string
  variant: string
}

async function post(path: string, form: Record<string, string>, cookie: string): Promise<string> {
  const { storeUrl } = fuzzed()
  const response = await fetch(storeUrl + path, {
    method: "POST",
    redirect: "manual",
    headers: { origin: storeUrl, cookie },
    body: new URLSearchParams(form),
  })
  if (response.status >= 400) throw new Error(`${path}: ${response.status}`)
  const set = response.headers.getSetCookie().map((one) => one.split(";")[0] ?? "")
  const jar = new Map([...cookie.split("; "), ...set].map((one) => [one.split("=")[0], one]))
  return [...jar.values()].filter(Boolean).join("; ")
}

/**
 * The cookie of a new fan. It is none of the seed's: who shook commerce before may have changed their
 * passwords, as every fan may.
 */
const registered = (name: string): Promise<string> => {
  const names = { first_name: name, last_name: "Fan" }
  const form = { ...names, email: `${name}@storefront.example`, password: "a-long-password" }
  return post("/en-us/register", form, "")
}

/** Of the first product that has one: staff may have emptied some by now. */
async function firstVariant(handles: string[]): Promise<string> {
  for (const handle of handles) {
    const page = await (await fetch(`${fuzzed().storeUrl}/en-us/products/${handle}`)).text()
    const variant = /variant_[A-Za-z0-9]+/.exec(page)?.[0]
    if (variant) return variant
  }
  throw new Error(`None of ${handles.length} products has a variant on its page.`)
}

/** Reads the site's map and a product, registers, and puts something into a cart. */
export async function shop(): Promise<Shop> {
  const { storeUrl } = fuzzed()
  const map = await (await fetch(`${storeUrl}/sitemap.xml`)).text()
  const words = new Map<string, string[]>()
  for (const [, kind = "", word = ""] of map.matchAll(/\/en-us\/(\w+)\/([\w-]+)</g)) {
    words.set(kind, [...(words.get(kind) ?? []), word].slice(0, 30))
  }
  const variant = await firstVariant(words.get("products") ?? [])
  const fan = await registered("shopper")
  const cookie = await post("/en-us/cart/lines/add", { variant, quantity: "1" }, fan)
  const leaver = await registered("leaver")
  return { known: { idsFor: (name) => words.get(name) ?? [] }, cookie, leaver, variant }
}
