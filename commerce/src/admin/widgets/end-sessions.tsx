import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Container, Heading, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { NAMESPACE } from "../i18n"

type Result = "ended" | "noAccount" | "failed"

/** The dashboard is served by commerce itself, and its session is a cookie. */
async function endSessions(customerId: string): Promise<Result> {
  const path = `/admin/customers/${encodeURIComponent(customerId)}/sessions`
  try {
    const { ok, status } = await fetch(path, { method: "DELETE", credentials: "same-origin" })
    if (ok) return "ended"
    return status === 404 ? "noAccount" : "failed"
  } catch {
    return "failed"
  }
}

/** On a customer's page: ends all of the customer's sessions, and says how it went. */
export default function EndSessionsWidget({ data: customer }: DetailWidgetProps<AdminCustomer>) {
  const { t } = useTranslation(NAMESPACE, { keyPrefix: "sessions" })
  const ask = usePrompt()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Result | null>(null)
  const end = async () => {
    const sure = await ask({
      title: t("heading"),
      description: t("confirm", { email: customer.email }),
      confirmText: t("end"),
      cancelText: t("cancel"),
    })
    if (!sure) return
    setBusy(true)
    setResult(await endSessions(customer.id))
    setBusy(false)
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("heading")}</Heading>
      </div>
      <div className="flex flex-col items-start gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("text")}
        </Text>
        <Button size="small" variant="secondary" isLoading={busy} onClick={() => void end()}>
          {t("end")}
        </Button>
        <Text size="small" role="status">
          {result && t(result)}
        </Text>
      </div>
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "customer.details.side.after",
  id: "podium:end-sessions",
})
