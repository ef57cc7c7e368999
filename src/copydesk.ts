import type { CollectionConfig, CollectionSlug, Config, Plugin } from 'payload'

import { noteDeskPeople } from './access/desk-people'
import { addresses } from './collections/addresses'
import { articles } from './collections/articles'
import { comments } from './collections/comments'
import { decisions } from './collections/decisions'
import { edits } from './collections/edits'
import { events } from './collections/events'
import { media } from './collections/media'
import { occurrences } from './collections/occurrences'
import { passages } from './collections/passages'
import { publications } from './collections/publications'
import { quotes } from './collections/quotes'
import { revisions } from './collections/revisions'
import { sections } from './collections/sections'
import { sources } from './collections/sources'
import { assignments } from './collections/translation/assignments'
import { memoryUnits } from './collections/translation/memory-units'
import { presences } from './collections/translation/presences'
import { quoteTranslations } from './collections/translation/quote-translations'
import { reviewIssues } from './collections/translation/review-issues'
import { segmentTranslations } from './collections/translation/segment-translations'
import { segments } from './collections/translation/segments'
import { terms } from './collections/translation/terms'
import { translationActs } from './collections/translation/translation-acts'
import { translations } from './collections/translation/translations'
import { waivers } from './collections/translation/waivers'
import { verifications } from './collections/verifications'
import { withDeskPeople } from './collections/with-desk-people'
import { acknowledgeCommits } from './hooks/acknowledge-commits'
import { insistOnTriggers } from './hooks/insist-on-triggers'
import { answerPlainly } from './hooks/answer-plainly'
import { answerRefusals } from './hooks/answer-refusals'
import { logRefusals } from './hooks/log-refusals'
import { outliveTheServer } from './hooks/outlive-the-server'
import { noSuggestions, noteSuggestions } from './suggesting/noted'
import type { Suggestions } from './suggesting/settings'

export interface CopydeskOptions {
  /** BCP 47 tags; the first is the default locale of the site and of new articles. */
  locales?: readonly string[]
  /** The collection of people. An existing one of that slug is extended, never replaced. */
  usersSlug?: CollectionSlug
  /** Where pictures are kept. */
  mediaDir?: string
  /** The machine that may suggest translations; none where it is not said. */
  suggestions?: Suggestions
}

const DEFAULT_LOCALES = ['zh-Hans', 'en', 'ru', 'kk', 'uz'] as const

/** The collection, whose doors say no as every door of the desk. */
function withPlainAnswers(collection: CollectionConfig): CollectionConfig {
  const afterError = [...(collection.hooks?.afterError ?? []), answerPlainly]
  return { ...collection, hooks: { ...collection.hooks, afterError } }
}

/** The collection, whose list says what to do next when it is empty. */
function withEmptyState(collection: CollectionConfig): CollectionConfig {
  const components = collection.admin?.components
  const beforeListTable = [...(components?.beforeListTable ?? []), '/src/admin/lists/EmptyList#EmptyList']
  return { ...collection, admin: { ...collection.admin, components: { ...components, beforeListTable } } }
}

/** Says on which command line the first account is made; a host's people register their first as the host says. */
const createFirstUser = { Component: '/src/admin/people/FirstAccount#FirstAccount' as const }

/** Whether somebody of another collection than ours logs into the admin panel, or the host has these people. */
function hasPeopleOf({ admin, collections = [] }: Config, usersSlug: string): boolean {
  const own = admin?.user !== undefined && admin.user !== usersSlug
  return own || collections.some(({ slug }) => slug === usersSlug)
}

/** The host's admin panel with the desk's screens after its own; a view of the host's of the same name stays. */
function withDeskScreens(admin: Config['admin'], isHostsPeople: boolean): Config['admin'] {
  const components = admin?.components
  return {
    ...admin,
    components: {
      ...components,
      beforeDashboard: [
        ...(components?.beforeDashboard ?? []),
        '/src/admin/dashboard/DeskDashboard#DeskDashboard',
      ],
      header: [...(components?.header ?? []), '/src/admin/demo/DemoBanner#DemoBanner'],
      beforeLogin: [...(components?.beforeLogin ?? []), '/src/admin/demo/DemoAccounts#DemoAccounts'],
      afterNavLinks: [
        ...(components?.afterNavLinks ?? []),
        '/src/admin/import/ImportLinks#ImportNavLink',
        '/src/admin/quotes/QuoteDeskLinks#QuoteDeskNavLink',
        '/src/admin/translation/TranslationLinks#TranslationNavLink',
      ],
      views: {
        ...(isHostsPeople ? {} : { createFirstUser }),
        import: { Component: '/src/admin/import/ImportView#ImportView', path: '/import', exact: true },
        review: {
          Component: '/src/admin/review/ReviewView#ReviewView',
          path: '/review/:revision',
          exact: true,
        },
        articleHistory: {
          Component: '/src/admin/history/HistoryView#HistoryView',
          path: '/review/article/:article/:locale',
          exact: true,
        },
        quoteDesk: {
          Component: '/src/admin/quotes/QuoteDeskView#QuoteDeskView',
          path: '/quote-desk',
          exact: true,
        },
        quoteSources: {
          Component: '/src/admin/quotes/SourcesView#SourcesView',
          path: '/quote-desk/sources',
          exact: true,
        },
        quoteSource: {
          Component: '/src/admin/quotes/SourcesView#SourceView',
          path: '/quote-desk/sources/:source',
          exact: true,
        },
        translations: {
          Component: '/src/admin/translation/TranslationsView#TranslationsView',
          path: '/translate',
          exact: true,
        },
        translation: {
          Component: '/src/admin/translation/TranslationView#TranslationView',
          path: '/translate/:translation',
          exact: true,
        },
        ...components?.views,
      },
    },
  }
}

/**
 * The whole package as one Payload plugin. It appends to what the host has and replaces nothing:
 * collections, endpoints, hooks and admin components of the host stay as they are.
 */
export function copydesk(options: CopydeskOptions = {}): Plugin {
  const { locales = DEFAULT_LOCALES, usersSlug = 'users', mediaDir = 'media' } = options
  const { suggestions = noSuggestions } = options
  return (config: Config): Config => ({
    ...config,
    admin: withDeskScreens(config.admin, hasPeopleOf(config, usersSlug)),
    custom: noteSuggestions(noteDeskPeople(config.custom, usersSlug), suggestions),
    collections: [
      ...withDeskPeople(config.collections ?? [], { slug: usersSlug, locales }),
      ...[
        articles({ locales, usersSlug }),
        sections(),
        quotes({ usersSlug }),
        sources(),
        media({ staticDir: mediaDir }),
        revisions({ usersSlug }),
        decisions({ usersSlug }),
        publications(),
        addresses(),
        verifications({ usersSlug }),
        comments({ usersSlug }),
        passages({ usersSlug }),
        events(),
        edits(),
        occurrences(),
        translations(),
        segments(),
        segmentTranslations(),
        quoteTranslations(),
        translationActs(),
        terms(),
        reviewIssues(),
        waivers(),
        memoryUnits(),
        assignments({ usersSlug }),
        presences,
      ]
        .map(withEmptyState)
        .map(withPlainAnswers),
    ],
    onInit: async (payload) => {
      logRefusals(payload)
      outliveTheServer(payload)
      acknowledgeCommits(payload)
      await config.onInit?.(payload)
      await insistOnTriggers(payload)
    },
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerRefusals] },
  })
}
