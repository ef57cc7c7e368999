import { notFound } from 'next/navigation'

/** Addresses that lead nowhere get the site's own page, with the status 404. */
export default function NowherePage(): never {
  notFound()
}
