import { Badge } from "@medusajs/ui"
import type { StripeMode } from "../../lib/dashboard"
import { useWords } from "../lib/use-words"

/** Whether this is real money. */
export function ModeBadge({ mode }: { mode: StripeMode }) {
  const { t } = useWords()
  return (
    <Badge size="2xsmall" color={mode === "live" ? "green" : "orange"}>
      {t(`mode.${mode}`)}
    </Badge>
  )
}
