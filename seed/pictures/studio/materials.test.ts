import { MeshPhysicalMaterial, ShaderChunk, ShaderLib, type WebGLRenderer } from "three"
import { describe, expect, test } from "vitest"
import { lit, surface, woven } from "./materials"

/** What the studio writes into three's own shaders; a new version may move it. */
const ANCHORS = [
  "#include <common>",
  "#include <lights_fragment_maps>",
  "#include <color_fragment>",
]

function compiled(material: MeshPhysicalMaterial) {
  const { vertexShader, fragmentShader } = ShaderLib.physical
  const shader = { vertexShader, fragmentShader, uniforms: {} as Record<string, unknown> }
  material.onBeforeCompile(shader as never, {} as WebGLRenderer)
  return shader
}

describe("three's shaders", () => {
  test.each(ANCHORS)("still have %s once", (anchor) => {
    expect(ShaderLib.physical.fragmentShader.split(anchor)).toHaveLength(2)
  })

  test("still have the vertex anchor", () => {
    expect(ShaderLib.physical.vertexShader.split("#include <begin_vertex>")).toHaveLength(2)
  })

  test("still name the light that is replaced", () => {
    for (const name of ["iblIrradiance", "radiance", "clearcoatRadiance"])
      expect(`${ShaderChunk.lights_fragment_begin}${ShaderChunk.lights_fragment_maps}`).toContain(
        name,
      )
    expect(ShaderChunk.normal_fragment_begin).toContain("nonPerturbedNormal")
    expect(ShaderLib.physical.fragmentShader).toContain("vViewPosition")
  })
})

describe("materials", () => {
  test("take their light from the buffer and their shine from the room", () => {
    const { fragmentShader, uniforms } = compiled(surface({ roughness: 0.5 }))
    expect(fragmentShader).toContain("arrivingAt(")
    expect(fragmentShader.indexOf("iblIrradiance = arriving")).toBeGreaterThan(
      fragmentShader.indexOf("#include <lights_fragment_maps>"),
    )
    expect(Object.keys(uniforms)).toEqual(
      expect.arrayContaining(["uLight", "uPlace", "uKey", "uExposure"]),
    )
  })

  test("of one kind share a program", () => {
    const [one, other] = [surface({}), lit(new MeshPhysicalMaterial())]
    expect(one.customProgramCacheKey()).toBe(other.customProgramCacheKey())
  })

  test("of cloth know their threads", () => {
    const { uniforms, vertexShader } = compiled(woven(surface({}), 300, 200, 0.1))
    expect(uniforms.uWeave).toMatchObject({ value: { x: 300, y: 200, z: 0.1 } })
    expect(vertexShader).toContain("vThreadUv = uv")
  })
})
