import type { Known } from "./known"
import { fuzzed } from "./stack"

/** What the storefront links to, and the cookie of a fan who is signed in and has a cart. */
export interface Shop {
  known: Known
  cookie: string
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

/** Reads the site's map and a product, signs in, and puts something into a cart. */
export async function shop(): Promise<Shop> {
  const { storeUrl } = fuzzed()
  const map = await (await fetch(`${storeUrl}/sitemap.xml`)).text()
  const words = new Map<string, string[]>()
  for (const [, kind = "", word = ""] of map.matchAll(/\/en-us\/(\w+)\/([\w-]+)</g)) {
    words.set(kind, [...(words.get(kind) ?? []), word].slice(0, 30))
  }
  const product = words.get("products")?.[0] ?? ""
  const page = await (await fetch(`${storeUrl}/en-us/products/${product}`)).text()
  const variant = /variant_[A-Za-z0-9]+/.exec(page)?.[0] ?? ""
  if (!variant) throw new Error(`No variant on the page of "${product}".`)
  const form = { email: "fan@podium.example", password: "podium-fan" }
  const signedIn = await post("/en-us/sign-in", form, "")
  const cookie = await post("/en-us/cart/lines/add", { variant, quantity: "1" }, signedIn)
  return { known: { idsFor: (name) => words.get(name) ?? [] }, cookie, variant }
}
