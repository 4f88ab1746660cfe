import { Form, useLocation, useNavigate } from "@remix-run/react"
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { Suggestion } from "~/commerce/suggest.server"
import { readChoices } from "~/lib/choices"
import { Picture } from "./picture"
import { useHydrated } from "./use-hydrated"
import { useStore } from "./use-store"
import { useSuggestions, type Group } from "./use-suggestions"

interface ListProps {
  id: string
  groups: Group[]
  active: string | null
  optionId: (to: string) => string
  onPick: (suggestion: Suggestion) => void
}

function SuggestionList({ id, groups, active, optionId, onPick }: ListProps) {
  const { t } = useTranslation()
  return (
    <div className="suggestions" id={id} role="listbox" aria-label={t("suggestions.title")}>
      {groups.map(({ kind, items }) => (
        <div key={kind} role="group" aria-label={t(`suggestions.${kind}`)}>
          <p className="small muted" aria-hidden="true">
            {t(`suggestions.${kind}`)}
          </p>
          {items.map((item) => (
            <a
              key={item.to}
              id={optionId(item.to)}
              className="suggestion"
              role="option"
              tabIndex={-1}
              aria-selected={item.to === active}
              href={item.to}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => {
                event.preventDefault()
                onPick(item)
              }}
            >
              {kind === "products" && <Picture src={item.thumbnail} alt="" sizes="small" />}
              <span>{item.name}</span>
              {item.price && <span className="muted small">{item.price}</span>}
            </a>
          ))}
        </div>
      ))}
    </div>
  )
}

/** Which of the suggestions a key leads to; the field itself is one place among them. */
function stepTo(items: Suggestion[], active: string | null, key: string): string | null {
  const at = items.findIndex(({ to }) => to === active)
  const step = key === "ArrowDown" ? 1 : -1
  const places = items.length + 1
  const next = (at + 1 + step + places) % places
  return next === 0 ? null : (items[next - 1]?.to ?? null)
}

/** On the server no effect runs at all; React warns of one that seems to. */
const useFirst = typeof document === "undefined" ? useEffect : useLayoutEffect

/** What was typed on this page, and what stands in the field before: what the page was searched for. */
function useTyped(searchPath: string) {
  const { key, pathname, search } = useLocation()
  const [last, setLast] = useState({ key, text: null as string | null })
  const asked = pathname === searchPath ? readChoices(new URLSearchParams(search)).q : ""
  const typed = last.key === key ? last.text : null
  const input = useRef<HTMLInputElement>(null)
  useFirst(() => {
    // What was typed before the script came: React would put the page's own value back.
    const there = input.current?.value ?? ""
    if (there !== asked) setLast({ key, text: there })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the script takes over
  }, [])
  return {
    input,
    typed: typed ?? "",
    value: typed ?? asked,
    setTyped: (text: string) => setLast({ key, text }),
  }
}

/** The field of the search, with suggestions while one types; without JavaScript a plain form. */
export function SearchBox() {
  const { t } = useTranslation()
  const { paths } = useStore()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const id = useId()
  const { input, typed, value, setTyped } = useTyped(paths.search())
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const groups = useSuggestions(paths.suggest(), typed)
  const items = groups?.flatMap((group) => group.items) ?? []
  const shown = open && items.length > 0
  const optionId = (to: string) => `${id}${to}`
  const close = () => {
    setOpen(false)
    setActive(null)
  }
  const pick = ({ to }: Suggestion) => {
    close()
    navigate(to)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = items.find(({ to }) => to === active)
    if (event.key === "Escape" && shown) {
      event.preventDefault()
      close()
    } else if (event.key === "Enter" && shown && chosen) {
      event.preventDefault()
      pick(chosen)
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
      event.preventDefault()
      setOpen(true)
      setActive(stepTo(items, shown ? active : null, event.key))
    }
  }
  const combobox = {
    role: "combobox",
    "aria-expanded": shown,
    "aria-controls": shown ? `${id}list` : undefined,
    "aria-autocomplete": "list" as const,
    "aria-activedescendant": shown && active ? optionId(active) : undefined,
  }
  return (
    <Form action={paths.search()} className="top-search" role="search" onSubmit={close}>
      <input
        ref={input}
        className="input"
        name="q"
        type="search"
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
        aria-label={t("search")}
        placeholder={t("searchPlaceholder")}
        value={value}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
          setActive(null)
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
        {...(hydrated ? combobox : {})}
      />
      <button className="button" type="submit">
        {t("search")}
      </button>
      {shown && groups && (
        <SuggestionList
          id={`${id}list`}
          groups={groups}
          active={active}
          optionId={optionId}
          onPick={pick}
        />
      )}
      <p className="sr-only" aria-live="polite">
        {open && groups ? t("suggestions.count", { count: items.length }) : ""}
      </p>
    </Form>
  )
}
