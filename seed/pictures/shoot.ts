import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Studio } from "./browser"
import { encode } from "./encode"
import { shotHasher } from "./hash"
import { fileInto, fileOf, inOrder, readManifest, writeManifest, type Manifest } from "./manifest"
import { wanted, type Options } from "./options"
import { VIEWS, type PictureRequest, type Shot } from "./request"

/** Edge of a master in px. */
export const SIZE = 1440
const SAVE_EVERY = 10

interface Job {
  request: PictureRequest
  shot: Shot
  file: string
  hash: string
}

/**
 * Every product's first picture comes first. Beyond that, shots of one shape and view follow each
 * other, because they share their light.
 */
const place = ({ shot, request }: Job) => {
  const more = shot.view === "front" && request.views.length === 1 ? 0.5 : 0
  return `${VIEWS.indexOf(shot.view) + more} ${shot.kind} ${shot.artwork.edition}`
}

/** The jobs of all requests, in the order in which they are best done. */
export function jobsOf(requests: PictureRequest[], hashOf: (shot: Shot) => string): Job[] {
  const jobs = requests.flatMap((request) =>
    request.views.map((view): Job => {
      const { handle, kind, colour, artwork } = request
      const shot: Shot = { handle, kind, colour, artwork, view, size: SIZE }
      return { request, shot, file: fileOf(handle, colour.key, view), hash: hashOf(shot) }
    }),
  )
  return jobs.toSorted((a, b) => place(a).localeCompare(place(b)))
}

/** Takes out of the manifest and the folder what no product asks for any more. */
export function clear(manifest: Manifest, jobs: Job[], out: string) {
  const asked = new Set(jobs.map(({ file }) => file))
  for (const [handle, product] of Object.entries(manifest)) {
    product.pictures = product.pictures.filter(({ file }) => asked.has(file))
    if (product.pictures.length === 0) delete manifest[handle]
  }
  for (const entry of readdirSync(out, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    for (const name of readdirSync(join(out, entry.name)))
      if (!asked.has(`${entry.name}/${name}`)) rmSync(join(out, entry.name, name))
    if (readdirSync(join(out, entry.name)).length === 0)
      rmSync(join(out, entry.name), { recursive: true })
  }
}

function sorted(manifest: Manifest, requests: PictureRequest[]) {
  for (const [handle, product] of Object.entries(manifest)) {
    const colours = requests
      .filter((request) => request.handle === handle)
      .map(({ colour }) => colour.key)
    product.pictures = inOrder(product.pictures, colours, VIEWS)
  }
}

async function file(
  { request, shot, file: name, hash }: Job,
  raw: Buffer,
  manifest: Manifest,
  out: string,
) {
  const { webp, placeholder } = await encode(raw, SIZE)
  mkdirSync(dirname(join(out, name)), { recursive: true })
  writeFileSync(join(out, name), webp)
  const { view, colour } = shot
  fileInto(manifest, request, {
    file: name,
    view,
    colour: colour.key,
    width: SIZE,
    height: SIZE,
    placeholder,
    hash,
  })
  return webp.length
}

/** Takes every picture that is wanted and is not there as it should be, and keeps the manifest. */
export async function shoot(
  studio: Studio,
  requests: PictureRequest[],
  options: Options,
  out: string,
) {
  const kinds = [...new Set(requests.map(({ kind }) => kind))]
  const jobs = jobsOf(requests, await shotHasher(kinds))
  const manifest = readManifest()
  clear(manifest, jobs, out)
  const hashes = new Map(
    Object.values(manifest).flatMap(({ pictures }) =>
      pictures.map(({ file, hash }) => [file, hash]),
    ),
  )
  const stale = ({ file, hash }: Job) =>
    options.all || hashes.get(file) !== hash || !existsSync(join(out, file))
  const todo = jobs.filter((job) => wanted(options, job.shot) && stale(job)).slice(0, options.limit)
  process.stdout.write(`${todo.length} of ${jobs.length} pictures to take\n`)
  // The next picture is taken while the last one is encoded.
  let filing = Promise.resolve()
  for (const [at, job] of todo.entries()) {
    const start = Date.now()
    const raw = await studio.take(job.shot, 1)
    await filing
    filing = file(job, raw, manifest, out).then((bytes) => {
      if (at % SAVE_EVERY === 0) writeManifest(manifest)
      const seconds = ((Date.now() - start) / 1000).toFixed(1)
      process.stdout.write(
        `${at + 1}/${todo.length} ${job.file} ${Math.round(bytes / 1000)} kB ${seconds} s\n`,
      )
    })
  }
  await filing
  sorted(manifest, requests)
  writeManifest(manifest)
}
