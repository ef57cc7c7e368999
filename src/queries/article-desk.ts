import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { checkManuscript } from '../domain/manuscript/checks'
import { digestsOf } from '../domain/manuscript/digest'
import type { ManuscriptFinding } from '../domain/manuscript/finding'
import type { Refusal } from '../domain/workflow/refusals'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import { maySubmit } from '../domain/workflow/submit'
import type { Actor, RevisionStatus } from '../domain/workflow/types'
import { changesSince, type ChangeCounts } from './changes-since'
import { loadDeskEditions, publishedIn } from './desk-record'
import { mayReadArticle } from './find-article'
import { deskLocales } from './desk-locales'
import { importOptions } from './import-options'
import { loadEdition, loadRevision, type Edition } from './revision-facts'
import { summariseSections, sectionOfQuote, type SectionSummary } from './section-summary'
import { submitFacts } from './submit-facts'
import { deskTerms } from './terms'
import { revisionsWithWrongQuotations, type WrongRevision } from './wrong-quotations'
import { newestApproved, translationsOf } from './translation/load-translation'
import { loadWorkingCopy, type UnknownContent, type WorkingCopy } from './working-copy'

/** Where one locale of the article stands on record. */
export interface LocaleState {
  locale: string
  isSource: boolean
  newest: { id: number; number: number; status: RevisionStatus } | null
  published: number | null
  isWithdrawn: boolean
}

/** A finding with the section it stands in, null for the front of the article. */
export type PlacedFinding = ManuscriptFinding & { sectionId: number | null }

/** What the article screen shows of an article to one person. */
export interface ArticleDesk {
  slug: string
  locale: string
  locales: LocaleState[]
  /** What the working copy differs in from the newest revision; null when nothing was ever submitted. */
  changes: (ChangeCounts & { since: number }) | null
  findings: PlacedFinding[]
  /** What the text holds that a revision cannot; `section` is the id of the section. */
  unknown: UnknownContent[]
  sections: SectionSummary[]
  /** Revisions with quotations that are misattributed or withdrawn by now; what readers see first. */
  wrong: WrongRevision[]
  /** Why this person may not submit now; null when they may. */
  submit: Refusal | null
  /** Its translations, by locale. */
  translations: { id: number; locale: string }[]
  /** The locales into which this person may begin a translation now. */
  translatable: string[]
  /** The newest revision, when it holds the working copy as it stands. */
  current: { id: number; number: number; status: RevisionStatus } | null
  /** Whether publishing is this person's to do at all, whatever else a revision still lacks. */
  mayPublish: boolean
  /** Whether this person may bring in a changed file. */
  mayImport: boolean
}

/** The article screen's read model; null for nobody, and for what is not there or not theirs to see. */
export async function articleDesk(req: PayloadRequest, id: number): Promise<ArticleDesk | null> {
  const actor = actorOf(req)
  const visible = actor && (await mayReadArticle(req, id))
  const copy = visible ? await loadWorkingCopy(req, id) : null
  if (!actor || !copy) return null
  const { manuscript } = copy
  const edition = await loadEdition(req, id, manuscript.locale)
  const base = edition.newest ? await loadRevision(req, edition.newest.id) : null
  const whole = digestsOf(manuscript).whole
  const findings = placedFindings(copy, new Set(await deskTerms(req)))
  const isCurrent = edition.newest?.digest === whole
  const translations = (await translationsOf(req, id)).map((one) => ({ id: one.id, locale: one.locale }))
  return {
    translations,
    translatable: await translatableBy(req, actor, id, [
      manuscript.locale,
      ...translations.map((one) => one.locale),
    ]),
    slug: copy.article.slug,
    locale: manuscript.locale,
    locales: await localeStates(req, id, manuscript.locale),
    changes: base ? { ...changesSince(base, copy), since: base.number } : null,
    findings,
    unknown: copy.unknown,
    sections: summariseSections(copy, findings),
    wrong: await revisionsWithWrongQuotations(req, id),
    submit: submitRefusal(actor, copy, edition),
    current: isCurrent && edition.newest ? summaryOf(edition.newest) : null,
    mayPublish: requireRole(actor, deskPolicy.publish, manuscript.locale).ok,
    mayImport: importOptions(req).mayImport,
  }
}

/** Every locale of the desk that is not taken, where there is an approved text to begin from. */
async function translatableBy(
  req: PayloadRequest,
  actor: Actor,
  article: number,
  taken: readonly string[],
): Promise<string[]> {
  if (!(await newestApproved(req, article))) return []
  const { open } = deskPolicy.desk
  return deskLocales(req).filter((locale) => !taken.includes(locale) && requireRole(actor, open, locale).ok)
}

async function localeStates(
  req: PayloadRequest,
  article: number,
  sourceLocale: string,
): Promise<LocaleState[]> {
  const editions = await loadDeskEditions(req, [article])
  const states = editions.map((edition): LocaleState => {
    const [newest] = edition.standing
    return {
      locale: edition.locale,
      isSource: edition.locale === sourceLocale,
      newest: newest ? summaryOf(newest) : null,
      published: publishedIn(edition)?.number ?? null,
      isWithdrawn: edition.publication?.state === 'withdrawn',
    }
  })
  const source = states.find(({ isSource }) => isSource) ?? {
    locale: sourceLocale,
    isSource: true,
    newest: null,
    published: null,
    isWithdrawn: false,
  }
  return [source, ...states.filter(({ isSource }) => !isSource)]
}

function summaryOf({ id, number, status }: { id: number; number: number; status: RevisionStatus }) {
  return { id, number, status }
}

/** As the submission itself will judge it. */
function submitRefusal(actor: Actor, copy: WorkingCopy, edition: Edition): Refusal | null {
  const { unknown } = copy
  const decided = maySubmit(submitFacts(actor, copy, edition))
  if (!decided.ok) return decided.refusal
  if (unknown.length === 0) return null
  return { code: 'unknownContent', nodes: [...new Set(unknown.map(({ type }) => type))] }
}

function placedFindings(copy: WorkingCopy, terms: ReadonlySet<string>): PlacedFinding[] {
  return checkManuscript(copy.manuscript, terms).map((finding) => {
    const { section, quote } = finding.where
    const index = section ?? (quote === undefined ? undefined : sectionOfQuote(copy.manuscript, quote))
    return { ...finding, sectionId: index === undefined ? null : (copy.sections[index]?.id ?? null) }
  })
}
