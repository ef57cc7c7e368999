import * as migration_20261122_090000_initial from './20261122_090000_initial'
import * as migration_20261122_100000_record_triggers from './20261122_100000_record_triggers'
import * as migration_20261122_110000_published_pictures from './20261122_110000_published_pictures'
import * as migration_20261122_124512_quote_desk from './20261122_124512_quote_desk'
import * as migration_20261122_124600_passage_triggers from './20261122_124600_passage_triggers'
import * as migration_20261122_124935_translations from './20261122_124935_translations'
import * as migration_20261122_125000_translation_triggers from './20261122_125000_translation_triggers'
import * as migration_20261122_130000_published_quotations from './20261122_130000_published_quotations'
import * as migration_20261122_193250_presences from './20261122_193250_presences'

export const migrations = [
  {
    up: migration_20261122_090000_initial.up,
    down: migration_20261122_090000_initial.down,
    name: '20261122_090000_initial',
  },
  {
    up: migration_20261122_100000_record_triggers.up,
    down: migration_20261122_100000_record_triggers.down,
    name: '20261122_100000_record_triggers',
  },
  {
    up: migration_20261122_110000_published_pictures.up,
    down: migration_20261122_110000_published_pictures.down,
    name: '20261122_110000_published_pictures',
  },
  {
    up: migration_20261122_124512_quote_desk.up,
    down: migration_20261122_124512_quote_desk.down,
    name: '20261122_124512_quote_desk',
  },
  {
    up: migration_20261122_124600_passage_triggers.up,
    down: migration_20261122_124600_passage_triggers.down,
    name: '20261122_124600_passage_triggers',
  },
  {
    up: migration_20261122_124935_translations.up,
    down: migration_20261122_124935_translations.down,
    name: '20261122_124935_translations',
  },
  {
    up: migration_20261122_125000_translation_triggers.up,
    down: migration_20261122_125000_translation_triggers.down,
    name: '20261122_125000_translation_triggers',
  },
  {
    up: migration_20261122_130000_published_quotations.up,
    down: migration_20261122_130000_published_quotations.down,
    name: '20261122_130000_published_quotations',
  },
  {
    up: migration_20261122_193250_presences.up,
    down: migration_20261122_193250_presences.down,
    name: '20261122_193250_presences',
  },
]
