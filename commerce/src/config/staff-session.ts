import type { Secrets } from "../lib/secrets"

/**
 * The dashboard's session cookie, as Medusa's configuration takes it: with https no other host or path can
 * have set it (`__Host-`), no script reads it, and no other site's page or form sends it. express-session
 * takes several secrets, of which the first signs; Medusa's types know of one.
 */
export const staffSession = (https: boolean, secrets: Secrets) => ({
  sessionOptions: {
    name: https ? "__Host-podium-staff" : "podium-staff",
    secret: secrets as unknown as string,
  },
  cookieOptions: { httpOnly: true, path: "/", sameSite: "strict" as const, secure: https },
})
