// Loaded into a server before it starts: tells, whenever the process is told by a signal, how many bytes it still holds
// after everything that nothing refers to is gone. Needs --expose-gc.
const { writeSync } = require('node:fs')

process.on('SIGUSR2', () => {
  globalThis.gc()
  writeSync(3, `${process.memoryUsage().heapUsed}\n`)
})
