import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request as the service got it. */
export interface ReceivedByMachine {
  path: string | undefined
  headers: IncomingHttpHeaders
  body: { text: string[] } & Record<string, unknown>
}

export type MachineAnswer = (response: ServerResponse, texts: string[]) => void

/** A service with DeepL's interface on this machine, which answers what a test says. */
export interface Machine {
  url: string
  received: ReceivedByMachine[]
  /** What it answers from now on; at first the texts as they came. */
  answer: MachineAnswer
  /** Forgets what it received, and answers as at first. */
  reset: () => void
  stop: () => Promise<void>
}

export async function startMachine(): Promise<Machine> {
  const server = createServer((request, response) => {
    void text(request).then((sent) => {
      const body = JSON.parse(sent) as ReceivedByMachine['body']
      machine.received.push({ path: request.url, headers: request.headers, body })
      machine.answer(response, body.text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const machine: Machine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: translations,
    reset: () => {
      machine.received = []
      machine.answer = translations
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return machine
}

/** Answers these texts as the service does. */
export function translations(response: ServerResponse, texts: readonly string[]): void {
  response.setHeader('content-type', 'application/json')
  const items = texts.map((one) => ({ detected_source_language: 'ZH', text: one }))
  response.end(JSON.stringify({ translations: items }))
}
