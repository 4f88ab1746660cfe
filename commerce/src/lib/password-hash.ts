/**
 * What hashing a password costs, for scrypt: N = 2^15, r = 8, p = 3 is one of the settings that OWASP's
 * ASVS 5.0 names as enough (appendix C). Of those it takes the least memory, 32 MiB a hash, so that many
 * who sign in at once do not fill the machine's. A hash keeps its own figures: older ones stay good.
 */
export const PASSWORD_HASH = { logN: 15, r: 8, p: 3 } as const
