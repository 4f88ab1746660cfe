import {
  Box3,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  PlaneGeometry,
  Scene,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from "three"
import { environment } from "./environment"
import { paper } from "./materials"
import { once } from "./keep"
import { type Setup } from "./model"

/** Largest edge of any goods on the stage, in scene units: shadows and offsets are tuned to it. */
const STAGE_UNITS = 10
/** Linear light of the backdrop; tone mapped it becomes #efeae2. */
const PAPER: [number, number, number] = [0.97, 0.93, 0.868]
/** Brightness of the reflected room at a shine of 1. */
const ROOM = 0.6

export interface Stage {
  scene: Scene
  /** Holds the goods, scaled to the stage. */
  group: Group
  /** How the goods were moved, in their own units, to stand in the middle. */
  moved: Vector3
  ground: Mesh
  backdrop: Mesh
}

function centred(goods: Group): { group: Group; moved: Vector3 } {
  const box = new Box3().setFromObject(goods, true)
  const size = box.getSize(new Vector3())
  const middle = box.getCenter(new Vector3())
  goods.position.set(-middle.x, -box.min.y, -middle.z)
  const group = new Group()
  group.add(goods)
  group.scale.setScalar(STAGE_UNITS / Math.max(size.x, size.y, size.z))
  group.updateMatrixWorld(true)
  return { group, moved: goods.position }
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

const plane = () => {
  const mesh = new Mesh(new PlaneGeometry(900, 900))
  mesh.rotation.x = -Math.PI / 2
  return mesh
}

const sheet = () => {
  const mesh = new Mesh(new PlaneGeometry(2, 2), paper(PAPER))
  mesh.frustumCulled = false
  mesh.renderOrder = -1
  return mesh
}

/** Puts goods on the paper. */
export function stageFor(renderer: WebGLRenderer, { goods, pose }: Setup): Stage {
  const scene = new Scene()
  const { group, moved } = centred(goods)
  scene.add(group)
  reflect(
    goods,
    once(`environment ${pose}`, () => environment(renderer, pose)),
  )
  return {
    scene,
    group,
    moved,
    ground: once("ground", plane),
    backdrop: once("backdrop", sheet),
  }
}

/** Frees the prints of a shot on the graphics side; what `once` keeps stays. */
export function strike(goods: Group) {
  goods.traverse((object) => {
    if (!(object instanceof Mesh)) return
    for (const material of [object.material].flat()) {
      if (!(material instanceof MeshPhysicalMaterial)) continue
      for (const texture of [material.map, material.bumpMap, material.roughnessMap])
        if (texture && !texture.userData.kept) texture.dispose()
    }
  })
}
