import { useLocation, useNavigate, useNavigation } from "@remix-run/react"
import type { ChangeEvent, FormEvent } from "react"
import { readChoices, sortOf, writeChoices, type Choices, type Sort } from "~/lib/choices"
import { useEarly } from "./use-early"

/** The address of a list with choices. */
export function listAddress(path: string, choices: Choices): string {
  const query = writeChoices(choices).toString()
  return query ? `${path}?${query}` : path
}

/** Whether a form's boxes or its order are not as the page has come with them. */
const isTouched = (form: HTMLFormElement, sort: Sort): boolean =>
  [...form.elements].some((control) =>
    control instanceof HTMLInputElement && control.type === "checkbox"
      ? control.checked !== control.defaultChecked
      : control instanceof HTMLSelectElement && control.value !== sort,
  )

/**
 * A list's choices as they will be once the page that was asked for has come, and how to change them. The
 * form works by itself, too: without JavaScript its button sends it.
 */
export function useChoices(path: string, current: Choices) {
  const navigate = useNavigate()
  const { location } = useNavigation()
  const here = useLocation()
  const onItsWay = location?.pathname === path ? new URLSearchParams(location.search) : null
  // Every choice is a step that the browser's way back undoes; one that changes nothing is no step.
  const go = (choices: Choices) => {
    const address = listAddress(path, choices)
    const { pathname, search } = location ?? here
    if (address !== pathname + search) navigate(address, { preventScrollReset: true })
  }
  const readForm = (from: HTMLFormElement) => {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(from)) params.append(name, String(value))
    go({ ...readChoices(params), q: current.q })
  }
  const sort = sortOf(current)
  // Read at once: React puts the boxes back when it draws them next.
  const form = useEarly<HTMLFormElement>((early) => {
    if (isTouched(early, sort)) readForm(early)
  })
  return {
    form,
    choices: onItsWay ? readChoices(onItsWay) : current,
    pending: onItsWay !== null,
    onChange: (event: FormEvent<HTMLFormElement> | ChangeEvent<HTMLSelectElement>) => {
      const { currentTarget: at, target } = event
      // A price is complete when it is sent, not with its first figure.
      if (target instanceof HTMLInputElement && target.type !== "checkbox") return
      const own = at instanceof HTMLFormElement ? at : at.form
      if (own) readForm(own)
    },
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      readForm(event.currentTarget)
      // On the phone the form is a sheet over the list that it asks for.
      event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover?.()
    },
  }
}
