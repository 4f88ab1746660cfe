import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { editionOf } from "~/catalogue/places.server"
import { getCollection } from "~/commerce/catalogue.server"
import { EditionField } from "~/components/edition-field"
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
  const edition = editionOf(params.code ?? "", locale.language.code)
  if (!edition) throw new Response("no such edition", { status: 404 })
  const { id } = await getCollection(locale, edition.code)
  const list = await loadListing(locale, request, {
    name: edition.name,
    lead: edition.about,
    path: pathsOf(locale).edition(edition.code),
    scope: { edition: edition.code },
    plain: { collection_id: id },
  })
  return { edition, list, about: list.about }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function EditionPage() {
  const { edition, list } = useLoaderData<typeof loader>()
  return (
    <>
      <EditionField edition={edition.code} title={edition.name} text={edition.about} />
      <ListingPage {...list} heading={false} />
    </>
  )
}
