import * as migration_20261122_090000_initial from './20261122_090000_initial'
import * as migration_20261122_100000_record_triggers from './20261122_100000_record_triggers'

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
]
