/**
 * For the element whose only text holds money or a day. A browser may write them otherwise than the server
 * did (another CLDR), and React throws the whole document away for one text that differs; with this it
 * puts in the browser's.
 */
export const BY_INTL = { suppressHydrationWarning: true } as const
