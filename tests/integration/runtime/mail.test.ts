import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

import type { Payload } from 'payload'
import { afterEach, expect, it } from 'vitest'

import { mailBy } from '../../../src/runtime/mail'

let server: Server | undefined

afterEach(() => server?.close())

/** As much of SMTP (RFC 5321) as one message needs; keeps everything that the client sends. */
function answer(socket: Socket, kept: string[]): void {
  let isData = false
  socket.write('220 test\r\n')
  socket.on('data', (chunk) => {
    const text = chunk.toString('utf8')
    kept.push(text)
    if (isData && text.includes('\r\n.\r\n')) isData = false
    else if (text.startsWith('DATA')) isData = true
    if (text.startsWith('QUIT')) socket.end('221 bye\r\n')
    else if (text.startsWith('DATA')) socket.write('354 go on\r\n')
    else if (!isData) socket.write('250 ok\r\n')
  })
}

it('sends a message by the SMTP server of the settings, from the address of the settings', async () => {
  const kept: string[] = []
  const listening = createServer((socket) => answer(socket, kept))
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  const adapter = mailBy({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'desk@example.org' })
  const { sendEmail } = adapter({ payload: {} as Payload })
  await sendEmail({ to: 'lin@example.org', subject: 'Reset', html: '<p>the link</p>' })
  const conversation = kept.join('')
  expect(conversation).toContain('MAIL FROM:<desk@example.org>')
  expect(conversation).toContain('RCPT TO:<lin@example.org>')
  expect(conversation).toContain('the link')
})
