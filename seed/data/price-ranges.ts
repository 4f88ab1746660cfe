import type { Kind } from "./kinds"

/** What a kind of goods costs at official shops of the Games, in euros; `source` says how we know. */
export interface PriceRange {
  low: number
  high: number
  source: string
}

const seen = (low: number, high: number, source: string): PriceRange => ({ low, high, source })
/** No price was found: set beside kinds of which one was. */
const assumed = (low: number, high: number, beside: string): PriceRange => ({
  low,
  high,
  source: `assumed beside ${beside}`,
})

/** Press observations of Paris 2024, Milano Cortina 2026, Rio 2016 and London 2012, tax included. */
export const PRICE_RANGES: Record<Kind, PriceRange> = {
  "t-shirt": seen(30, 45, "Paris 2024 30–45, Milano Cortina 2026 40"),
  hoodie: seen(53, 79, "Paris 2024 sweatshirt 53, Milano Cortina 2026 jumper 55–70"),
  jersey: assumed(55, 90, "T-shirt and hoodie"),
  cap: seen(26, 32, "Paris 2024 30, Milano Cortina 2026 from 30"),
  beanie: assumed(24, 34, "cap"),
  scarf: assumed(28, 42, "cap; wool"),
  socks: assumed(10, 18, "mittens, Sochi 2014, 14 USD"),
  tote: assumed(14, 24, "cap"),
  backpack: assumed(45, 75, "hoodie"),
  mug: assumed(13, 19, "keyring of a mascot, Paris 2024, 15"),
  bottle: seen(7, 28, "London 2012 6.90 for plastic; steel above"),
  "snow-globe": assumed(24, 38, "large plush, Paris 2024, 25"),
  towel: assumed(24, 45, "T-shirt"),
  blanket: assumed(49, 95, "hoodie; wool above"),
  poster: seen(9, 35, "Rio 2016 9.50 USD; screen print above"),
  pin: seen(5, 9, "Paris 2024 up to 5, and 7 GBP"),
  magnet: assumed(5, 9, "pin"),
  keyring: seen(7, 16, "Rio 2016 8 USD, mascot keyring Paris 2024 15"),
  coin: seen(9.5, 16, "London 2012 9.50 base metal, 14–15 silver"),
  ball: assumed(22, 42, "jigsaw 30, T-shirt"),
  plush: seen(8, 50, "Paris 2024 8–25, Milano Cortina 2026 15–50 by size"),
  bodysuit: assumed(18, 28, "children's T-shirt, Milano Cortina 2026, 25"),
  umbrella: assumed(22, 36, "cap"),
  "phone-case": assumed(19, 30, "cap"),
  notebook: assumed(9, 18, "pen 3–5, postcard 3"),
  puzzle: seen(24, 32, "Paris 2024 30"),
  lanyard: assumed(8, 14, "keyring"),
}

/** Children's clothes cost less. */
export const CHILDRENS_CLOTHES: Partial<Record<Kind, PriceRange>> = {
  "t-shirt": seen(20, 27, "Milano Cortina 2026 25"),
  hoodie: assumed(38, 55, "children's T-shirt, hoodie"),
  jersey: assumed(38, 60, "children's T-shirt, jersey"),
  socks: assumed(8, 14, "socks"),
  cap: assumed(18, 28, "cap"),
  beanie: assumed(18, 28, "beanie"),
  backpack: assumed(32, 50, "backpack"),
}
