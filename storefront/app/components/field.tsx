import { useEffect, useRef, type ReactNode } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { Faults, Typed } from "~/lib/input"
import { useEarly } from "./use-early"

interface FieldProps {
  name: string
  label: string
  hint?: string
  type?: string
  autoComplete?: string
  required?: boolean
  typed?: Typed
  faults?: Faults
  options?: [value: string, label: string][]
  minLength?: number
  /** As wide as the whole form, wherever that has two columns. */
  wide?: boolean
  /** Told of what is chosen from the options. */
  onChoose?: (value: string) => void
}

/** One labelled input with its hint and its fault tied to it. */
export function Field({
  name,
  label,
  hint,
  typed,
  faults,
  options,
  required,
  onChoose,
  wide,
  ...input
}: FieldProps) {
  const { t } = useTranslation("errors")
  const select = useEarly<HTMLSelectElement>(({ value }) => onChoose?.(value))
  const fault = faults?.[name]
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(" ")
  const shared = {
    id: name,
    name,
    className: "input",
    defaultValue: typed?.[name] ?? "",
    required,
    "aria-invalid": fault ? true : undefined,
    "aria-describedby": described || undefined,
    autoComplete: input.autoComplete,
  }
  return (
    <div className={wide ? "field wide" : "field"}>
      <label htmlFor={name}>
        {label}
        {!required && <span className="muted small">{` (${t("common:optional")})`}</span>}
      </label>
      {options ? (
        <select
          {...shared}
          ref={select}
          onChange={(event) => onChoose?.(event.currentTarget.value)}
        >
          <option value="" />
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          maxLength={200}
          type={input.type ?? "text"}
          minLength={input.minLength}
        />
      )}
      {hint && (
        <span className="muted small" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${name}-fault`}>
          {t(fault)}
        </span>
      )}
    </div>
  )
}

/** What is wrong with a form, at its top: said to screen readers, with links to the fields. */
export function FaultSummary({
  faults,
  label,
}: {
  faults: Faults
  label: (name: string) => string
}) {
  const { t } = useTranslation("errors")
  const box = useRef<HTMLDivElement>(null)
  // Once for each answer: a later render must not take the focus from what the fan is typing in.
  useEffect(() => box.current?.focus(), [faults])
  const names = Object.keys(faults)
  if (!names.length) return null
  return (
    <div className="notice bad" role="alert" tabIndex={-1} ref={box}>
      <p>{t("invalid")}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a className="link" href={`#${name}`}>
              {label(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** News about what was just done. */
export function Notice({ kind, children }: { kind: "good" | "bad"; children: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role={kind === "bad" ? "alert" : "status"}>
      {children}
    </div>
  )
}
