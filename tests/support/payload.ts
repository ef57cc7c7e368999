import { type Payload, getPayload } from 'payload'

let opened: Payload | undefined

/** Payload on the database of this test file. The same one for all tests of the file; closed after them. */
export async function testPayload(): Promise<Payload> {
  if (opened) return opened
  const { default: config } = await import('../../payload.config')
  opened = await getPayload({ config })
  // What a test provokes on purpose is not worth a line; what is wrong shows in its assertions.
  opened.logger.level = process.env.PAYLOAD_LOG_LEVEL ?? 'fatal'
  return opened
}

/** Lets go of the database, which is dropped next. */
export async function closeTestPayload(): Promise<void> {
  await opened?.destroy()
  opened = undefined
}
