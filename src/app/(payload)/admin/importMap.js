import { OpenWork as OpenWork_a354293d0a2a0d50b9f9c1b345ec9c69 } from '../../../../src/admin/people/OpenWork'
import { NotSaved as NotSaved_0d416d5bb8f84a4225fbcc5264da8137 } from '../../../../src/admin/saving/NotSaved'
import { ArticleRail as ArticleRail_bf0b32b02ebfb438ba1886a1530b2074 } from '../../../../src/admin/article/ArticleRail'
import { ImportButton as ImportButton_16aa2d1163026302b3fa71f5688b16c2 } from '../../../../src/admin/import/ImportLinks'
import { EmptyList as EmptyList_7cdd91e9b55c806012c1a0d147bb558d } from '../../../../src/admin/lists/EmptyList'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { QuotationFeatureClient as QuotationFeatureClient_131735c0ef1d3817778624561d0f1d09 } from '../../../../src/admin/quotation/feature'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SeparatorBlock as SeparatorBlock_a97a3d0250c8d33d19192e47d6606481 } from '../../../../src/admin/quotation/SeparatorBlock'
import { InlineBlockLabel as InlineBlockLabel_1ddc8e98a8ee1869e8d543cfac6e280b } from '../../../../src/admin/quotation/InlineBlockLabel'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Nothing as Nothing_ce30c1a111694ab8cca9b60b234fca54 } from '../../../../src/admin/article/Nothing'
import { OpeningCell as OpeningCell_d2cb50db7cee6126de620dfb37192f86 } from '../../../../src/admin/article/SectionCells'
import { LengthCell as LengthCell_d2cb50db7cee6126de620dfb37192f86 } from '../../../../src/admin/article/SectionCells'
import { QuotationsCell as QuotationsCell_d2cb50db7cee6126de620dfb37192f86 } from '../../../../src/admin/article/SectionCells'
import { FindingsCell as FindingsCell_d2cb50db7cee6126de620dfb37192f86 } from '../../../../src/admin/article/SectionCells'
import { EvidenceList as EvidenceList_08b5cf25956a1d910e5bda7b5a5d3512 } from '../../../../src/admin/fields/EvidenceList'
import { PlainJson as PlainJson_3ff8e5e4079fa7c414a186a138df0f5b } from '../../../../src/admin/fields/PlainJson'
import { DemoBanner as DemoBanner_e6765bd8bf0861eb10ad4378dde6b8ee } from '../../../../src/admin/demo/DemoBanner'
import { ImportNavLink as ImportNavLink_16aa2d1163026302b3fa71f5688b16c2 } from '../../../../src/admin/import/ImportLinks'
import { QuoteDeskNavLink as QuoteDeskNavLink_f5c230661d989d45198f26e86abbf2ec } from '../../../../src/admin/quotes/QuoteDeskLinks'
import { TranslationNavLink as TranslationNavLink_f205a8f50897257cb65fac29f4809479 } from '../../../../src/admin/translation/TranslationLinks'
import { DeskDashboard as DeskDashboard_1e3068fc8ee621495a6ba61e1559a73c } from '../../../../src/admin/dashboard/DeskDashboard'
import { DemoAccounts as DemoAccounts_5719a1c5496c3e4a85b657da874e8b30 } from '../../../../src/admin/demo/DemoAccounts'
import { FirstAccount as FirstAccount_1ae89486d21e074e2aa00758c2691c17 } from '../../../../src/admin/people/FirstAccount'
import { ImportView as ImportView_444c913ee29d645740d0a81eed48348b } from '../../../../src/admin/import/ImportView'
import { ReviewView as ReviewView_359b287cca48b7067dd90ca82bbdcd4f } from '../../../../src/admin/review/ReviewView'
import { HistoryView as HistoryView_ab9cf6ca67c54a56c9f595e9992a7f7e } from '../../../../src/admin/history/HistoryView'
import { QuoteDeskView as QuoteDeskView_44c279399363d95270eb52aec3742ae3 } from '../../../../src/admin/quotes/QuoteDeskView'
import { SourcesView as SourcesView_9c67f5df8104f521c923c1b9419321f5 } from '../../../../src/admin/quotes/SourcesView'
import { SourceView as SourceView_9c67f5df8104f521c923c1b9419321f5 } from '../../../../src/admin/quotes/SourcesView'
import { TranslationsView as TranslationsView_b571dbd125f9cebaae1be3e94cbe8d90 } from '../../../../src/admin/translation/TranslationsView'
import { TranslationView as TranslationView_6e0bd8c2b98134aa330165f15aa0aef8 } from '../../../../src/admin/translation/TranslationView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/people/OpenWork#OpenWork": OpenWork_a354293d0a2a0d50b9f9c1b345ec9c69,
  "/src/admin/saving/NotSaved#NotSaved": NotSaved_0d416d5bb8f84a4225fbcc5264da8137,
  "/src/admin/article/ArticleRail#ArticleRail": ArticleRail_bf0b32b02ebfb438ba1886a1530b2074,
  "/src/admin/import/ImportLinks#ImportButton": ImportButton_16aa2d1163026302b3fa71f5688b16c2,
  "/src/admin/lists/EmptyList#EmptyList": EmptyList_7cdd91e9b55c806012c1a0d147bb558d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/quotation/feature#QuotationFeatureClient": QuotationFeatureClient_131735c0ef1d3817778624561d0f1d09,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/quotation/SeparatorBlock#SeparatorBlock": SeparatorBlock_a97a3d0250c8d33d19192e47d6606481,
  "/src/admin/quotation/InlineBlockLabel#InlineBlockLabel": InlineBlockLabel_1ddc8e98a8ee1869e8d543cfac6e280b,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/article/Nothing#Nothing": Nothing_ce30c1a111694ab8cca9b60b234fca54,
  "/src/admin/article/SectionCells#OpeningCell": OpeningCell_d2cb50db7cee6126de620dfb37192f86,
  "/src/admin/article/SectionCells#LengthCell": LengthCell_d2cb50db7cee6126de620dfb37192f86,
  "/src/admin/article/SectionCells#QuotationsCell": QuotationsCell_d2cb50db7cee6126de620dfb37192f86,
  "/src/admin/article/SectionCells#FindingsCell": FindingsCell_d2cb50db7cee6126de620dfb37192f86,
  "/src/admin/fields/EvidenceList#EvidenceList": EvidenceList_08b5cf25956a1d910e5bda7b5a5d3512,
  "/src/admin/fields/PlainJson#PlainJson": PlainJson_3ff8e5e4079fa7c414a186a138df0f5b,
  "/src/admin/demo/DemoBanner#DemoBanner": DemoBanner_e6765bd8bf0861eb10ad4378dde6b8ee,
  "/src/admin/import/ImportLinks#ImportNavLink": ImportNavLink_16aa2d1163026302b3fa71f5688b16c2,
  "/src/admin/quotes/QuoteDeskLinks#QuoteDeskNavLink": QuoteDeskNavLink_f5c230661d989d45198f26e86abbf2ec,
  "/src/admin/translation/TranslationLinks#TranslationNavLink": TranslationNavLink_f205a8f50897257cb65fac29f4809479,
  "/src/admin/dashboard/DeskDashboard#DeskDashboard": DeskDashboard_1e3068fc8ee621495a6ba61e1559a73c,
  "/src/admin/demo/DemoAccounts#DemoAccounts": DemoAccounts_5719a1c5496c3e4a85b657da874e8b30,
  "/src/admin/people/FirstAccount#FirstAccount": FirstAccount_1ae89486d21e074e2aa00758c2691c17,
  "/src/admin/import/ImportView#ImportView": ImportView_444c913ee29d645740d0a81eed48348b,
  "/src/admin/review/ReviewView#ReviewView": ReviewView_359b287cca48b7067dd90ca82bbdcd4f,
  "/src/admin/history/HistoryView#HistoryView": HistoryView_ab9cf6ca67c54a56c9f595e9992a7f7e,
  "/src/admin/quotes/QuoteDeskView#QuoteDeskView": QuoteDeskView_44c279399363d95270eb52aec3742ae3,
  "/src/admin/quotes/SourcesView#SourcesView": SourcesView_9c67f5df8104f521c923c1b9419321f5,
  "/src/admin/quotes/SourcesView#SourceView": SourceView_9c67f5df8104f521c923c1b9419321f5,
  "/src/admin/translation/TranslationsView#TranslationsView": TranslationsView_b571dbd125f9cebaae1be3e94cbe8d90,
  "/src/admin/translation/TranslationView#TranslationView": TranslationView_6e0bd8c2b98134aa330165f15aa0aef8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
