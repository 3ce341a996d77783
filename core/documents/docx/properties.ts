import type { Paper } from '../paper/paper.ts'
import { written } from './runs.ts'

const coreProperties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'

/**
 * The document's properties: what it is called, its language, its version, its status. Written here because the
 * library knows no language and would add the time of day.
 */
export const propertiesOf = ({ title, language, version, status }: Paper) => ({
  path: 'docProps/core.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${xml(title)}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    `<cp:contentStatus>${xml(status)}</cp:contentStatus>`,
    version === undefined ? '' : `<cp:version>${xml(version)}</cp:version>`,
    '</cp:coreProperties>',
  ].join(''),
})

const xml = (text: string): string =>
  written(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
