/** The keyboard of the translation desk. One table serves the listener and the list that `?` shows. */
export type Command =
  | {
      do:
        | 'accept'
        | 'reject'
        | 'confirm'
        | 'issue'
        | 'code'
        | 'suggest'
        | 'concordance'
        | 'preview'
        | 'help'
        | 'leave'
    }
  | { do: 'nextOpen' | 'previousOpen' | 'nextRow' | 'previousRow' | 'edit' }
  | { do: 'insert'; number: number }

export interface Pressed {
  key: string
  /** The place of the key, whatever the layout prints on it: Alt changes `key` on some. */
  code: string
  ctrl: boolean
  shift: boolean
  alt: boolean
  /** Whether somebody writes: then only keys that write nothing are ours. */
  isTyping: boolean
}

/** The names under which the table of keys speaks of what they do. */
export type KeyName =
  | 'accept'
  | 'reject'
  | 'confirm'
  | 'nextOpen'
  | 'rows'
  | 'insert'
  | 'suggest'
  | 'code'
  | 'concordance'
  | 'issue'
  | 'undo'
  | 'redo'
  | 'preview'
  | 'edit'
  | 'leave'
  | 'jk'
  | 'help'

export const keyTable: readonly { keys: string; name: KeyName }[] = [
  { keys: 'Ctrl+Enter', name: 'accept' },
  { keys: 'Ctrl+Shift+R', name: 'reject' },
  { keys: 'Alt+U', name: 'confirm' },
  { keys: 'Alt+↓ / Alt+↑', name: 'nextOpen' },
  { keys: 'Alt+Shift+↓ / Alt+Shift+↑', name: 'rows' },
  { keys: 'Alt+1 … Alt+9', name: 'insert' },
  { keys: 'Alt+Q', name: 'code' },
  { keys: 'Alt+M', name: 'suggest' },
  { keys: 'F3', name: 'concordance' },
  { keys: 'Alt+I', name: 'issue' },
  { keys: 'Ctrl+Z', name: 'undo' },
  { keys: 'Ctrl+Shift+Z, Ctrl+Y', name: 'redo' },
  { keys: 'Alt+P', name: 'preview' },
  { keys: 'Enter', name: 'edit' },
  { keys: 'Esc', name: 'leave' },
  { keys: 'j / k', name: 'jk' },
  { keys: '?, F1', name: 'help' },
]

/** What a key asks for; null leaves it to the browser. On a Mac, ⌘ counts as Ctrl. */
export function commandOf(pressed: Pressed): Command | null {
  const { ctrl, alt } = pressed
  if (ctrl && !alt) return withCtrl(pressed)
  if (alt && !ctrl) return withAlt(pressed)
  if (ctrl || alt) return null
  if (pressed.key === 'F3') return { do: 'concordance' }
  if (pressed.key === 'F1') return { do: 'help' }
  if (pressed.key === 'Escape') return { do: 'leave' }
  return pressed.isTyping ? null : plain(pressed)
}

/**
 * Taking back and doing again, within the words: a browser does neither for what was put there for somebody, such as a
 * memory match. Where the layout has no Latin letters, the place of the key counts.
 */
export function stepOf({ key, code, ctrl, shift, alt }: Pressed): 'undo' | 'redo' | null {
  if (!ctrl || alt) return null
  const letter = /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
  if (letter === 'z') return shift ? 'redo' : 'undo'
  return letter === 'y' && !shift ? 'redo' : null
}

function withCtrl({ key, code, shift }: Pressed): Command | null {
  if (key === 'Enter' && !shift) return { do: 'accept' }
  if (code === 'KeyR' && shift) return { do: 'reject' }
  return null
}

const alone: Partial<Record<string, Command['do']>> = {
  KeyU: 'confirm',
  KeyI: 'issue',
  KeyQ: 'code',
  KeyM: 'suggest',
  KeyP: 'preview',
}

function withAlt({ code, shift }: Pressed): Command | null {
  if (code === 'ArrowDown') return { do: shift ? 'nextRow' : 'nextOpen' }
  if (code === 'ArrowUp') return { do: shift ? 'previousRow' : 'previousOpen' }
  if (shift) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)
  if (digit) return { do: 'insert', number: Number(digit[1]) }
  const verb = alone[code]
  return verb && verb !== 'insert' ? { do: verb } : null
}

function plain({ key }: Pressed): Command | null {
  switch (key) {
    case '?':
      return { do: 'help' }
    case 'j':
      return { do: 'nextRow' }
    case 'k':
      return { do: 'previousRow' }
    case 'Enter':
      return { do: 'edit' }
    default:
      return null
  }
}
