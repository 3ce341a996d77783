import type { AgreementView } from '../model.ts'
import paper from './paper.css?inline'
import { renderPage } from './render.tsx'
import style from './style.css?inline'

/** The agreement as one file that needs nothing else, light as paper, ready to be printed. */
export const documentPage = (view: AgreementView): string => renderPage(view, `${style}\n${paper}`)
