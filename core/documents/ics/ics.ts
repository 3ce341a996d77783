import ICAL from 'ical.js'
import type { IsoDate } from '../../language/values/time.ts'
import type { Calendar, CalendarEvent } from './events.ts'
import { isLastDay, type Series, type Spaced } from './series.ts'

// A line holds 75 bytes; the library counts without the space before what goes on.
ICAL.foldLength = 74

/** A calendar file (RFC 5545). The same calendar gives the same text. */
export function icsOf(calendar: Calendar): string {
  const whole = new ICAL.Component('vcalendar')
  whole.addPropertyWithValue('version', '2.0')
  whole.addPropertyWithValue('prodid', '-//SLA as Code//Agreement//EN')
  whole.addPropertyWithValue('calscale', 'GREGORIAN')
  whole.addPropertyWithValue('method', 'PUBLISH')
  whole.addProperty(named(oneLine(calendar.name)))
  for (const event of calendar.events)
    for (const component of componentsOf(event, calendar)) whole.addSubcomponent(component)
  return `${whole.toString()}\r\n`
}

/** How calendars call the whole; no standard has it, but all know it. */
function named(name: string): ICAL.Property {
  const property = new ICAL.Property('x-wr-calname')
  property.resetType('text')
  property.setValue(name)
  return property
}

/** The event; each day of it that gives way to another as an exception, as calendars have them; further days alone. */
function componentsOf(event: CalendarEvent, calendar: Calendar): readonly ICAL.Component[] {
  const { when, remind, title, id } = event
  const series = typeof when === 'string' ? undefined : when
  const first = eventOf(event, calendar, typeof when === 'string' ? when : when.start)
  if (series !== undefined) first.addPropertyWithValue('rrule', ruleOf(series))
  for (const dropped of series?.dropped ?? []) first.addPropertyWithValue('exdate', day(dropped))
  if (remind !== undefined) first.addSubcomponent(alarmOf(remind, title))
  const moved = (series?.moved ?? []).map(({ due, to }) => {
    const exception = eventOf(event, calendar, to)
    exception.addPropertyWithValue('recurrence-id', day(due))
    return exception
  })
  const added = (series?.added ?? []).map(date => eventOf({ ...event, id: `${id}-${date}` }, calendar, date))
  return [first, ...moved, ...added]
}

function eventOf({ id, title, description }: CalendarEvent, { name, made }: Calendar, start: IsoDate): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `${id}@${slug(name)}.sla`)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${made}T00:00:00Z`))
  event.addPropertyWithValue('dtstart', day(start))
  event.addPropertyWithValue('summary', oneLine(title))
  event.addPropertyWithValue('description', cleaned(description))
  // It says when something is due, not that somebody is busy all day.
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  return event
}

function alarmOf(days: number, title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(`-P${days}D`))
  alarm.addPropertyWithValue('description', oneLine(title))
  return alarm
}

const rules: Readonly<Record<Spaced, string>> = {
  week: 'FREQ=WEEKLY',
  'two weeks': 'FREQ=WEEKLY;INTERVAL=2',
  month: 'FREQ=MONTHLY',
  quarter: 'FREQ=MONTHLY;INTERVAL=3',
  'half year': 'FREQ=MONTHLY;INTERVAL=6',
  year: 'FREQ=MONTHLY;INTERVAL=12',
}

function ruleOf({ every, start, until }: Series): ICAL.Recur {
  const onLastDays = rules[every].startsWith('FREQ=MONTHLY') && isLastDay(start) ? ';BYMONTHDAY=-1' : ''
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}`
  return ICAL.Recur.fromString(`${rules[every]}${onLastDays}${end}`)
}

const day = (date: IsoDate): ICAL.Time => ICAL.Time.fromDateString(date)

/** A name as part of an address: Latin letters and digits as they are, other letters by their number. */
const slug = (name: string): string =>
  [...name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')]
    .map(letter => (/[a-z0-9]/.test(letter) ? letter : /[\p{L}\p{N}]/u.test(letter) ? letter.codePointAt(0) : '-'))
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')

/** Text in which nothing ends a line but the end of a line, which is written so that it is none in the file. */
const cleaned = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n').replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')

const oneLine = (text: string): string => cleaned(text).replace(/\s+/g, ' ').trim()
