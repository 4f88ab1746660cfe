import type { LoaderFunctionArgs } from "@remix-run/node"
import { suggest } from "~/commerce/suggest.server"
import { readChoices } from "~/lib/choices"
import { PUBLIC_PAGE } from "~/lib/headers"
import { localeOf } from "~/lib/page.server"

/** `GET ?q=`: what a fan may mean, as JSON; nothing for less than two characters. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { q } = readChoices(new URL(request.url).searchParams)
  return Response.json(await suggest(localeOf(params), q), { headers: PUBLIC_PAGE })
}
