import type { ReactElement } from 'react'

import type { QuotationState } from './quotation-record'

const outlines: Record<QuotationState, string> = {
  attributed:
    'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8Zm-5.2 5.4c.5-2.7 2.6-4 5.2-4s4.700 1.300 5.200 4',
  open: 'M5.600 6.100c0-1.500 1.100-2.500 2.500-2.500s2.500.900 2.500 2.200c0 1.900-2.500 2-2.500 4M8.100 12.600v.2',
  disputed: 'M8 3v6.500M8 12.500v.2',
  misattributed: 'M4 4l8 8M12 4l-8 8',
  withdrawn: 'M3 8h10',
}

/** A sign for each state, so that the tone of the underline is never the only difference. */
export function StateIcon({ state }: { state: QuotationState }): ReactElement {
  return (
    <svg className="quotation__icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[state]} />
    </svg>
  )
}

export function QuotationIcon(): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" aria-hidden="true">
      <path
        d="M9 6.500C6.800 7 5.500 8.600 5.500 11v2.500H9V10H7.200M15 6.500c-2.200.5-3.500 2.100-3.500 4.500v2.500H15V10h-1.800"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

export function DissolveIcon(): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" aria-hidden="true">
      <path
        d="M8.500 6.500C6.300 7 5 8.600 5 11v2.500h3.500V10H6.700M12 8l4 4m0-4-4 4"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
