import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { commandOf, keyTable, stepOf, type Pressed } from '../../../src/admin/translation/keys'

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

it('takes back and does again by the letter, or by its place where a layout has no such letter', () => {
  expect(stepOf(press({ key: 'z', code: 'KeyY', ctrl: true }))).toBe('undo')
  expect(stepOf(press({ key: 'Z', code: 'KeyZ', ctrl: true, shift: true }))).toBe('redo')
  expect(stepOf(press({ key: 'y', code: 'KeyZ', ctrl: true }))).toBe('redo')
  expect(stepOf(press({ key: 'я', code: 'KeyZ', ctrl: true }))).toBe('undo')
  expect(stepOf(press({ key: 'z', code: 'KeyZ' }))).toBeNull()
  expect(stepOf(press({ key: 'x', code: 'KeyX', ctrl: true }))).toBeNull()
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
