import { Form } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Listing, Sort } from "~/commerce/catalogue.server"
import { Pagination } from "./pagination"
import { ProductGrid } from "./product-card"

interface ListingProps {
  name: string
  listing: Listing
  page: number
  sort: Sort
  to: (query: { page?: number; sort?: Sort }) => string
}

/** A list of products with its order and its pages, all of it in the address. */
export function ListingPage({ name, listing, page, sort, to }: ListingProps) {
  const { t } = useTranslation("catalogue")
  return (
    <div className="wrap section">
      <h1>{name}</h1>
      <div className="top-links">
        <p className="muted">{t("count", { count: listing.count })}</p>
        <Form action={to({})} className="top-links">
          <label htmlFor="sort">{t("sort")}</label>
          <select className="input w-auto!" id="sort" name="sort" defaultValue={sort} key={sort}>
            <option value="newest">{t("sortNewest")}</option>
            <option value="name">{t("sortName")}</option>
          </select>
          <button className="button quiet" type="submit">
            {t("apply")}
          </button>
        </Form>
      </div>
      {listing.products.length ? <ProductGrid products={listing.products} /> : <p>{t("empty")}</p>}
      <Pagination page={page} pages={listing.pages} to={(next) => to({ page: next, sort })} />
    </div>
  )
}
