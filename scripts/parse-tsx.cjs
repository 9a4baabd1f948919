// dependency-cruiser 17 asks @swc/core to read .tsx files as plain TypeScript, which fails on markup.
// Preloaded by check-layers.mjs, this asks for the right syntax by the file's name.
const swc = require('@swc/core')

const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') })
