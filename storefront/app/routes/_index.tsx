import { redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { negotiateLocale } from "~/i18n/markets"
import { pathsOf } from "~/lib/paths"

/** `/` knows no language: it leads once to the best one, and never by a cookie. */
export function loader({ request }: LoaderFunctionArgs) {
  const locale = negotiateLocale(request.headers.get("Accept-Language"))
  return redirect(pathsOf(locale).home(), {
    headers: { Vary: "Accept-Language", "Cache-Control": "no-cache" },
  })
}
