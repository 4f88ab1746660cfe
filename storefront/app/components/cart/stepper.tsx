import { Form } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { MAX_QUANTITY } from "~/lib/quantity"
import { useEarly } from "../use-early"
import { useHydrated } from "../use-hydrated"
import { useStore } from "../use-store"
import { useQuantity } from "./use-quantity"

interface StepProps {
  sign: string
  label: string
  /** The quantity that it leads to. */
  to: number
  off: boolean
  /** Null until the page's script is there: then it sends its form. */
  onStep: ((to: number) => void) | null
}

/** Off by aria alone: a disabled button would lose the focus of who steps with the keyboard. */
function Step({ sign, label, to, off, onStep }: StepProps) {
  const press = onStep
    ? ({ type: "button", "aria-disabled": off || undefined } as const)
    : ({ type: "submit", name: "to", value: to, disabled: off, formNoValidate: true } as const)
  return (
    <button
      {...press}
      className="step"
      aria-label={label}
      onClick={() => {
        if (!off) onStep?.(to)
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

/**
 * A line's quantity: a form before the page's script is there, and without one; by script many clicks
 * become few requests. It looks the same either way, so that nothing beside it moves below a finger.
 */
export function Stepper({ line, title, most }: StepperProps) {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const scripted = useHydrated()
  const { shown, quantity, busy, problem, wish, reset } = useQuantity(line)
  const input = useEarly<HTMLInputElement>(({ value }) => {
    if (value !== shown) wish(value)
  })
  const onStep = scripted ? (to: number) => wish(String(to)) : null
  return (
    <Form
      method="post"
      action={paths.updateLine()}
      preventScrollReset
      className="stack gap-2!"
      onSubmit={(event) => {
        if (scripted) event.preventDefault() // Enter: what was typed is on its way by itself
      }}
    >
      <input type="hidden" name="line" value={line.id} />
      {/* The first button of a form is the one that Enter presses. */}
      <button className="button quiet unscripted order-last justify-self-start" type="submit">
        {t("update")}
      </button>
      <div className="stepper" role="group" aria-label={t("quantity", { title })} aria-busy={busy}>
        <Step
          sign="−"
          label={t("fewer", { title })}
          to={Math.min(quantity - 1, MAX_QUANTITY)}
          off={quantity <= 1}
          onStep={onStep}
        />
        <input
          ref={input}
          className="input amount"
          type="number"
          inputMode="numeric"
          name="quantity"
          min={1}
          max={most}
          required
          aria-label={t("quantity", { title })}
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
          to={quantity + 1}
          off={quantity >= Math.min(most, MAX_QUANTITY)}
          onStep={onStep}
        />
      </div>
      {problem && (
        <p className="fault" role="alert">
          {t(`problem_${problem}`)}
        </p>
      )}
    </Form>
  )
}
