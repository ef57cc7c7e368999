'use client'

import { Banner, Button, Dropzone, TextareaInput, TextInput } from '@payloadcms/ui'
import { useRef } from 'react'

import type { ImportRefusal } from '../../domain/importing/refusals'
import { fileRefusalWords, textFindingWords } from '../../i18n/findings'
import { useDeskWords } from '../use-desk-words'
import { useImportWords } from './use-import-words'
import type { ImportSource } from './use-source'

/** The first step: a file or pasted text, its slug and its language. */
export function SourceStep({ source, locales }: { source: ImportSource; locales: readonly string[] }) {
  const { words } = useImportWords()
  const { locales: names } = useDeskWords()
  const isSlugWrong = source.slug !== '' && !source.isSlugValid
  return (
    <section className="import-source" aria-labelledby="import-source">
      <h2 id="import-source">{words.sourceStep}</h2>
      <div className="import-source__text">
        <FilePart source={source} />
        <TextareaInput
          path="import-paste"
          label={words.paste}
          placeholder={words.pasteHere}
          rows={6}
          value={source.pasted}
          onChange={({ target }) => source.paste(target.value)}
        />
      </div>
      {source.fault && <SourceFault fault={source.fault} fileName={source.fileName} />}
      <div className="import-source__fields">
        <TextInput
          path="import-slug"
          label={words.slug}
          required
          value={source.slug}
          onChange={({ target }: { target: HTMLInputElement }) => source.setSlug(target.value)}
          showError={isSlugWrong}
          AfterInput={
            <p className={isSlugWrong ? 'import-error' : 'import-quiet'}>
              {isSlugWrong ? words.slugMalformed : words.slugHint}
            </p>
          }
        />
        <div className="field-type import-select">
          <label className="field-label" htmlFor="import-locale">
            {words.language}
          </label>
          <select
            className="desk-input"
            id="import-locale"
            value={source.locale}
            onChange={({ target }) => source.setLocale(target.value)}
          >
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {names[locale] ?? locale}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  )
}

function FilePart({ source }: { source: ImportSource }) {
  const { words } = useImportWords()
  const input = useRef<HTMLInputElement>(null)
  const choose = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) source.choose(file)
  }
  return (
    <Dropzone onChange={choose} className="import-drop">
      <p>{source.fileName ?? words.drop}</p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => input.current?.click()}>
        {source.fileName === null ? words.choose : words.chooseOther}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,.text,.md,text/plain"
        hidden
        onChange={({ target }) => {
          choose(target.files)
          target.value = ''
        }}
      />
    </Dropzone>
  )
}

interface SourceFaultProps {
  fault: { refusal: ImportRefusal; text: string | null }
  fileName: string | null
}

/** Why the text cannot be read, beside where it was chosen. */
function SourceFault({ fault: { refusal, text }, fileName }: SourceFaultProps) {
  const { words, language } = useImportWords()
  const lineOf = (offset = 0) => (text ?? '').slice(0, offset).split('\n').length
  return (
    <div role="alert">
      <Banner type="error">
        <strong>{fileName ?? words.pasted}</strong>{' '}
        {refusal.code !== 'controlCharacters' && fileRefusalWords(refusal, language)}
        {refusal.code === 'controlCharacters' && (
          <ul>
            {refusal.findings.map((finding) => (
              <li key={finding.offset}>
                {words.line(lineOf(finding.offset))}: {textFindingWords(finding, text, language)}
              </li>
            ))}
          </ul>
        )}
      </Banner>
    </div>
  )
}
