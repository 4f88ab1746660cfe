import { redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { editionOf } from "~/catalogue/places.server"
import { getCollection } from "~/commerce/catalogue.server"
import { ListingPage } from "~/components/listing"
import { PUBLIC_PAGE } from "~/lib/headers"
import { loadListing } from "~/lib/listing.server"
import { describe } from "~/lib/meta"
import { localeOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { unlessCartChanges } from "~/lib/revalidate"

export const headers = () => PUBLIC_PAGE
export const shouldRevalidate = unlessCartChanges

/** A collection that staff made; those of the editions have a page of their own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const paths = pathsOf(locale)
  const edition = editionOf(params.handle ?? "", locale.language.code)
  if (edition) throw redirect(paths.edition(edition.code), { status: 301, headers: PUBLIC_PAGE })
  const { id, handle, name } = await getCollection(locale, params.handle ?? "")
  return loadListing(locale, request, {
    name,
    path: paths.collection(handle),
    scope: { collection: handle },
    plain: { collection_id: id },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function CollectionPage() {
  return <ListingPage {...useLoaderData<typeof loader>()} />
}
