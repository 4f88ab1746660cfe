import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { teamsAmong } from "~/catalogue/places.server"
import { productTags } from "~/commerce/tags.server"
import { PlaceGrid } from "~/components/place-grid"
import { useStore } from "~/components/use-store"
import { PUBLIC_PAGE } from "~/lib/headers"
import { describe } from "~/lib/meta"
import { localeOf, origin, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

export const headers = () => PUBLIC_PAGE

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const [tags, t] = await Promise.all([productTags(locale), wordsOf(locale)])
  const [title, lead] = [t("catalogue:teamsTitle"), t("catalogue:teamsLead")]
  const about = {
    title: `${title} · ${t("brand")}`,
    description: lead,
    origin: origin(),
    path: pathsOf(locale).teams(),
  }
  return { title, lead, places: teamsAmong(tags, locale.language.code), about }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function TeamsPage() {
  const { paths } = useStore()
  const { title, lead, places } = useLoaderData<typeof loader>()
  return (
    <div className="wrap section">
      <div>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <PlaceGrid kind="team" places={places} to={paths.team} />
    </div>
  )
}
