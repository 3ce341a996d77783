import { hostOf } from './host.ts'
import './preview.css'
import './position.css'
import { PreviewPage } from './preview-page.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root.')
new PreviewPage(hostOf(), root).start()
