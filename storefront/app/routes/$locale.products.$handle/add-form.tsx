import { Link, useFetcher, useSearchParams } from "@remix-run/react"
import { useEffect, useRef, type FormEvent } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { useCartDrawer } from "~/components/cart-drawer/control"
import { Notice } from "~/components/field"
import { useFresh } from "~/components/use-fresh"
import { useHydrated } from "~/components/use-hydrated"
import { useOutOfView } from "~/components/use-out-of-view"
import { useStore } from "~/components/use-store"
import { problemNews } from "~/lib/cart-news"
import type { action, Added } from "~/routes/$locale.cart.lines.add"
import { BuyBar } from "./buy-bar"
import { isSoldOut, type VariantView } from "./variants"

const MAX_SHOWN = 10
const FORM = "add-form"
const PROBLEMS = {
  unavailable: "addUnavailable",
  not_sold: "addNotSold",
  busy: "addBusy",
  failed: "addFailed",
} as const

/** What became of the last addition, told by the fetcher or, without JavaScript, by the address. */
function useResult(data: Added | undefined): Added | undefined {
  const [params] = useSearchParams()
  if (data) return data
  if (params.has("added")) return { ok: true }
  const problem = params.get("problem")
  if (problem === null) return undefined
  const known = Object.hasOwn(PROBLEMS, problem)
  return { ok: false, problem: known ? (problem as keyof typeof PROBLEMS) : "failed" }
}

function Result({ result }: { result: Added }) {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  if (!result.ok) return <Notice kind="bad">{t(PROBLEMS[result.problem])}</Notice>
  return (
    <Notice kind="good">
      {t("added")}
      <Link className="link" to={paths.cart()}>
        {t("viewCart")}
      </Link>
    </Notice>
  )
}

/** Adds by script: the drawer tells what came of it, and gives the focus back to who asked. */
function useAdding() {
  const { open, prepare } = useCartDrawer()
  const { Form, state, data } = useFetcher<typeof action>({ key: "add" })
  const asked = useRef<HTMLElement | null>(null)
  const added = useFresh(data)
  const busy = state !== "idle"
  useEffect(() => {
    if (!added) return
    if (added.ok) open({ news: { kind: "added" }, opener: asked.current })
    // What the cart holds already may be what is missing.
    else if (added.problem === "unavailable") {
      open({ news: problemNews(added.problem), opener: asked.current })
    }
  }, [added, open])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (busy) event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    asked.current = submitter
    prepare()
  }
  return { Form, added, busy, onSubmit }
}

/** Adds the chosen variant without leaving the page; without JavaScript by a form and back. */
export function AddForm({ variant, here }: { variant: VariantView; here: string }) {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { Form, added, busy, onSubmit } = useAdding()
  const scripted = useHydrated()
  const result = useResult(added)
  const [button, outOfView] = useOutOfView<HTMLButtonElement>()

  if (variant.price === null) return <Notice kind="bad">{t("notSold")}</Notice>
  if (isSoldOut(variant)) return <Notice kind="bad">{t("soldOut")}</Notice>
  const most = Math.min(MAX_SHOWN, variant.stock ?? MAX_SHOWN)
  return (
    <div className="stack">
      <Form
        method="post"
        action={paths.addLine()}
        className="choices"
        id={FORM}
        onSubmit={onSubmit}
      >
        <input type="hidden" name="variant" value={variant.id} />
        <input type="hidden" name="next" value={here} />
        {scripted && <input type="hidden" name="stay" value="1" />}
        <select className="input w-auto!" name="quantity" aria-label={t("quantity")}>
          {Array.from({ length: most }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
        <button className="button grow" type="submit" aria-disabled={busy} ref={button}>
          {busy ? t("adding") : t("add")}
        </button>
      </Form>
      {result && !busy && <Result result={result} />}
      {outOfView && (
        <BuyBar variant={variant} form={FORM} busy={busy} added={result?.ok === true} />
      )}
    </div>
  )
}
