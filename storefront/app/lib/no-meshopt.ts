/** Stands in for three.js's decoder of compressed meshes: ours are not (seed/pictures/slim.ts). */
export const MeshoptDecoder = { supported: false, ready: Promise.resolve() }
