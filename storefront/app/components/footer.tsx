import { Link, useLocation } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { TOPICS } from "~/help/topics"
import { LOCALES, type Locale } from "~/i18n/markets"
import { switchLocale } from "~/lib/paths"
import { useStore } from "./use-store"

/** Links to this very page in every locale: another language is another document. */
function LocaleSwitcher() {
  const { t } = useTranslation()
  const { locale } = useStore()
  const { pathname, search } = useLocation()
  const country = ({ market }: Locale) => t(`countries.${market.country}`)
  const here = { country: country(locale), language: locale.language.name }
  return (
    <details>
      <summary className="link">{t("locale", here)}</summary>
      <ul className="tiles small">
        {LOCALES.map((to) => (
          <li key={to.slug}>
            <a
              className="plain-link"
              href={switchLocale(pathname, search, to)}
              hrefLang={to.tag}
              aria-current={to.slug === locale.slug ? "true" : undefined}
            >
              {`${country(to)} · ${to.language.name}`}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function HelpLinks() {
  const { t } = useTranslation()
  const { paths } = useStore()
  return (
    <nav aria-label={t("help")}>
      <ul className="foot-links">
        {TOPICS.map((topic) => (
          <li key={topic}>
            <Link className="plain-link" to={paths.help(topic)} prefetch="intent">
              {t(`helpTopics.${topic}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="foot">
      <div className="wrap stack small">
        <HelpLinks />
        <LocaleSwitcher />
        <p className="muted">{t("legal")}</p>
      </div>
    </footer>
  )
}
