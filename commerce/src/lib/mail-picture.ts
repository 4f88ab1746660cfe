/** A master that the storefront's picture service makes small; as in storefront/app/pictures/address.ts. */
const MASTER = /^\/pictures\/((?:[a-z0-9-]{1,100}\/){0,3}[a-z0-9-]{1,100}\.(?:webp|png|jpg))$/
/** Of the service's widths the first that is twice what mails show, or more. */
const WIDTH = 320

/**
 * The absolute address of a line's picture: small where the storefront can make it so, else as it is.
 * Null where there is none, or where the address is nothing that a mail should load.
 */
export function mailPicture(storeUrl: string, thumbnail: string | null | undefined): string | null {
  if (!thumbnail) return null
  const [, master] = MASTER.exec(thumbnail) ?? []
  if (!URL.canParse(thumbnail, storeUrl)) return null
  const { protocol, href } = new URL(master ? `/img/${WIDTH}/webp/${master}` : thumbnail, storeUrl)
  return protocol === "https:" || protocol === "http:" ? href : null
}
