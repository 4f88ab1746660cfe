import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

const POLL_MS = 200

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, "utf8"))
  } catch {
    return null // freed in the meantime
  }
}

/** Makes the lock with our number in it, at once or not at all. */
function take(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code !== "EEXIST") throw error
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/** Clears the lock of a process that died; puts back one that somebody else took just now. */
function clear(file, dead) {
  const aside = `${file}.old.${process.pid}`
  try {
    renameSync(file, aside)
    if (holderOf(aside) !== dead) linkSync(aside, file)
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

const sleep = () => new Promise((resolve) => setTimeout(resolve, POLL_MS))

/**
 * Runs `work` while no other process of this clone runs one under the same file. The lock of a killed
 * process is free. Needs nothing but Node: it guards the installation.
 * @param {string} file
 * @param {() => T | Promise<T>} work
 * @param {(pid: number) => void} [onWait] told once, if somebody has to be waited for
 * @template T
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait = () => undefined) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!take(file)) {
    const holder = holderOf(file)
    if (holder !== null && !isAlive(holder)) clear(file, holder)
    else if (holder !== null) {
      if (!told) onWait(holder)
      told = true
      await sleep()
    }
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
