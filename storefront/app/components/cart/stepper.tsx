import { Form } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { useHydrated } from "../use-hydrated"
import { useStore } from "../use-store"
import { useQuantity } from "./use-quantity"

interface StepProps {
  sign: string
  label: string
  off: boolean
  onStep: () => void
}

/** Off by aria alone: a disabled button would lose the focus of who steps with the keyboard. */
function Step({ sign, label, off, onStep }: StepProps) {
  return (
    <button
      type="button"
      className="step"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onStep()
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}

interface StepperProps {
  line: { id: string; quantity: number }
  title: string
  /** The most that can be had. */
  most: number
}

/** A line's quantity: a stepper by script; without one a number with a button. */
export function Stepper({ line, title, most }: StepperProps) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const scripted = useHydrated()
  const { shown, quantity, busy, problem, wish, reset } = useQuantity(line)
  const input = {
    className: "input amount",
    type: "number",
    inputMode: "numeric",
    name: "quantity",
    min: 1,
    max: most,
    "aria-label": t("quantity", { title }),
  } as const
  if (!scripted) {
    return (
      <Form method="post" action={paths.updateLine()} preventScrollReset className="choices">
        <input type="hidden" name="line" value={line.id} />
        <input {...input} defaultValue={line.quantity} />
        <button className="button quiet" type="submit">
          {t("update")}
        </button>
      </Form>
    )
  }
  return (
    <div className="stack gap-2!">
      <div className="stepper" role="group" aria-label={t("quantity", { title })} aria-busy={busy}>
        <Step
          sign="−"
          label={t("fewer", { title })}
          off={quantity <= 1}
          onStep={() => wish(String(quantity - 1))}
        />
        <input
          {...input}
          value={shown}
          onChange={(event) => wish(event.currentTarget.value)}
          onBlur={() => {
            if (shown !== String(quantity)) reset()
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || shown === String(line.quantity)) return
            event.preventDefault() // its first press is for the number, not for a dialog around it
            reset()
          }}
        />
        <Step
          sign="+"
          label={t("more", { title })}
          off={quantity >= most}
          onStep={() => wish(String(quantity + 1))}
        />
      </div>
      {problem && (
        <p className="fault" role="alert">
          {t(`problem_${problem}`)}
        </p>
      )}
    </div>
  )
}
