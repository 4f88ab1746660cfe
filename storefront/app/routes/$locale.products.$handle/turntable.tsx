import { useRef, useState } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { useHydrated } from "~/components/use-hydrated"

interface TurntableProps {
  title: string
  /** Address of the binary glTF. */
  model: string
}

/** Far from the page: three.js and the viewer are some 290 kB, loaded when somebody asks for them. */
const loadViewer = () => import("@google/model-viewer")

const SIDES = ["front", "back", "left", "right"] as const
const HEIGHTS = ["", "upper-", "lower-"] as const

/** The goods in three dimensions, to be turned by finger, mouse or arrow keys. Needs JavaScript. */
export function Turntable({ title, model }: TurntableProps) {
  const { t } = useTranslation("catalogue")
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<"closed" | "loading" | "ready" | "failed">("closed")
  const hydrated = useHydrated()
  const open = () => {
    setState("loading")
    dialog.current?.showModal()
    loadViewer().then(
      () => setState((now) => (now === "loading" ? "ready" : now)),
      () => setState((now) => (now === "loading" ? "failed" : now)),
    )
  }
  const told = JSON.stringify({
    "interaction-prompt": t("turnHow"),
    ...Object.fromEntries(
      HEIGHTS.flatMap((height) =>
        SIDES.map((side) => [`${height}${side}`, t(`turned.${height}${side}`)]),
      ),
    ),
  })
  return (
    <>
      <button
        type="button"
        className={hydrated ? "button quiet turn" : "button quiet turn invisible"}
        onClick={open}
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </svg>
        {t("turn")}
      </button>
      <dialog
        ref={dialog}
        className="zoomed"
        aria-label={t("turnTitle", { title })}
        onClose={() => setState("closed")}
      >
        <div className="turntable" aria-busy={state === "loading"}>
          {state === "loading" && <p role="status">{t("turnLoading")}</p>}
          {state === "failed" && <p role="alert">{t("turnFailed")}</p>}
          {state === "ready" && (
            <model-viewer
              src={model}
              alt={t("turnTitle", { title })}
              camera-controls=""
              touch-action="pan-y"
              interaction-prompt="none"
              environment-image="neutral"
              shadow-intensity="0.8"
              tone-mapping="neutral"
              a11y={told}
              ref={(viewer: HTMLElement | null) =>
                viewer?.addEventListener("error", () => setState("failed"))
              }
            />
          )}
        </div>
        <form method="dialog">
          <span className="small muted">{t("turnHow")}</span>
          <button className="button">{t("closePicture")}</button>
        </form>
      </dialog>
    </>
  )
}
