import { expect } from "vitest"
import { instance } from "./instance"
import { newAddress } from "./mailbox"
import { admin, must } from "./store-api"
import { bearer, type Headers } from "./tokens"

export const PASSWORD = "a-long-password"

/** A member of staff, by an invitation of another one. */
export async function newStaff(email = newAddress("staff"), by?: Headers) {
  const headers = by ?? (await admin())
  const invited = await must<{ invite: { token: string } }>("POST", "/admin/invites", {
    headers,
    body: { email },
  })
  const body = { email, password: PASSWORD }
  const path = "/auth/user/emailpass/register"
  const { token } = await must<{ token: string }>("POST", path, { body })
  const accepted = await must<{ user: { id: string } }>(
    "POST",
    `/admin/invites/accept?token=${invited.invite.token}`,
    { headers: bearer(token), body: { email } },
  )
  return { email, id: accepted.user.id }
}

/** A session of the dashboard, made from a token. */
export async function staffSession(token: Headers): Promise<Headers> {
  const response = await fetch(`${instance().commerceUrl}/auth/session`, {
    method: "POST",
    headers: token,
  })
  const [cookie = "", ...attributes] = (response.headers.get("set-cookie") ?? "").split("; ")
  expect(cookie).toMatch(/^podium-staff=/)
  expect(attributes).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Strict"]))
  return { cookie }
}
