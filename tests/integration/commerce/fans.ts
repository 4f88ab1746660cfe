import { createHmac, hkdfSync } from "node:crypto"
import type { Stack } from "../../../local/stack"

/** What came of a call, with what limits and cookies say of it. */
export interface Called {
  status: number
  body: Record<string, unknown>
  wait: string | null
  cookie: string | null
}

/** The statuses of so many calls, one after the other. */
export async function statuses(
  times: number,
  one: (time: number) => Promise<Called>,
): Promise<number[]> {
  const found = []
  for (let time = 0; time < times; time += 1) found.push((await one(time)).status)
  return found
}

/** Fans whom the storefront names to commerce, and what they call there. */
export function fansOf(stack: () => Stack) {
  let fans = 0

  /** As the storefront names a fan; without its secret nobody can. */
  function named(
    address: string,
    { known = false, secret = stack().secrets.STOREFRONT_SECRET } = {},
  ) {
    const payload = Buffer.from(JSON.stringify([address, known])).toString("base64url")
    const key = Buffer.from(hkdfSync("sha256", secret, "", "podium fan 1", 32))
    const signature = createHmac("sha256", key).update(payload).digest("base64url")
    return { "x-fan": `${payload}.${signature}` }
  }

  async function call(
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<Called> {
    const { commerceUrl, publishableKey } = stack()
    const response = await fetch(`${commerceUrl}${path}`, {
      method: body ? "POST" : "GET",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": publishableKey,
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = response.headers.get("content-type")?.includes("json")
    const answer = (json ? JSON.parse(text) : {}) as Record<string, unknown>
    const { headers: told, status } = response
    return { status, body: answer, wait: told.get("retry-after"), cookie: told.get("set-cookie") }
  }

  return {
    /** A fan's address that no other test has. */
    newAddress: () => `198.51.100.${++fans}`,
    newEmail: () => `fan-${++fans}@fans.example`,
    named,
    call,
  }
}
