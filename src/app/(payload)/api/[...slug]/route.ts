import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { orAway } from '../while-away'

export const GET = orAway(REST_GET(config))
export const POST = orAway(REST_POST(config))
export const DELETE = orAway(REST_DELETE(config))
export const PATCH = orAway(REST_PATCH(config))
export const PUT = orAway(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
