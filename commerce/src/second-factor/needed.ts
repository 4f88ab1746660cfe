/**
 * Code, and message, of an answer 403 to staff who have shown no second factor: the dashboard leads from it
 * to where one is set up (config/admin-build.ts).
 */
export const SECOND_FACTOR_NEEDED = "second_factor_needed"
