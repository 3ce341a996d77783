// The process that `workbench.mjs` starts: it serves until the process that started it is gone, however that ended.
import { createRequire } from 'node:module'
import { createServer } from 'node:net'

process.on('disconnect', () => process.exit(0))
// Ctrl+C reaches the whole group of processes; the one that started this decides when it ends.
process.on('SIGINT', () => {})

process.once('message', async ({ server, build, extension, folder, tests, port }) => {
  const { runServer } = createRequire(import.meta.url)(server)
  const chosen = await freePort(port)
  const listening = await runServer('127.0.0.1', chosen, {
    build: { type: 'static', location: build, quality: 'stable', version: '' },
    esm: true,
    coi: false,
    printServerLog: false,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderMountPath: folder,
  })
  // Web views live on subdomains, so the address needs a name: a number has no subdomains.
  listening.once('listening', () => process.send(`http://localhost:${chosen}/`))
})

/** The `wanted` port, or any where it is 0. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
