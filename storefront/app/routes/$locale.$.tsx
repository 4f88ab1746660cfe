import type { LoaderFunctionArgs } from "@remix-run/node"
import { localeOf } from "~/lib/page.server"

/** Any address below a locale that is no page. */
export function loader({ params }: LoaderFunctionArgs) {
  localeOf(params)
  throw new Response("not found", { status: 404 })
}

export default function NotFound() {
  return null
}
