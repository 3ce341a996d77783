import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tools } from '../../core/advice/tools.ts'

const { contributes } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'))

test('the manifest offers the tools as they are', () =>
  expect(contributes.languageModelTools).toMatchObject(
    tools.map(({ name, description, inputSchema }) => ({ name, modelDescription: description, inputSchema })),
  ))
