/** The build that brings its three.js along; it has no types of its own. */
declare module "@google/model-viewer/dist/model-viewer.min.js"
