import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { findArticleBySlug } from '../../../src/queries/find-article'
import { copydesk } from '../../support/command-line'
import { ARTICLE_TEXT, openDesk, type Desk } from '../../support/desk'

const file = ARTICLE_TEXT.replaceAll('\n', '\r\n').replace('第一节\r\n', '\u3000\u3000第一节 \r\n')
const address = ['as-imported', '--locale', 'zh-Hans']
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-import-'))
  await writeFile(path.join(folder, 'file.txt'), file)
  const args = ['import', path.join(folder, 'file.txt'), '--slug', 'as-imported', '--locale', 'zh-Hans']
  const { code, err } = await copydesk(args)
  if (code !== 0) throw new Error(err)
})

describe('copydesk text --working --as-imported', () => {
  it('gives back the file byte for byte', async () => {
    const { code, out } = await copydesk(['text', ...address, '--working', '--as-imported'])
    expect([code, out]).toEqual([0, file])
  })

  it('gives the same file once a word was changed, and says that the working copy is another by now', async () => {
    const article = await findArticleBySlug(await createLocalReq({}, desk.payload), 'as-imported')
    const change = { title: '另一个标题', lockVersion: article?.lockVersion }
    expect((await desk.send('editor', 'PATCH', `/articles/${article?.id}`, change)).status).toBe(200)
    const { code, out, err } = await copydesk(['text', ...address, '--working', '--as-imported'])
    expect([code, out]).toEqual([0, file])
    expect(err).toContain('The working copy says something else by now')
    const edited = await copydesk(['text', ...address, '--working'])
    expect(edited.out).toContain('另一个标题')
  })

  it('refuses where there never was a file', async () => {
    const article = { title: '没有文件', slug: 'no-file', sourceLocale: 'zh-Hans' }
    expect((await desk.send('editor', 'POST', '/articles', article)).status).toBe(201)
    const args = ['text', 'no-file', '--locale', 'zh-Hans', '--working', '--as-imported']
    const { code, out, err } = await copydesk(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('The article was not imported from a file.')
  })
})
