import { Button, Container, Heading, Text, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { NAMESPACE } from "../i18n"

type Result = "done" | "none" | "failed"

/** The dashboard is served by commerce itself, and its session is a cookie. */
async function remove(path: string): Promise<Result> {
  try {
    const { ok, status } = await fetch(path, { method: "DELETE", credentials: "same-origin" })
    if (ok) return "done"
    return status === 404 ? "none" : "failed"
  } catch {
    return "failed"
  }
}

interface Props {
  /** Where the words are: `heading`, `text`, `act`, `confirm`, `cancel`, `done`, `none`, `failed`. */
  words: "sessions" | "secondFactor"
  /** What is deleted once somebody is sure; 404 says that there is none. */
  path: string
  /** Whose it is, for the question. */
  email: string
}

/** Something of an account that is gone for good: asks first, and says how it went. */
export function AskAndDelete({ words, path, email }: Props) {
  const { t } = useTranslation(NAMESPACE, { keyPrefix: words })
  const ask = usePrompt()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Result | null>(null)
  const act = async () => {
    const sure = await ask({
      title: t("heading"),
      description: t("confirm", { email }),
      confirmText: t("act"),
      cancelText: t("cancel"),
    })
    if (!sure) return
    setBusy(true)
    setResult(await remove(path))
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
        <Button size="small" variant="secondary" isLoading={busy} onClick={() => void act()}>
          {t("act")}
        </Button>
        <Text size="small" role="status">
          {result && t(result)}
        </Text>
      </div>
    </Container>
  )
}
