import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { teamBySlug } from "~/catalogue/places.server"
import { ListingPage } from "~/components/listing"
import { PUBLIC_PAGE } from "~/lib/headers"
import { loadListing } from "~/lib/listing.server"
import { describe } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { unlessCartChanges } from "~/lib/revalidate"

export const headers = () => PUBLIC_PAGE
export const shouldRevalidate = unlessCartChanges

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const team = teamBySlug(params.slug ?? "", locale.language.code)
  const t = await wordsOf(locale)
  return loadListing(locale, request, {
    name: team.name,
    lead: t("catalogue:teamLead", { name: team.name }),
    path: pathsOf(locale).team(team.slug),
    scope: { team: team.code },
    plain: { tag: team.tag },
  })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function TeamPage() {
  return <ListingPage {...useLoaderData<typeof loader>()} />
}
