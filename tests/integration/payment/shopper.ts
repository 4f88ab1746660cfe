import type { Stack } from "../../../local/stack"

const ADDRESS = {
  email: "fan@fans.example",
  first_name: "Maya",
  last_name: "Ortiz",
  address_1: "12 Main Street",
  postal_code: "75013",
  city: "Paris",
  billing_same: "on",
}

/** A fan without scripts at the storefront: forms, redirects and a cookie. */
export function shopper(stack: Stack, slug: string) {
  let cookie = ""
  const ask = async (path: string, form?: Record<string, string>) => {
    const answer = await fetch(new URL(path, stack.storeUrl), {
      redirect: "manual",
      headers: { cookie, origin: stack.storeUrl },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    })
    for (const set of answer.headers.getSetCookie()) cookie = set.split(";")[0] ?? ""
    return answer
  }
  const see = async (path: string) => (await ask(path)).text()
  const send = async (path: string, form: Record<string, string>) => {
    const to = (await ask(path, form)).headers.get("location")
    if (!to) throw new Error(`${path} leads nowhere`)
    return to
  }
  return {
    /** The text of a page. */
    see,
    /** Puts a mug into the cart and gives an address; the id of the delivery that is chosen then. */
    async toDelivery(): Promise<string> {
      const product = await see(`/${slug}/products/la-2028-stadium-mug`)
      const variant = /value="(variant_[A-Za-z0-9]+)"/.exec(product)?.[1] ?? ""
      await send(`/${slug}/cart/lines/add`, { variant, quantity: "1" })
      await send(`/${slug}/checkout`, ADDRESS)
      const page = await see(`/${slug}/checkout/delivery`)
      return /value="(so_[A-Za-z0-9]+)"/.exec(page)?.[1] ?? ""
    },
    /** Presses pay; where that leads to. */
    pay: (option: string) => send(`/${slug}/checkout/pay`, { option }),
  }
}
