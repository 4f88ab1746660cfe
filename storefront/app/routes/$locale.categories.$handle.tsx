import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { getCategory } from "~/commerce/catalogue.server"
import { ListingPage } from "~/components/listing"
import { PUBLIC_PAGE } from "~/lib/headers"
import { loadListing } from "~/lib/listing.server"
import { describe } from "~/lib/meta"
import { localeOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { unlessCartChanges } from "~/lib/revalidate"

export const headers = () => PUBLIC_PAGE
export const shouldRevalidate = unlessCartChanges

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { id, handle, name } = await getCategory(locale, params.handle ?? "")
  return loadListing(locale, request, {
    name,
    path: pathsOf(locale).category(handle),
    scope: { category: handle },
    plain: { category_id: id },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function CategoryPage() {
  return <ListingPage {...useLoaderData<typeof loader>()} />
}
