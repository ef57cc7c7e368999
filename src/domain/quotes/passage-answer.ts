/** What words in marks are: a name or slogan of the writer's, or somebody's words. */
export type PassageAnswer = 'term' | 'quotation'
