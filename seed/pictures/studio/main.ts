/// <reference lib="dom" />
import { Vector3, WebGLRenderer } from "three"
import type { Shot } from "../request"
import { board } from "./artwork/board"
import { cameraFor, type Stand } from "./camera"
import { Film } from "./film"
import { exportModel } from "./gltf"
import { LightBuffer, type LitScene } from "./light-buffer"
import { light } from "./materials"
import { once } from "./keep"
import { MODELS } from "./models"
import { keyDirection, type Pose } from "./rig"
import { stageFor, strike } from "./stage"

/** Light is found at this share of the picture's edge; it has no finer detail. */
const LIGHT_SHARE = 0.5
/** Upright goods are exposed a little more than the paper, as a photographer's flag would do. */
const EXPOSURE: Record<Pose, number> = { stand: 1.22, lay: 0.98 }
const KEPT_LIGHTS = 10

const renderer = new WebGLRenderer({ canvas: document.createElement("canvas"), antialias: false })
const lights = new Map<string, LitScene>()

function keptLight(name: string, make: () => LitScene): LitScene {
  const found = lights.get(name) ?? make()
  lights.set(name, found)
  const [oldest] = lights.keys()
  if (lights.size > KEPT_LIGHTS && oldest) {
    lights.get(oldest)?.light.dispose()
    lights.get(oldest)?.place.dispose()
    lights.delete(oldest)
  }
  return found
}

const movedBy = (stand: Stand, by: Vector3): Stand =>
  stand.close
    ? {
        ...stand,
        close: { ...stand.close, at: new Vector3(...stand.close.at).add(by).toArray() },
      }
    : stand

/** Takes one picture; answers RGB bytes in base64. */
export function take(shot: Shot, quality: number): string {
  const { size, view } = shot
  const setup = MODELS[shot.kind](shot)
  const { scene, group, moved, ground, backdrop } = stageFor(renderer, setup)
  const camera = cameraFor(group, movedBy(setup.camera, moved))
  scene.add(ground)
  const lit = keptLight(`${setup.shape} ${view} ${size} ${quality}`, () =>
    once(`light ${size}`, () => new LightBuffer(renderer, Math.round(size * LIGHT_SHARE))).light(
      scene,
      ground,
      camera,
      setup.pose,
      quality,
    ),
  )
  scene.remove(ground).add(backdrop)
  light.uLight.value = lit.light.texture
  light.uPlace.value = lit.place.texture
  light.uToWorld.value.copy(camera.matrixWorld)
  light.uExposure.value = EXPOSURE[setup.pose]
  light.uSize.value.set(size, size)
  light.uKey.value.copy(keyDirection(setup.pose)).transformDirection(camera.matrixWorldInverse)
  const bytes = once(`film ${size}`, () => new Film(renderer, size)).expose(scene, camera)
  strike(setup.goods)
  return toBase64(bytes)
}

/** Binary glTF of the goods, in base64. */
async function model(shot: Shot): Promise<string> {
  return toBase64(new Uint8Array(await exportModel(MODELS[shot.kind](shot).goods)))
}

function toBase64(bytes: Uint8Array): string {
  let text = ""
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

Object.assign(window, { studio: { take, model, board } })
