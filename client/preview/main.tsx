import { loadTranslationsWith } from '../../core/language/wordings/elsewhere.ts'
import { hostOf } from './host.ts'
import './preview.css'
import './position.css'
import { PreviewPage } from './preview-page.tsx'

/** Bundles that run as scripts of their own, before this one, leave here what they export. */
declare const slaBundles: Readonly<Record<string, object>> | undefined

const bundle = (name: string): object => (typeof slaBundles === 'undefined' ? {} : (slaBundles[name] ?? {}))
loadTranslationsWith(bundle)
// Bundles ask for each other by this.
Object.assign(globalThis, { require: bundle })

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root.')
new PreviewPage(hostOf(), root).start()
