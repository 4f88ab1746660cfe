import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node"
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { frameCategories } from "~/commerce/catalogue.server"
import { CartDrawerProvider } from "~/components/cart-drawer/control"
import { Footer } from "~/components/footer"
import { Header } from "~/components/header"
import { Problem } from "~/components/problem"
import { useArrival } from "~/components/use-arrival"
import archivo from "~/fonts/archivo-expanded-basic.woff2?url"
import text from "~/fonts/instrument-sans-400-basic.woff2?url"
import bold from "~/fonts/instrument-sans-650-basic.woff2?url"
import { hidden } from "~/lib/meta"
import { localeOf } from "~/lib/page.server"

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  // A splat means an address that is no page: its 404 waits for nobody.
  const categories = await frameCategories(locale, !("*" in params))
  return { slug: locale.slug, categories }
}

const preloadFont = (href: string) => ({
  rel: "preload" as const,
  href,
  as: "font" as const,
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
})

/** The fonts of every first view; what else a page needs is found by its style sheet. */
export const links: LinksFunction = () => [archivo, text, bold].map(preloadFont)

/** Pages name themselves; a page of an error has only its number for a title. */
export const meta: MetaFunction = ({ error }) =>
  error ? hidden(`${isRouteErrorResponse(error) ? error.status : 500} · Podium`) : []

/** The frame of the page changes with the locale only. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.locale !== nextParams.locale

function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const data = useRouteLoaderData<typeof loader>("routes/$locale")
  const main = useArrival()
  return (
    <CartDrawerProvider>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <Header categories={data?.categories ?? []} />
      <main id="content" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Footer />
    </CartDrawerProvider>
  )
}

export default function LocaleFrame() {
  useLoaderData<typeof loader>()
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <Frame>
      <Problem status={isRouteErrorResponse(error) ? error.status : 500} />
    </Frame>
  )
}
