/** Opens the database of the folder given, says so in one line of JSON, and keeps it until SIGTERM. */
import { openDatabase } from '../../src/runtime/database'

const database = await openDatabase({
  dataDir: process.argv[2] ?? '',
  isThrowaway: true,
  log: (line) => process.stderr.write(`${line}\n`),
})
const staying = setInterval(() => undefined, 60_000)
process.once('SIGTERM', () => {
  clearInterval(staying)
  void database.stop()
})
process.stdout.write(`${JSON.stringify({ url: database.url, started: database.started })}\n`)
