import { Form, useFetcher } from "@remix-run/react"
import { createContext, useContext, useEffect, type ReactNode } from "react"
import type { Changed } from "~/lib/cart-write.server"
import { useFresh } from "../use-fresh"

type Tell = (changed: Changed) => void

/** Who wants to be told what became of a change; without one the answer is the cart's page. */
export const StayContext = createContext<Tell | null>(null)

interface CartFormProps {
  action: string
  /** Told apart by this: two forms with one name would cut each other short. */
  name: string
  className?: string
  children: ReactNode
}

function StayingForm({ name, tell, children, ...form }: CartFormProps & { tell: Tell }) {
  const { Form: Staying, ...fetcher } = useFetcher<Changed>({ key: `cart-${name}` })
  const data = useFresh(fetcher.data)
  useEffect(() => {
    if (data) tell(data)
  }, [data, tell])
  return (
    <Staying method="post" {...form}>
      {children}
      <input type="hidden" name="stay" value="1" />
    </Staying>
  )
}

/** One write of the cart: leads to the cart's page, or stays where it is within a `StayContext`. */
export function CartForm(props: CartFormProps) {
  const tell = useContext(StayContext)
  if (tell) return <StayingForm {...props} tell={tell} />
  const { name: _, ...form } = props
  return <Form method="post" preventScrollReset {...form} />
}
