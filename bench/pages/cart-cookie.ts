const FORM = /<form[^>]*action="([^"]*\/cart\/lines\/add)"[\s\S]*?<\/form>/
const VARIANT = /name="variant"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="variant"/

/**
 * Puts a product into a cart, by its page's own form as a browser without JavaScript sends it.
 * @returns the cookie of that cart.
 * @throws Error when the page has no such form, or what it sends is refused.
 */
export async function cartCookie(storeUrl: string, productPath: string): Promise<string> {
  const page = await fetch(storeUrl + productPath)
  const [form = "", action = ""] = FORM.exec(await page.text()) ?? []
  const [, before, after] = VARIANT.exec(form) ?? []
  const variant = before ?? after
  if (!variant) throw new Error(`${productPath} has no form that adds it to a cart.`)
  const answer = await fetch(storeUrl + action, {
    method: "POST",
    headers: { Origin: storeUrl },
    body: new URLSearchParams({ variant, quantity: "1" }),
    redirect: "manual",
  })
  const [cookie] = answer.headers.getSetCookie()
  const to = answer.headers.get("location") ?? ""
  if (answer.status !== 302 || !cookie || !to.includes("added=")) {
    throw new Error(`Adding to a cart was answered by ${answer.status} ${to}.`)
  }
  return cookie.split(";")[0] ?? ""
}
