export { type Language, wordingFor as wordingOf } from '../language/wording.ts'
