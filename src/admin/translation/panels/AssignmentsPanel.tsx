'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { DeskColleague } from '../../../queries/translation/desk-colleagues'
import type { DeskAssignment } from '../../../queries/translation/translation-desk'
import { DeskForm } from '../../DeskForm'
import { RefusalNote } from '../../RefusalNote'
import type { DeskRefusal } from '../../send-to-desk'
import { useControl } from '../control-context'
import { useWrite } from '../rows/RowForms'
import { useTranslationWords } from '../use-translation-words'

interface AssignmentsPanelProps {
  colleagues: readonly DeskColleague[]
  onClose: () => void
}

/** Who does which part, until when; whoever may, gives parts to others. */
export function AssignmentsPanel({ colleagues, onClose }: AssignmentsPanelProps) {
  const { words } = useTranslationWords()
  const control = useControl()
  const [assignments, setAssignments] = useState<readonly DeskAssignment[]>(control.options.desk.assignments)
  const { refusal, run } = useWrite()
  const id = useId()
  const end = async (ended: number) => {
    const isDone = await run(async () => {
      const reply = await control.post(`/assignments/${ended}/end`, {})
      return reply.kind === 'done' ? null : control.wordsOf(reply)
    })
    if (isDone) setAssignments((now) => now.filter((one) => one.id !== ended))
  }
  return (
    <section className="translation-panel" aria-labelledby={id}>
      <div className="translation-panel__head">
        <h2 id={id}>{words.assignments}</h2>
        <button type="button" className="desk-link" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <RefusalNote refusal={refusal} />
      {assignments.length === 0 && <p className="translation-quiet">{words.noAssignments}</p>}
      <ul className="translation-assignments">
        {assignments.map((one) => (
          <li key={one.id}>
            <strong>{one.person.name}</strong> {words.assignmentRoles[one.role]} ·{' '}
            <PartName section={one.section} />
            {one.dueOn && ` · ${words.due(one.dueOn)}`}
            {control.options.desk.may.assign && (
              <button type="button" className="desk-link" onClick={() => void end(one.id)}>
                {words.endAssignment}
              </button>
            )}
          </li>
        ))}
      </ul>
      {control.options.desk.may.assign && (
        <AssignForm
          colleagues={colleagues}
          onDone={(made) => setAssignments((now) => [...now, made])}
          onClose={onClose}
        />
      )}
    </section>
  )
}

function PartName({ section }: { section: string | null }) {
  const { words } = useTranslationWords()
  const { sections } = useControl().options.desk
  if (section === null) return words.wholeText
  return sections.find((one) => one.section === section)?.heading ?? words.noHeading
}

interface AssignFormProps {
  colleagues: readonly DeskColleague[]
  onDone: (made: DeskAssignment) => void
  onClose: () => void
}

interface Asked {
  person: number | null
  role: 'translator' | 'reviewer'
  section: string | null
  dueOn: string | null
}

function AssignForm({ colleagues, onDone, onClose }: AssignFormProps) {
  const { words } = useTranslationWords()
  const control = useControl()
  const [asked, setAsked] = useState<Asked>({ person: null, role: 'translator', section: null, dueOn: null })
  const { isBusy, refusal, run } = useWrite()
  const able = colleagues.filter(({ roles }) => roles.includes(asked.role))
  const send = () =>
    run(async (): Promise<DeskRefusal | null> => {
      const path = `${control.translationPath}/assignments`
      const reply = await control.post<{ assignment: { id: number } }>(path, { ...asked })
      if (reply.kind !== 'done') return control.wordsOf(reply)
      const person = able.find(({ id }) => id === asked.person)
      if (!person) throw new Error('the form asks for a person before it sends')
      onDone({ ...asked, id: reply.value.assignment.id, person: { id: person.id, name: person.name } })
      toast.success(words.assigned, { position: 'top-right' })
      return null
    })
  return (
    <DeskForm
      title={words.assignTitle}
      send={words.assign}
      isBusy={isBusy}
      refusal={refusal}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="translation-said">
        <Field label={words.role}>
          {(id) => (
            <select
              className="desk-input"
              id={id}
              value={asked.role}
              onChange={({ target }) =>
                setAsked({ ...asked, role: target.value as Asked['role'], person: null })
              }
            >
              <option value="translator">{words.assignmentRoles.translator}</option>
              <option value="reviewer">{words.assignmentRoles.reviewer}</option>
            </select>
          )}
        </Field>
        <Field label={words.person}>
          {(id) => (
            <select
              className="desk-input"
              id={id}
              required
              value={asked.person ?? ''}
              onChange={({ target }) => setAsked({ ...asked, person: Number(target.value) })}
            >
              <option value="" disabled>
                {words.choose}
              </option>
              {able.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PartField asked={asked} onChange={setAsked} />
        <Field label={words.dueOn}>
          {(id) => (
            <input
              className="desk-input"
              id={id}
              type="date"
              value={asked.dueOn ?? ''}
              onChange={({ target }) => setAsked({ ...asked, dueOn: target.value || null })}
            />
          )}
        </Field>
      </div>
    </DeskForm>
  )
}

function PartField({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const { words } = useTranslationWords()
  const { sections } = useControl().options.desk
  return (
    <Field label={words.part}>
      {(id) => (
        <select
          className="desk-input"
          id={id}
          value={asked.section ?? ''}
          onChange={({ target }) => onChange({ ...asked, section: target.value || null })}
        >
          <option value="">{words.wholeText}</option>
          {sections.flatMap(({ section, heading }) =>
            section === null
              ? []
              : [
                  <option key={section} value={section}>
                    {heading ?? words.noHeading}
                  </option>,
                ],
          )}
        </select>
      )}
    </Field>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => React.ReactNode }) {
  const id = useId()
  return (
    <div className="desk-form__field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
