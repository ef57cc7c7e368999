/** What a kind rule may look at: the words in the marks and around them, never their length. */
import type { MarkedSpan } from './marked-span'
import type { Surroundings } from './passage'

export interface KindContext extends Surroundings {
  span: MarkedSpan
  inner: string
  /** Member of a chain that a phrase of saying before or after it governs. */
  isChained: boolean
  /** The same words stand in the same marks elsewhere in the text. */
  isRepeated: boolean
}
