const steps: (() => Promise<void>)[] = []
let ending: Promise<void> | undefined

/**
 * Registers what has to be closed when the process is asked to stop (Ctrl-C, SIGTERM, a closed terminal).
 * The last opened is closed first. A second Ctrl-C does not wait any longer.
 */
export function beforeStopping(step: () => Promise<void>): void {
  if (steps.length === 0) listen()
  steps.unshift(step)
}

/** Closes everything that was registered, once. */
export function stopEverything(): Promise<void> {
  ending ??= runSteps()
  return ending
}

async function runSteps(): Promise<void> {
  for (const step of steps) await step()
}

function listen(): void {
  const numbers = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(numbers[signal])
      stopEverything().then(
        () => process.exit(numbers[signal] === 130 ? 0 : numbers[signal]),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`)
          process.exit(1)
        },
      )
    })
  }
}
