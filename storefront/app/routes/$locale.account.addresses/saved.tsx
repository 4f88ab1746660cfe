import { Form, Link } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { useStore } from "~/components/use-store"
import type { Typed } from "~/lib/input"

export interface Shown {
  id: string
  country: string
  countryName: string
  isDefault: boolean
  typed: Typed
}

/** The last question before an address is gone; a page of its own address, so it needs no script. */
function Confirmation({ address, text }: { address: Shown; text: string }) {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const keep = useRef<HTMLAnchorElement>(null)
  // What was pressed is gone: the focus goes to the harmless answer.
  useEffect(() => keep.current?.focus(), [])
  return (
    <Form method="post" className="stack gap-2!" aria-label={t("deleteQuestion")}>
      <p>
        <strong>{t("deleteQuestion")}</strong>
      </p>
      <input type="hidden" name="id" value={address.id} />
      <div className="choices">
        <button
          className="button"
          type="submit"
          name="intent"
          value="delete"
          aria-label={t("deleteLabel", { address: text })}
        >
          {t("delete")}
        </button>
        <Link className="button quiet" to={paths.addresses()} ref={keep} preventScrollReset>
          {t("keep")}
        </Link>
      </div>
    </Form>
  )
}

function Ways({ address, text }: { address: Shown; text: string }) {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  return (
    <div className="choices">
      <Link className="button quiet" to={paths.addresses({ edit: address.id })} preventScrollReset>
        {t("edit")}
      </Link>
      {!address.isDefault && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="id" value={address.id} />
          <button
            className="button quiet"
            type="submit"
            name="intent"
            value="default"
            aria-label={t("makeDefaultLabel", { address: text })}
          >
            {t("makeDefault")}
          </button>
        </Form>
      )}
      <Link
        className="button text"
        to={paths.addresses({ delete: address.id })}
        aria-label={t("deleteLabel", { address: text })}
        preventScrollReset
      >
        {t("delete")}
      </Link>
    </div>
  )
}

/** A saved address with what can be done to it; with `asked` the question whether to delete it. */
export function Saved({ address, asked }: { address: Shown; asked: boolean }) {
  const { t } = useTranslation("account")
  const { typed } = address
  const text = [
    `${typed.first_name} ${typed.last_name}`.trim(),
    typed.address_1,
    `${typed.postal_code} ${typed.city}`.trim(),
    address.countryName,
  ]
    .filter(Boolean)
    .join(", ")
  return (
    <li className="panel">
      <p>
        {text}
        {address.isDefault && <span className="badge">{t("isDefault")}</span>}
      </p>
      {asked ? (
        <Confirmation address={address} text={text} />
      ) : (
        <Ways address={address} text={text} />
      )}
    </li>
  )
}
