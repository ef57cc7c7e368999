import type { CollectionBeforeDeleteHook } from 'payload'

/** A section is nothing without its article, and the database keeps none: it goes first. */
export const takeSectionsAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: { article: { equals: id } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const section of docs) {
    await req.payload.delete({ collection: 'sections', id: section.id, overrideAccess: true, req })
  }
}
