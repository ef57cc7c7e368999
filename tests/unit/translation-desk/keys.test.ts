import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { commandOf, keyTable, type Pressed } from '../../../src/admin/translation/keys'

const press = (given: Partial<Pressed>): Pressed => ({
  key: '',
  code: '',
  ctrl: false,
  shift: false,
  alt: false,
  isTyping: true,
  ...given,
})

it('accepts by Ctrl+Enter and rejects by Ctrl+Shift+R, also while somebody types', () => {
  expect(commandOf(press({ key: 'Enter', ctrl: true }))).toEqual({ do: 'accept' })
  expect(commandOf(press({ key: 'R', code: 'KeyR', ctrl: true, shift: true }))).toEqual({ do: 'reject' })
})

it('leaves a plain reload to the browser', () => {
  expect(commandOf(press({ key: 'r', code: 'KeyR', ctrl: true }))).toBeNull()
})

it('goes by the place of a key where Alt changes its letter', () => {
  expect(commandOf(press({ key: '¡', code: 'Digit1', alt: true }))).toEqual({ do: 'insert', number: 1 })
  expect(commandOf(press({ key: 'œ', code: 'KeyQ', alt: true }))).toEqual({ do: 'code' })
})

it('lets letters and ? be typed where somebody types', () => {
  for (const key of ['?', 'j', 'k', 'Enter']) {
    expect(commandOf(press({ key }))).toBeNull()
    expect(commandOf(press({ key, isTyping: false }))).not.toBeNull()
  }
})

it('leaves AltGr alone, by which letters are typed', () => {
  expect(commandOf(press({ key: '{', code: 'Digit7', alt: true, ctrl: true }))).toBeNull()
})

it('are all in the reference, as the list on the desk has them', () => {
  const reference = readFileSync('docs/reference/translation.md', 'utf8').replaceAll('`', '')
  for (const { keys } of keyTable) expect(reference).toContain(`| ${keys} `)
})
