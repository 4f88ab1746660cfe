import { RemixBrowser } from "@remix-run/react"
import { startTransition, StrictMode } from "react"
import { hydrateRoot } from "react-dom/client"
import { I18nextProvider } from "react-i18next"
import { createI18n } from "./i18n/i18n"
import { loadWords } from "./i18n/words"

async function hydrate() {
  const [language = "en"] = document.documentElement.lang.split("-")
  const i18n = createI18n(language, await loadWords(language))
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

void hydrate()
