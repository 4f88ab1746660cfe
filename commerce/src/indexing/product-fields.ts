import { search } from "@medusajs/framework/utils"
import { CURRENCIES } from "../config/currencies"

/** A short code of the shop's own: searched, filtered by and counted. */
const code = () => search.keyword().searchable({ weight: 2 }).filterable().facetable()
const facet = () => search.keyword().array().filterable().facetable()
const price = () =>
  search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["range", "stats"] })

/** What an index of products holds: the words in its language, codes and figures as they are. */
export const productFields = () =>
  search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    thumbnail: search.keyword(),
    // The Store route narrows by these two by itself: published, and of the key's sales channels.
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
    title: search.text().searchable({ weight: 4 }).sortable(),
    subtitle: search.text().searchable({ weight: 2 }),
    description: search.text().searchable(),
    category_handles: facet(),
    category_names: search.text().array().searchable({ weight: 3 }),
    collection: search.keyword().filterable().facetable(),
    collection_title: search.text().searchable({ weight: 2 }),
    sport: code(),
    team: code(),
    edition: code(),
    kind: code(),
    tags: search.keyword().array().searchable().filterable().facetable(),
    // Values as the shop's own language has them, so that a choice outlives a change of language.
    colours: facet(),
    colour_names: search.text().array().searchable({ weight: 2 }),
    sizes: facet(),
    skus: search.keyword().array().searchable(),
    in_stock: search.boolean().filterable().facetable(),
    /** The lowest list price by currency, in major units; price lists are not looked at. */
    prices: search.object(Object.fromEntries(CURRENCIES.map((currency) => [currency, price()]))),
    created_at: search.date().filterable().sortable(),
  })
