/**
 * Bounds on what is read. They are far above a long article (5,000 segments take about 3 MB), and low enough that a
 * hostile file costs a refusal, not the memory of the server.
 */
export const maxBytes = 32 * 1024 * 1024
/** Elements inside one another. The deepest legitimate documents nest groups and paired codes about a dozen deep. */
export const maxDepth = 100
export const maxElements = 500_000
/** Attributes of one element: the parser compares each with all before it. */
export const maxAttributes = 200
/** Faults reported for one document: the rest says nothing new, and would fill a screen or a log. */
export const maxFaults = 500
