import { LogInAgain } from './LogInAgain'
import type { DeskRefusal } from './send-to-desk'

/** Why something was refused, and what to do next, beside what caused it. */
export function RefusalNote({ refusal }: { refusal: DeskRefusal | null }) {
  return (
    <p className="desk-refusal" role="alert">
      {refusal && (
        <>
          <strong>{refusal.message}</strong> {refusal.todo}
          {refusal.refusal === 'notSignedIn' && <LogInAgain />}
        </>
      )}
    </p>
  )
}
