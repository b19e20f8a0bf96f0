import { t } from '../../../i18n/later.ts'
import { formatDate } from '../../../i18n/locale.ts'
import { Paper } from '../../kit/print/Paper.tsx'
import { SampleMark } from '../../kit/sample/SampleMark.tsx'
import { Wave } from '../../kit/Wave.tsx'
import type { Point } from './points.ts'
import './MeetingPaper.css'

/** The sheet for the meeting: each point with what led to it, and room beside it to write by hand. */
export const MeetingPaper = ({ points }: { points: readonly Point[] }) => (
  <Paper class="meeting-paper">
    <header>
      <SampleMark />
      <h1>{t('meeting.paper')}</h1>
      <p>{formatDate(new Date())}</p>
      <Wave state="clear" />
    </header>
    <ol>
      {points.map(({ id, who, text, source }, index) => (
        <li key={id}>
          <b class="paper-number">{index + 1}</b>
          <div class="paper-point">
            {who && <b>{who}</b>}
            {text && <p class="paper-text">{text}</p>}
            {source && (
              <div class="paper-source">
                {source.lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <small>{source.where}</small>
              </div>
            )}
          </div>
          <div class="paper-room" aria-hidden="true" />
        </li>
      ))}
    </ol>
    <section>
      <h2>{t('meeting.note')}</h2>
      <div class="paper-room" aria-hidden="true" />
    </section>
  </Paper>
)
