import {
  BackSide,
  BoxGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from "three"
import type { Pose } from "./rig"

/** Emissive panels of the room: place and size in room units, brightness over white. */
interface Panel {
  at: [number, number, number]
  size: [width: number, height: number]
  glow: number
  tint?: string
}

const PANELS: Panel[] = [
  { at: [-7.5, 6.5, 6.5], size: [7, 8], glow: 9, tint: "#fff6ea" },
  { at: [9, 3.5, 2], size: [2.2, 9], glow: 4.5, tint: "#f2f6ff" },
  { at: [0, 9.5, -2], size: [9, 5], glow: 1.9 },
  { at: [-9.5, 3, -4], size: [1.4, 8], glow: 4 },
  { at: [2.5, 5.5, 9.6], size: [7, 3.2], glow: 2.2 },
  { at: [6, 1, 9], size: [2, 5], glow: 1.6 },
]
const WALLS = 0.5
const FLOOR = 0.8

const glowing = (glow: number, tint = "#ffffff") =>
  new MeshBasicMaterial({ color: new Color(tint).multiplyScalar(glow) })

function room(): Scene {
  const scene = new Scene()
  const walls = new Mesh(new BoxGeometry(22, 22, 22), glowing(WALLS, "#fffaf2"))
  walls.material.side = BackSide
  scene.add(walls)
  const floor = new Mesh(new PlaneGeometry(20, 20), glowing(FLOOR, "#f3ece0"))
  floor.rotation.x = -Math.PI / 2
  floor.position.y = -4
  scene.add(floor)
  for (const { at, size, glow, tint } of PANELS) {
    const panel = new Mesh(new PlaneGeometry(...size), glowing(glow, tint))
    panel.position.set(...at)
    panel.lookAt(0, 0, 0)
    scene.add(panel)
  }
  return scene
}

/** What goods reflect. For lying goods the room is tipped, so that its front is above them. */
export function environment(renderer: WebGLRenderer, pose: Pose): Texture {
  const generator = new PMREMGenerator(renderer)
  const scene = room()
  if (pose === "lay") {
    const tipped = new Scene()
    const all = scene.children.slice()
    tipped.add(...all.map((child) => child))
    tipped.rotation.x = -Math.PI / 2
    tipped.updateMatrixWorld(true)
    return generator.fromScene(tipped, 0.012).texture
  }
  return generator.fromScene(scene, 0.012).texture
}
