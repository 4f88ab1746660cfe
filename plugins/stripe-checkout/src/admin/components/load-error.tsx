import { Button, Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

/** In the place of what could not be loaded. */
export function LoadError({ retry }: { retry: () => void }) {
  const { t } = useWords()
  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-8">
      <Text size="small">{t("error.heading")}</Text>
      <Button size="small" variant="secondary" onClick={retry}>
        {t("error.again")}
      </Button>
    </div>
  )
}
