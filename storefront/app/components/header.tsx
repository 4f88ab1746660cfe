import { Link, useLocation } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import type { Named } from "~/commerce/catalogue.server"
import { CartLink } from "./cart-link"
import { useOwnPage } from "./own-page"
import { SearchBox } from "./search-box"
import { useMe } from "./use-me"
import { useStore } from "./use-store"

/** What is one fan's in the head comes after; nothing around it is rendered again. */
function OwnLinks() {
  const { t } = useTranslation()
  const { paths } = useStore()
  const me = useMe()
  const isOwnPage = useOwnPage()
  const signedIn = isOwnPage || me?.signedIn
  return (
    <div className="top-links top-own">
      <Link className="plain-link" to={signedIn ? paths.account() : paths.signIn()}>
        {signedIn ? t("account") : t("signIn")}
      </Link>
      <CartLink count={me?.count ?? undefined} />
    </div>
  )
}

/** The head of every page: the same for everybody but for its own links. */
export function Header({ categories }: { categories: Named[] }) {
  const { t } = useTranslation()
  const { paths } = useStore()
  // Who pays is led nowhere else.
  const quiet = useLocation().pathname.startsWith(paths.checkout())
  return (
    <header className="top">
      <div className="wrap top-row">
        <Link className="wordmark" to={paths.home()} prefetch="intent">
          {t("brand")}
        </Link>
        {!quiet && <SearchBox />}
        <OwnLinks />
      </div>
      {!quiet && (
        <nav className="wrap top-nav" aria-label={t("categories")}>
          <ul className="top-links small">
            {categories.map(({ handle, name }) => (
              <li key={handle}>
                <Link className="plain-link" to={paths.category(handle)} prefetch="intent">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
