/** Addresses of the storefront's pages that mails lead to. `pair` is such as `fr-ca`. */
export const storeLinks = (storeUrl: string, pair: string) => {
  const page = (path: string) => `${storeUrl.replace(/\/+$/, "")}/${pair}${path}`
  return {
    home: () => page(""),
    cart: () => page("/cart"),
    order: (token: string) => page(`/orders/${token}`),
    orderClaim: (token: string) => page(`/account/claim?${new URLSearchParams({ token })}`),
    passwordReset: (token: string, email: string) =>
      page(`/account/reset?${new URLSearchParams({ token, email })}`),
  }
}

/** Medusa Admin's own page for a new password. */
export const adminPasswordReset = (commerceUrl: string, token: string, email: string) =>
  `${commerceUrl.replace(/\/+$/, "")}/app/reset-password?${new URLSearchParams({ token, email })}`
