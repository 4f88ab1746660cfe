import { RemixBrowser } from "@remix-run/react"
import { startTransition, StrictMode } from "react"
import { hydrateRoot } from "react-dom/client"
import { createI18n } from "./i18n/i18n"
import { I18nProvider } from "./i18n/use-translation"
import { loadPart, partOf } from "./i18n/words"

/** Pages that speak of a person or a purchase; others fetch those words when they first need them. */
const PERSONAL_PAGE = /^\/[^/]+\/(account|checkout|orders|register|sign-in)\b/

/**
 * Settles once the data that the page was drawn with has been read. Remix reads it when it is first drawn,
 * and throws the promise of it where no boundary is: whoever pressed anything until it came was left with
 * a page without script, since React gives up what it has to take over at once and cannot.
 */
async function dataRead() {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}

async function hydrate() {
  const [language = "en"] = document.documentElement.lang.split("-")
  const [shop, personal] = await Promise.all([
    loadPart(language, "shop"),
    PERSONAL_PAGE.test(location.pathname) ? loadPart(language, "personal") : {},
    dataRead(),
  ])
  const i18n = createI18n(language, { ...shop, ...personal }, (namespace) =>
    loadPart(language, partOf(namespace)),
  )
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nProvider value={i18n}>
          <RemixBrowser />
        </I18nProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
