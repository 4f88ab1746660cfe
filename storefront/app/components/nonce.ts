import { createContext, useContext } from "react"

/** The nonce of this answer's inline scripts; the browser hides it from the client's own render. */
export const NonceContext = createContext<string | undefined>(undefined)
export const useNonce = () => useContext(NonceContext)
