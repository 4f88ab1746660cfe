/// <reference lib="dom" />
import {
  Box3,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  PlaneGeometry,
  Scene,
  type Texture,
  Vector3,
  WebGLRenderer,
  } from "three"
import type { Shot } from "../request"
import { board } from "./artwork/board"
import { cameraFor } from "./camera"
import { environment } from "./environment"
import { Film } from "./film"
import { LightBuffer, type LitScene } from "./light-buffer"
import { light, paper } from "./materials"
import { once, type Setup } from "./model"
import { MODELS } from "./models"
import { keyDirection, type Pose } from "./rig"

/** Largest edge of any goods on the stage, in scene units: shadows and offsets are tuned to it. */
const STAGE_UNITS = 10
/** Linear light of the backdrop; tone mapped it becomes #efeae2. */
const PAPER: [number, number, number] = [0.97, 0.93, 0.868]
const EXPOSURE: Record<Pose, number> = { stand: 1.22, lay: 0.98 }
/** Brightness of the reflected room at a shine of 1. */
const ROOM = 0.6
const KEPT_LIGHTS = 10

const canvas = document.createElement("canvas")
const renderer = new WebGLRenderer({ canvas, antialias: false })
renderer.info.autoReset = true
const lights = new Map<string, LitScene>()

function onStage(goods: Group): Group {
  const box = new Box3().setFromObject(goods, true)
  const size = box.getSize(new Vector3())
  const scale = STAGE_UNITS / Math.max(size.x, size.y, size.z)
  const middle = box.getCenter(new Vector3())
  const stage = new Group()
  goods.position.set(-middle.x, -box.min.y, -middle.z)
  stage.add(goods)
  stage.scale.setScalar(scale)
  const outer = new Group()
  outer.add(stage)
  outer.updateMatrixWorld(true)
  return stage
}

/** Gives all materials the room to reflect; those that are kept between shots get it once. */
function reflect(goods: Group, room: Texture) {
  goods.traverse((object) => {
    if (!(object instanceof Mesh)) return
    for (const material of [object.material].flat()) {
      if (!(material instanceof MeshPhysicalMaterial)) continue
      material.userData.shine ??= material.envMapIntensity
      material.envMap = room
      material.envMapIntensity = Number(material.userData.shine) * ROOM
    }
  })
}

function sceneFor(setup: Setup) {
  const scene = new Scene()
  const goods = onStage(setup.goods)
  scene.add(goods)
  const ground = once("ground", () => {
    const mesh = new Mesh(new PlaneGeometry(900, 900))
    mesh.rotation.x = -Math.PI / 2
    return mesh
  })
  const backdrop = once("backdrop", () => {
    const mesh = new Mesh(new PlaneGeometry(2, 2), paper(PAPER))
    mesh.frustumCulled = false
    mesh.renderOrder = -1
    return mesh
  })
  const pose: Pose = setup.pose
  reflect(goods, once(`environment ${pose}`, () => environment(renderer, pose)))
  return { scene, goods, ground, backdrop }
}

function lightOf(shot: Shot, quality: number, key: string, take: (b: LightBuffer) => LitScene) {
  const name = `${key} ${shot.view} ${shot.size} ${quality}`
  let found = lights.get(name)
  if (!found) {
    found = take(once(`light ${shot.size}`, () => new LightBuffer(renderer, shot.size)))
    lights.set(name, found)
    const [oldest] = lights.keys()
    if (lights.size > KEPT_LIGHTS && oldest) {
      lights.get(oldest)?.light.dispose()
      lights.get(oldest)?.place.dispose()
      lights.delete(oldest)
    }
  }
  return found
}

/** Takes one picture; answers RGBA bytes in base64. */
export async function take(shot: Shot, quality: number): Promise<string> {
  const setup = await MODELS[shot.kind](shot)
  const { scene, goods, ground, backdrop } = sceneFor(setup)
  const inner = goods.children[0] as Group
  const stand = setup.camera
  const camera = cameraFor(goods, stand.close ? { ...stand, close: { ...stand.close, at: new Vector3(...stand.close.at).add(inner.position).toArray() } } : stand)
  scene.add(ground)
  const start = performance.now()
  const target = lightOf(shot, quality, setup.shape, (buffer) =>
    buffer.light(scene, ground, camera, setup.pose, quality),
  )
  console.log(`light ${Math.round(performance.now() - start)} ms`)
  scene.remove(ground).add(backdrop)
  light.uLight.value = target.light.texture
  light.uPlace.value = target.place.texture
  light.uToWorld.value.copy(camera.matrixWorld)
  light.uExposure.value = EXPOSURE[setup.pose]
  light.uSize.value.set(shot.size, shot.size)
  light.uKey.value.copy(keyDirection(setup.pose)).transformDirection(camera.matrixWorldInverse)
  const bytes = once(`film ${shot.size}`, () => new Film(renderer, shot.size)).expose(scene, camera)
  return toBase64(bytes)
}

function toBase64(bytes: Uint8Array): string {
  let text = ""
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

Object.assign(window, { studio: { take, board } })
