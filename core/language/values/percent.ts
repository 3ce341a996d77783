import Fraction from 'fraction.js'
import type { Scalar } from '../../syntax/tree.ts'
import { say } from '../message.ts'
import { figure, type Percent, type Rate, tooLong } from './figure.ts'
import { type Read, type ValueProblem, value, wrong } from './read.ts'

const hundredth = new Fraction(1, 100)
const percentText = /^(\d+(?:\.\d+)?) ?%$/
const rangeText = /^(\d+(?:\.\d+)? ?%) to (\d+(?:\.\d+)? ?%)$/

const read = (text: string): Percent | undefined => {
  const digits = percentText.exec(text)?.[1]
  return digits === undefined || tooLong(digits) ? undefined : figure(digits, hundredth)
}

/** `8%`, `12.5 %`: always with its sign, so that nobody wonders whether 0.08 or 8 is meant. */
export function readPercent(scalar: Scalar): Read<Percent> {
  const percent = read(scalar.text)
  return percent === undefined ? { problem: percentProblem(scalar.text) } : value(percent)
}

/** A percent or a range of percents, `8% to 12%`, low first. */
export function readRate(scalar: Scalar): Read<Rate> {
  const single = read(scalar.text)
  if (single !== undefined) return value({ low: single, high: single })
  const [, first = '', second = ''] = rangeText.exec(scalar.text) ?? []
  const low = read(first)
  const high = read(second)
  if (low === undefined || high === undefined) return { problem: rateProblem(scalar.text) }
  if (low.exact.lte(high.exact)) return value({ low, high })
  const turned = `${second} to ${first}`
  return wrong('invalid-value', say`The range runs from high to low. Write ${turned}.`, [turned])
}

function rateProblem(text: string): ValueProblem {
  const ends = /^(\d+(?:[.,]\d+)?) ?%? ?(?:-|–|—|\.\.|…|to|a|bis|until) ?(\d+(?:[.,]\d+)?) ?%$/iu.exec(text)
  if (ends?.[1] === undefined || ends[2] === undefined) return percentProblem(text)
  const [low, high] = [ends[1].replace(',', '.'), ends[2].replace(',', '.')].sort((a, b) => Number(a) - Number(b))
  const meant = `${low}% to ${high}%`
  return wrong('invalid-value', say`“${text}” is not how a range is written. Write ${meant}.`, [meant]).problem
}

function percentProblem(text: string): ValueProblem {
  const bare = /^(\d+(?:\.\d+)?|\.\d+)$/.exec(text)?.[1]
  if (bare !== undefined && !tooLong(bare)) return bareNumber(bare)
  if (rangeText.test(text))
    return wrong('invalid-value', say`“${text}” is a range; here one percent is needed, such as 8%.`).problem
  const words = /^%? ?(\d+(?:[.,]\d+)?) ?(?:%|percent|per cent|pct|por ?ciento|por cento)?$/iu.exec(text)?.[1]
  if (words !== undefined) {
    const meant = `${words.replace(',', '.')}%`
    return wrong('invalid-value', say`“${text}” is not how a percent is written. Write ${meant}.`, [meant]).problem
  }
  if (/^[-−]\s*\d/.test(text))
    return wrong('invalid-value', say`“${text}” is below zero. A percent is 0% or more.`).problem
  return wrong('wrong-type', say`“${text}” is not a percent. Write a number with its sign, such as 8% or 12.5%.`)
    .problem
}

/** `0.08` is most likely a share, `8` a percent without its sign; at 1 both are equally likely. */
function bareNumber(bare: string): ValueProblem {
  const share = new Fraction(bare)
  const asShare = `${share.mul(100).toString(10)}%`
  const asWritten = `${bare.replace(/^\./, '0.')}%`
  const readings = share.gt(1) || share.equals(0) ? [asWritten] : [asShare, asWritten]
  const message =
    readings.length === 1
      ? say`${bare} has no percent sign. Write ${asWritten}.`
      : say`${bare} has no percent sign: it could mean ${asShare} or ${asWritten}. Write the one you mean.`
  return wrong('percent-needed', message, readings).problem
}
