import { type BufferGeometry, Color, Group, Mesh, SphereGeometry, Vector3 } from "three"
import { surface } from "./materials"
import { once } from "./keep"
import { noise } from "./noise"
import type { MeshPhysicalMaterial } from "three"

/** How fur stands: its length in the goods' units, hairs per unit, and how many shells draw it. */
export interface Pile {
  length: number
  density: number
  shells: number
  /** 0 upright, 1 combed down. */
  comb?: number
}

const HAIR_VERTEX = /* glsl */ `#include <begin_vertex>
vRoot = position;
vec3 droop = vec3(0.0, -1.0, 0.0) * uShell * uShell * uComb;
transformed += normalize(objectNormal + droop) * uShell * uLength;`

const HAIR_FRAGMENT = /* glsl */ `#include <color_fragment>
// Turned and bent, so that hairs stand in no rows.
vec3 strewn = mat3(0.36, 0.48, -0.8, -0.8, 0.6, 0.0, 0.48, 0.64, 0.6) * vRoot * uDensity;
strewn += 0.42 * sin(strewn.yzx * 1.7 + vRoot.zxy * 2.3);
vec3 cell = floor(strewn);
vec3 within = fract(strewn) - 0.5;
float hair = fract(sin(dot(cell, vec3(12.9898, 78.233, 37.719))) * 43758.5453);
float tip = 0.35 + 0.65 * hair;
if (uShell > 0.0 && (uShell > tip || length(within) > 0.62 * (1.0 - 0.75 * uShell / tip))) discard;
diffuseColor.rgb *= mix(0.62, 1.12, uShell) * (0.94 + 0.12 * hair);`

function shellMaterial(material: MeshPhysicalMaterial, shell: number, pile: Pile) {
  material.defines = { ...material.defines, FUR: "" }
  const receive = material.onBeforeCompile
  material.onBeforeCompile = (shader, renderer) => {
    receive.call(material, shader, renderer)
    Object.assign(shader.uniforms, {
      uShell: { value: shell },
      uLength: { value: pile.length },
      uDensity: { value: pile.density },
      uComb: { value: pile.comb ?? 0.4 },
    })
    const declare =
      "uniform float uShell;\nuniform float uLength;\nuniform float uDensity;\nuniform float uComb;\nvarying vec3 vRoot;\n"
    shader.vertexShader =
      declare + shader.vertexShader.replace("#include <begin_vertex>", HAIR_VERTEX)
    shader.fragmentShader =
      declare + shader.fragmentShader.replace("#include <color_fragment>", HAIR_FRAGMENT)
  }
  material.customProgramCacheKey = () => "fur"
  return material
}

/** A body covered in fur: the skin, then shells of ever thinner hair. */
export function furred(
  geometry: BufferGeometry,
  pile: Pile,
  make: () => MeshPhysicalMaterial,
): Group {
  const group = new Group()
  for (let at = 0; at <= pile.shells; at += 1) {
    const mesh = new Mesh(geometry, shellMaterial(make(), at / pile.shells, pile))
    // Hair is lit by what arrives at the skin below it.
    mesh.userData.clear = mesh.userData.hair = at > 0
    group.add(mesh)
  }
  return group
}

function tuft(radius: number) {
  const geometry = new SphereGeometry(radius, 96, 64)
  const places = geometry.getAttribute("position")
  const point = new Vector3()
  for (let at = 0; at < places.count; at += 1) {
    point.fromBufferAttribute(places, at)
    const { x, y, z } = point.clone().multiplyScalar(2.4 / radius)
    point.multiplyScalar(1 + 0.07 * noise(x + z * 0.7, y - z * 0.6, 4))
    places.setXYZ(at, point.x, point.y, point.z)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** A woollen ball of two yarns. */
export function pompom(radius: number, hex: string, other: string): Group {
  const geometry = once(`pompom ${radius}`, () => tuft(radius * 0.8))
  const tone = new Color(hex).lerp(new Color(other), 0.12)
  const pile = { length: radius * 0.34, density: 9 / radius, shells: 16, comb: 0 }
  return furred(geometry, { ...pile, density: 26 / radius }, () =>
    surface({ color: tone, roughness: 1, sheen: 0.4, envMapIntensity: 0.3 }),
  )
}
