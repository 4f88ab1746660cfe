/** A page has to come within this, whatever has happened to commerce: what takes longer hangs. */
const PATIENCE_MS = 60_000

/** A fan's browser without scripts: it keeps the store's cookie, and sends forms. */
export function visitorOf(storeUrl: string) {
  let cookie = ""
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${storeUrl}${path}`, {
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...init,
      headers: { Cookie: cookie, Origin: storeUrl, ...init.headers },
    })
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(";")[0] ?? ""
    return answer
  }
  return {
    ask,
    /** Puts one piece into the cart. */
    add: (variantId: string) =>
      ask("/en-us/cart/lines/add", {
        method: "POST",
        body: new URLSearchParams({ variant: variantId, quantity: "1" }),
      }),
    /** The cart's page, in words. */
    cart: async () => {
      const answer = await ask("/en-us/cart")
      return { status: answer.status, text: await answer.text() }
    },
  }
}
export type Visitor = ReturnType<typeof visitorOf>

/** What the storefront says while it cannot know. */
export const trouble = async (answer: Response) => {
  await answer.arrayBuffer()
  return [answer.status, answer.headers.get("retry-after")]
}
export const COME_BACK = [503, "10"]
