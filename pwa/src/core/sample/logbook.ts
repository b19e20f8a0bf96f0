import { START, tick } from '../log/clock.ts'
import { fixedId } from '../log/fixedId.ts'
import type { Id } from '../log/id.ts'
import type { Op, SetContent } from '../log/ops.ts'
import type { Fields, Kind } from '../records.ts'

const DEVICE = fixedId('sample device')

/** The ops of the sample, as if each had been written by one device at its time. */
export class Logbook {
  private readonly written: { readonly at: number; readonly content: Omit<SetContent, 'stamp' | 'n'> }[] = []

  /** Writes to a record at that time; answers its id, which is fixed by its name. */
  write<K extends Kind>(kind: K, name: string, at: number, fields: Fields<K>): Id {
    return this.writeTo(kind, sampleId(name), at, fields)
  }

  writeTo<K extends Kind>(kind: K, record: Id, at: number, fields: Fields<K>): Id {
    this.written.push({ at, content: { type: 'set', kind, record, set: fields as SetContent['set'] } })
    return record
  }

  get ops(): Op[] {
    let clock = START
    return this.written
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, content }, index) => {
        clock = tick(clock, at)
        const stamp = { ...clock, device: DEVICE }
        return { id: sampleId(`op ${index}`), erases: [], content: { ...content, stamp, n: index + 1 } }
      })
  }
}

export const sampleId = (name: string): Id => fixedId(`sample ${name}`)
