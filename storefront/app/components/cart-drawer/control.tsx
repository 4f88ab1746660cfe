import { useLocation, useNavigate } from "@remix-run/react"
import {
  createContext,
  useContext,
  useMemo,
  useState,
  type ComponentType,
  type ReactNode,
} from "react"
import type { CartNews } from "~/lib/cart-news"
import { useStore } from "../use-store"
import type { DrawerProps } from "./drawer"

export interface Opening {
  /** What it opens with. */
  news: CartNews | null
  /** What gets the focus back. */
  opener: HTMLElement | null
}

interface Control {
  /** Fetches the drawer's script ahead of its opening. */
  prepare: () => void
  open: (opening: Opening) => void
}

const ControlContext = createContext<Control>({ prepare: () => undefined, open: () => undefined })

/** Opens the cart's drawer; by script alone. */
export const useCartDrawer = () => useContext(ControlContext)

const fetchDrawer = () => import("./drawer")

/** The cart's drawer over the pages below it. Its script comes with its first opening. */
export function CartDrawerProvider({ children }: { children: ReactNode }) {
  const { paths } = useStore()
  const navigate = useNavigate()
  const [Drawer, setDrawer] = useState<ComponentType<DrawerProps> | null>(null)
  const [opening, setOpening] = useState<Opening | null>(null)
  const cart = paths.cart()
  const control = useMemo<Control>(
    () => ({
      prepare: () => void fetchDrawer().catch(() => undefined),
      open: (wanted) => {
        setOpening(wanted)
        // Without its script, after a new release or on a bad line, the cart's page does as well.
        fetchDrawer().then(
          (module) => setDrawer(() => module.CartDrawer),
          () => navigate(cart),
        )
      },
    }),
    [navigate, cart],
  )
  return (
    <ControlContext.Provider value={control}>
      {children}
      {Drawer && opening && <Drawer opening={opening} onClosed={() => setOpening(null)} />}
    </ControlContext.Provider>
  )
}

/** Whether the page is about the cart itself, or pays for it: no drawer opens there. */
export function useCartPage(): boolean {
  const { paths } = useStore()
  const { pathname } = useLocation()
  return [paths.cart(), paths.checkout()].some((path) => pathname.startsWith(path))
}
