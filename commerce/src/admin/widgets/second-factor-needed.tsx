import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { NAMESPACE } from "../i18n"

/** The dashboard is served by commerce itself, and its session is a cookie. */
async function isMissing(): Promise<boolean> {
  const answer = await fetch("/admin/second-factor", { credentials: "same-origin" })
  if (!answer.ok) return false
  const { required, shown } = (await answer.json()) as { required: boolean; shown: boolean }
  return required && !shown
}

/** On the own profile: why nothing else opens. It goes with the next look at the page. */
export default function SecondFactorNeeded() {
  const { t } = useTranslation(NAMESPACE, { keyPrefix: "secondFactor" })
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    isMissing().then(setMissing, () => undefined) // without it, only the explanation is not there
  }, [])
  if (!missing) return null
  return (
    <Container role="status">
      <Heading level="h2">{t("needed")}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t("neededText")}
      </Text>
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "profile.details.before",
  id: "podium:second-factor-needed",
})
