import { useTranslation } from "~/i18n/use-translation"
import { BY_INTL } from "../by-intl"
import { useStore } from "../use-store"
import type { FreeDelivery as Progress } from "~/lib/free-delivery"

/** How far it is to free delivery, by commerce's own rule. */
export function FreeDelivery({ progress, currency }: { progress: Progress; currency: string }) {
  const { t } = useTranslation("cart")
  const { money } = useStore()
  const { delivery, threshold, missing } = progress
  return (
    <div className="stack gap-2!">
      <p className="small" {...BY_INTL}>
        {missing > 0
          ? t("freeMore", { amount: money(missing, currency), delivery })
          : t("freeReached", { delivery })}
      </p>
      {missing > 0 && (
        <progress
          className="progress"
          max={threshold}
          value={threshold - missing}
          aria-label={t("freeProgress")}
        />
      )}
    </div>
  )
}
