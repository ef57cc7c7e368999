import type { Figure } from '../figure'
import type { Stage } from '../stage'
import { carryingOver } from './carry-over'
import { deliveryAgainstEmpty, deliveryAgainstRest } from './delivery'
import { importAgainstCreating } from './import'
import { memoryLookUp } from './memory'
import { pageAgainstPrerendered } from './page'
import { queueOfManyQuotations } from './queue'
import { redlineOfLongArticle } from './redline'
import { readByRevisions } from './revisions'
import { scanOfLongText } from './scan'
import { sourcePageByQuotations } from './source-page'
import { submitAgainstSaving } from './submit'
import { checkingTranslation } from './translation-checks'
import { translationDeskInChromium } from './translation-desk'
import { saveByVersions } from './versions'

/** Every row by its name, in the order of the table. What needs a small database comes first. */
export const rows: Record<string, (stage: Stage) => Promise<Figure[]>> = {
  'delivery-rest': deliveryAgainstRest,
  'delivery-empty': deliveryAgainstEmpty,
  page: pageAgainstPrerendered,
  'source-page': sourcePageByQuotations,
  submit: submitAgainstSaving,
  'save-versions': saveByVersions,
  redline: redlineOfLongArticle,
  scan: scanOfLongText,
  'carry-over': carryingOver,
  memory: memoryLookUp,
  'translation-checks': checkingTranslation,
  import: importAgainstCreating,
  queue: queueOfManyQuotations,
  'translation-desk': translationDeskInChromium,
  'read-revisions': readByRevisions,
}
