/** Shorter passwords are refused; forms say so beforehand. Apart from the rules: pages load no validator. */
export const MIN_PASSWORD_CHARS = 8
