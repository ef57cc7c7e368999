import type { Manuscript } from '../../../domain/manuscript/types'
import {
  sourcingClasses,
  sourcingReport,
  type SourcingReport,
} from '../../../domain/republishing/sourcing-report'
import type { SiteWords } from '../../../i18n/site/words'

/** The sourcing report: one line, and a bar that repeats it for the eye. */
export function Sourcing({ manuscript, words }: { manuscript: Manuscript; words: SiteWords }) {
  const report = sourcingReport(manuscript)
  if (report.total === 0) return <p>{words.sourcing.none}</p>
  const present = sourcingClasses.filter((name) => report.counts[name] > 0)
  return (
    <div className="sourcing">
      <p className="sourcing-line">
        <strong>{words.sourcing.total(report.total)}</strong>
        {present.map((name) => (
          <span key={name} data-class={name}>
            {words.sourcing.classes[name](report.counts[name])}
          </span>
        ))}
        <span>{verifiedLine(report, words)}</span>
        {report.contested > 0 && <span>{words.sourcing.contested(report.contested)}</span>}
      </p>
      <SourcingBar report={report} />
    </div>
  )
}

function verifiedLine(report: SourcingReport, words: SiteWords): string {
  return report.verified === 0 ? words.sourcing.noneVerified : words.sourcing.verified(report.verified)
}

/** Hidden from screen readers: the line above says the same. Widths are quotations out of the total. */
function SourcingBar({ report }: { report: SourcingReport }) {
  const starts = sourcingClasses.map((_, index) =>
    sourcingClasses.slice(0, index).reduce((sum, name) => sum + report.counts[name], 0),
  )
  return (
    <svg
      className="sourcing-bar"
      viewBox={`0 0 ${report.total} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {sourcingClasses.map((name, index) => (
        <rect key={name} data-class={name} x={starts[index]} y="0" width={report.counts[name]} height="1" />
      ))}
    </svg>
  )
}
