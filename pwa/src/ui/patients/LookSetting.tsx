import { sameLook } from '../../core/queries/patients.ts'
import { COLOURS, SHAPES } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { patients } from '../../state/engine/practice.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import type { SettingProps } from './settingProps.ts'

/** A patient's mark: one of six shapes in one of six colours. Two patients may have the same one; that is said. */
export function LookSetting({ patient, edit }: SettingProps) {
  const alike = sameLook(patients.value, patient)
  return (
    <>
      <fieldset class="choice looks">
        <legend>{t('patient.shape')}</legend>
        {SHAPES.map((shape) => (
          <button
            key={shape}
            type="button"
            class="button"
            aria-label={t(`shape.${shape}`)}
            aria-pressed={patient.shape === shape}
            onClick={() => void edit({ shape })}
          >
            <PatientShape shape={shape} colour={patient.colour} />
          </button>
        ))}
      </fieldset>
      <fieldset class="choice looks">
        <legend>{t('patient.colour')}</legend>
        {COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="button"
            aria-pressed={patient.colour === colour}
            onClick={() => void edit({ colour })}
          >
            <PatientShape shape={patient.shape} colour={colour} />
            <small>{t(`colour.${colour}`)}</small>
          </button>
        ))}
      </fieldset>
      {alike.length > 0 && (
        <p class="soft" role="status">
          {t('patient.sameLook', { codes: alike.map(({ code }) => code).join(', ') })}
        </p>
      )}
    </>
  )
}
