import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

/** The first program of these names in PATH. */
export const inPath = (names: string[]): string | undefined =>
  (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => names.map((name) => `${folder}/${name}`))
    .find((path) => existsSync(path))

/** Runs a program to its end, and keeps what it says to itself. Whether it went well. */
export const run = (command: string, args: string[], env: NodeJS.ProcessEnv = process.env) =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0

/** The distribution's package, which only root may install; a service in it is not started. */
export function installPackage(name: string): void {
  if (process.getuid?.() !== 0 || !inPath(["apt-get"])) return
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" }
  run("apt-get", ["update", "-qq"], env)
  run("apt-get", ["install", "-y", "-qq", name], env)
}
