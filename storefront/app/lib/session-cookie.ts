/** The cookie of a fan's session. Browsers take the name with a prefix from the store's own host alone. */
export const sessionCookieName = (storeUrl: string): string =>
  storeUrl.startsWith("https:") ? "__Host-podium" : "podium"

/** Whether a Cookie header brings one, good or forged. */
export const hasSessionCookie = (header: string | undefined, storeUrl: string): boolean =>
  (header ?? "").split(";").some((one) => one.trim().startsWith(`${sessionCookieName(storeUrl)}=`))
