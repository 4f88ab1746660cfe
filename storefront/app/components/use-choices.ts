import { useNavigate, useNavigation } from "@remix-run/react"
import type { ChangeEvent, FormEvent } from "react"
import { readChoices, writeChoices, type Choices } from "~/lib/choices"

/** The address of a list with choices. */
export function listAddress(path: string, choices: Choices): string {
  const query = writeChoices(choices).toString()
  return query ? `${path}?${query}` : path
}

/**
 * A list's choices as they will be once the page that was asked for has come, and how to change them. The
 * form works by itself, too: without JavaScript its button sends it.
 */
export function useChoices(path: string, current: Choices) {
  const navigate = useNavigate()
  const { location } = useNavigation()
  const onItsWay = location?.pathname === path ? new URLSearchParams(location.search) : null
  const go = (choices: Choices) =>
    navigate(listAddress(path, choices), { preventScrollReset: true, replace: true })
  const readForm = (form: HTMLFormElement) => {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form)) params.append(name, String(value))
    go({ ...readChoices(params), q: current.q })
  }
  return {
    choices: onItsWay ? readChoices(onItsWay) : current,
    pending: onItsWay !== null,
    onChange: (event: FormEvent<HTMLFormElement> | ChangeEvent<HTMLSelectElement>) => {
      const { currentTarget: at, target } = event
      // A price is complete when it is sent, not with its first figure.
      if (target instanceof HTMLInputElement && target.type !== "checkbox") return
      const form = at instanceof HTMLFormElement ? at : at.form
      if (form) readForm(form)
    },
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      readForm(event.currentTarget)
    },
  }
}
