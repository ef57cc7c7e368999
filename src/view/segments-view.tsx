import type { Segment } from '../domain/manuscript/redline'
import type { RedlineWords } from './redline-words'

interface SegmentsProps {
  segments: readonly Segment[]
  words: Pick<RedlineWords, 'inserted' | 'deleted'>
}

/** A redline of words. What colour and line say to the eye is also said in words, for those who listen. */
export function Segments({ segments, words }: SegmentsProps) {
  return segments.map(({ op, text }, index) => {
    switch (op) {
      case 'same':
        return <span key={index}>{text}</span>
      case 'added':
        return (
          <ins key={index}>
            <span className="visually-hidden">{words.inserted}</span>
            {text}
          </ins>
        )
      case 'removed':
        return (
          <del key={index}>
            <span className="visually-hidden">{words.deleted}</span>
            {text}
          </del>
        )
    }
  })
}
