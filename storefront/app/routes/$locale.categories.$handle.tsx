import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { getCategory } from "~/commerce/catalogue.server"
import { ListingPage } from "~/components/listing"
import { useStore } from "~/components/use-store"
import { PUBLIC_PAGE } from "~/lib/headers"
import { loadListing } from "~/lib/listing.server"
import { describe } from "~/lib/meta"
import { localeOf } from "~/lib/page.server"

export const headers = () => PUBLIC_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const category = await getCategory(locale, params.handle ?? "")
  return loadListing(locale, request, category, { category_id: category.id })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function CategoryPage() {
  const { paths } = useStore()
  const { about: _, handle, ...listing } = useLoaderData<typeof loader>()
  return <ListingPage {...listing} to={(query) => paths.category(handle, query)} />
}
