import path from 'node:path'

/** Where the embedded database keeps its things inside the data folder. */
export type Layout = {
  folder: string
  cluster: string
  access: string
  log: string
  lock: string
  users: string
}

export function layoutOf(dataDir: string): Layout {
  const folder = path.join(path.resolve(dataDir), 'postgres')
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    access: path.join(folder, 'access.json'),
    log: path.join(folder, 'server.log'),
    lock: path.join(folder, 'lock'),
    users: path.join(folder, 'users'),
  }
}
