/** A day as people of the locale write it, in the store's own time zone (UTC): the same everywhere. */
export const formatDay = (iso: string | Date, tag: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso))
