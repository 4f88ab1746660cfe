/** The zone in which each country's fans read a date; the most populous one where there are several. */
const TIME_ZONES: Record<string, string> = {
  US: "America/New_York",
  CA: "America/Toronto",
  MX: "America/Mexico_City",
  GB: "Europe/London",
  FR: "Europe/Paris",
  DE: "Europe/Berlin",
  IT: "Europe/Rome",
  ES: "Europe/Madrid",
  CH: "Europe/Zurich",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  CN: "Asia/Shanghai",
  BR: "America/Sao_Paulo",
  AU: "Australia/Sydney",
  AE: "Asia/Dubai",
  SN: "Africa/Dakar",
}

/** The day of an instant, in the words and the zone of `tag` (`fr-CA`). */
export function formatDay(instant: Date, tag: string): string {
  const timeZone = TIME_ZONES[tag.split("-")[1] ?? ""] ?? "UTC"
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone }).format(instant)
}
