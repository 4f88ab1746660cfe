import { Form, useFetcher } from "@remix-run/react"
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from "react"
import type { Changed } from "~/lib/cart-write.server"
import { useFresh } from "../use-fresh"

type Tell = (changed: Changed) => void

/** Where a change leaves the page where it is: to be called with a form's name as that is sent. */
const StayContext = createContext<((name: string) => void) | null>(null)

const keyOf = (name: string) => `cart-${name}`

function Teller({ name, tell }: { name: string; tell: Tell }) {
  const data = useFresh(useFetcher<Changed>({ key: keyOf(name) }).data)
  useEffect(() => {
    if (data) tell(data)
  }, [data, tell])
  return null
}

/**
 * Forms in here stay where they are, and `tell` hears what became of each. Heard from here, not by the form
 * itself: on a slow phone the line that a form has removed is gone before it is drawn with its answer.
 */
export function Staying({ tell, children }: { tell: Tell; children: ReactNode }) {
  const [sent, setSent] = useState<string[]>([])
  const listen = useCallback(
    (name: string) => setSent((names) => (names.includes(name) ? names : [...names, name])),
    [],
  )
  return (
    <StayContext.Provider value={listen}>
      {children}
      {sent.map((name) => (
        <Teller key={name} name={name} tell={tell} />
      ))}
    </StayContext.Provider>
  )
}

interface CartFormProps {
  action: string
  /** Told apart by this: two forms with one name would cut each other short. */
  name: string
  className?: string
  children: ReactNode
}

function StayingForm({
  name,
  listen,
  children,
  ...form
}: CartFormProps & { listen: (name: string) => void }) {
  const { Form: Stay } = useFetcher<Changed>({ key: keyOf(name) })
  return (
    <Stay method="post" onSubmit={() => listen(name)} {...form}>
      {children}
      <input type="hidden" name="stay" value="1" />
    </Stay>
  )
}

/** One write of the cart: leads to the cart's page, or stays where it is within `Staying`. */
export function CartForm(props: CartFormProps) {
  const listen = useContext(StayContext)
  if (listen) return <StayingForm {...props} listen={listen} />
  const { name: _, ...form } = props
  return <Form method="post" preventScrollReset {...form} />
}
