/**
 * The dashboard's session cookie, as Medusa's configuration takes it: with https no other host or path can
 * have set it (`__Host-`), no script reads it, and no other site's page or form sends it.
 */
export const staffSession = (https: boolean) => ({
  sessionOptions: { name: https ? "__Host-podium-staff" : "podium-staff" },
  cookieOptions: { httpOnly: true, path: "/", sameSite: "strict" as const, secure: https },
})
