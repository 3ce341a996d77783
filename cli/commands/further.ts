// Every command but `check`, which editors, hooks and pipelines start again and again: these are a bundle of their own
// beside it, so that a check loads only what checking takes.
export { diff } from './diff.ts'
export { explain } from './explain.ts'
export { init } from './init.ts'
export { lsp } from './lsp.ts'
export { mcp } from './mcp.ts'
export { preview } from './preview.ts'
export { render } from './render.ts'
export { schemaCommand } from './schema.ts'
export { targets } from './targets.ts'
