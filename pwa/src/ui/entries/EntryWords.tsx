import { saysAnything } from '../../core/queries/entries.ts'
import { QUESTIONS, type Autocheck, type Contract, type Entry, type Summary } from '../../core/records.ts'
import { t, type MessageKey } from '../../i18n/later.ts'
import { agenda } from '../../state/engine/practice.ts'

type Written = Exclude<Entry, { kind: 'checkin' }>

/** What an autocheck, a summary or a contract says, in words, under what it is. */
export const EntryWords = ({ entry }: { entry: Written }) => (
  <>
    <b class="entry-kind">{t(`entry.${entry.kind}`)}</b>
    <Said entry={entry} />
  </>
)

function Said({ entry }: { entry: Written }) {
  const taken = agenda().from(entry.id)?.text
  if (!saysAnything(entry) && !taken) return <span class="soft">{t('entry.empty')}</span>
  switch (entry.kind) {
    case 'autocheck':
      return <AutocheckWords autocheck={entry} taken={taken} />
    case 'summary':
      return <SummaryWords summary={entry} />
    case 'contract':
      return <ContractWords contract={entry} />
  }
}

/** Every question stands there: one left out is said to be, lest silence be taken for an answer. */
const AutocheckWords = ({ autocheck, taken }: { autocheck: Autocheck; taken: string | undefined }) => (
  <>
    {QUESTIONS.map((question) => (
      <span key={question} class={autocheck[question] === undefined ? 'soft' : undefined}>
        {t(`entry.${question}`)}: {t(answerKey(autocheck[question]))}
      </span>
    ))}
    <Words said="supervision.title" text={taken} />
  </>
)

const SummaryWords = ({
  summary: { thread, secondThread, opening, openingDoneAt },
}: {
  summary: Summary
}) => (
  <>
    <Words said="summary.thread" text={thread} />
    <Words said="summary.secondThread" text={secondThread} />
    <Words said="summary.opening" text={opening} />
    {opening && openingDoneAt !== undefined && <span class="soft">{t('entry.openingSaid')}</span>}
  </>
)

const ContractWords = ({ contract: { goal, way, effect } }: { contract: Contract }) => (
  <>
    <Words said="contract.goal" text={goal} />
    <Words said="contract.way" text={way} />
    <Words said="contract.effect" text={effect} />
  </>
)

const Words = ({ said, text }: { said: MessageKey; text: string | undefined }) =>
  text ? (
    <p>
      <b>{t(said)}:</b> {text}
    </p>
  ) : null

const answerKey = (answer: boolean | undefined): MessageKey =>
  answer === undefined ? 'entry.unanswered' : answer ? 'autocheck.yes' : 'autocheck.no'
