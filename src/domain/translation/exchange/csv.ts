/** Comma-separated values as RFC 4180 describes them. */
import { accept, refuse, type Decision } from '../../shared/result'

/** Where a text stops being CSV; `line` counts from 1. */
export interface CsvFault {
  line: number
  reason: 'unclosedQuote' | 'textAfterQuote' | 'quoteInText' | 'tooLarge'
}

/** UTF-16 code units; a glossary has some hundred thousand. */
const longest = 10_000_000

/** The records of a text with their cells. A byte order mark, LF for CRLF, and empty lines are let pass. */
export function readCsv(text: string): Decision<string[][], CsvFault> {
  if (text.length > longest) return refuse({ line: 1, reason: 'tooLarge' })
  const reader = new CsvReader(text.replace(/^\uFEFF/, ''))
  const fault = reader.read()
  return fault ? refuse(fault) : accept(reader.records.filter((cells) => cells.some((cell) => cell !== '')))
}

class CsvReader {
  readonly records: string[][] = [[]]
  private at = 0
  private line = 1

  constructor(private readonly text: string) {}

  read(): CsvFault | null {
    while (this.at <= this.text.length) {
      const fault = this.text.charAt(this.at) === '"' ? this.quoted() : this.plain()
      if (fault) return fault
      this.separator()
    }
    return null
  }

  /** What stands between two cells: a comma, or the end of a record, or of the text. */
  private separator(): void {
    const [mark, next] = [this.text.charAt(this.at), this.text.charAt(this.at + 1)]
    if (mark === ',') this.at += 1
    else {
      this.at += mark === '\r' && next === '\n' ? 2 : 1
      this.line += 1
      this.records.push([])
    }
  }

  private plain(): CsvFault | null {
    const end = /[,\r\n"]|$/gu
    end.lastIndex = this.at
    const found = end.exec(this.text)?.index ?? this.text.length
    if (this.text.charAt(found) === '"') return { line: this.line, reason: 'quoteInText' }
    this.add(this.text.slice(this.at, found), found)
    return null
  }

  private quoted(): CsvFault | null {
    const started = this.line
    let from = this.at + 1
    let end = this.text.indexOf('"', from)
    while (end >= 0 && this.text.charAt(end + 1) === '"') end = this.text.indexOf('"', end + 2)
    if (end < 0) return { line: started, reason: 'unclosedQuote' }
    const cell = this.text.slice(from, end)
    for (from = cell.indexOf('\n'); from >= 0; from = cell.indexOf('\n', from + 1)) this.line += 1
    if (!/[,\r\n]|^$/u.test(this.text.charAt(end + 1))) return { line: this.line, reason: 'textAfterQuote' }
    this.add(cell.replaceAll('""', '"'), end + 1)
    return null
  }

  private add(cell: string, end: number): void {
    this.records.at(-1)?.push(cell)
    this.at = end
  }
}

/** Records as CSV with CRLF. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
