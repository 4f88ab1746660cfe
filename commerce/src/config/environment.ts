import { parseEnvironment, type Environment } from "./env"

let parsed: Environment | undefined

/**
 * The process's environment, parsed once; medusa-config.ts has refused a wrong one before this runs.
 * @throws EnvironmentError
 */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env)
  return parsed
}
