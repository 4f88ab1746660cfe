import "./app.css"
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  ScrollRestoration,
  useLocation,
  useRouteError,
} from "@remix-run/react"
import type { ReactNode } from "react"
import { LateScripts } from "./components/late-scripts"
import { useNonce } from "./components/nonce"
import { Problem } from "./components/problem"
import { DEFAULT_LOCALE, parseLocale } from "./i18n/markets"
import { BRAND } from "./lib/brand"

/** For pages that failed before they could name themselves. */
export const meta: MetaFunction = () => [{ title: BRAND }]

/** The document; language and direction come from the address alone. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const [, slug] = useLocation().pathname.split("/")
  const locale = parseLocale(slug) ?? DEFAULT_LOCALE
  return (
    <html lang={locale.tag} dir={locale.language.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <LateScripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <main>
      <Problem status={isRouteErrorResponse(error) ? error.status : 500} />
    </main>
  )
}
