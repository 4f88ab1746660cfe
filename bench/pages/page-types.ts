const under = (folder: string, names: string[]) => names.map((name) => `/en-us/${folder}/${name}`)

/** Every type of page, with some of its pages. */
export const PAGE_TYPES: [name: string, paths: string[]][] = [
  ["home", ["/en-us", "/fr-fr"]],
  ["category", under("categories", ["apparel", "headwear", "homeware", "collectibles"])],
  ["edition", under("editions", ["la-2028", "milano-cortina-2026", "dakar-2026", "heritage"])],
  ["sport", under("sports", ["swimming", "judo", "archery", "fencing"])],
  ["team", under("teams", ["united-states-of-america", "france", "sweden"])],
  ["sports", ["/en-us/sports", "/fr-fr/sports"]],
  [
    "product",
    under("products", ["la-2028-stadium-mug", "la-2028-palm-row-pin", "la-2028-gate-pin"]),
  ],
  ["search", ["/en-us/search?q=mug", "/fr-fr/search?q=casquete", "/en-us/search?q=hoddie"]],
  ["help", under("help", ["delivery", "returns", "privacy"])],
]
