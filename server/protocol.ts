import type { ToolInput } from '../core/advice/answers.ts'
import type { ToolName } from '../core/advice/tools.ts'
import type { AgreementView } from '../core/documents/model.ts'
import type { Material } from '../core/documents/what-if/material.ts'

/**
 * What the server and the editor's client say to each other beyond the Language Server Protocol.
 * The one file of the server that the client imports; it holds no code.
 */

/** Request: what the preview of an open agreement shows. `null` for a document that isn't open. */
export const viewRequest = 'sla/view'

export interface ViewParams {
  readonly uri: string
  /** With what it takes to compute it anew with other numbers. */
  readonly material?: boolean
}

export interface ViewResult {
  /** The version of the document that is shown. */
  readonly version: number
  readonly view: AgreementView
  /** Where it was asked for. */
  readonly material?: Material | undefined
}

/** Request: every agreement of the workspace in short, open or not. */
export const agreementsRequest = 'sla/agreements'

export interface AgreementSummary {
  readonly uri: string
  readonly title: string
  /** As it is shown: “active”, “library”. */
  readonly status: string
  /** Only holds what other agreements share. */
  readonly library: boolean
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Absent for an agreement that sets no numbers; `holds` is absent while they don't say. */
  readonly plan?: { readonly holds?: boolean | undefined; readonly sentence: string } | undefined
  /** The day of the next review, `2026-11-21`. */
  readonly review?: { readonly date: string; readonly overdue: boolean } | undefined
  /** Its last day in force. */
  readonly ends?: string | undefined
}

export type { ToolInput, ToolName }

/** Request: what a language model asked about an open agreement. `null` for a document that isn't open. */
export const adviceRequest = 'sla/advice'

export interface AdviceParams {
  readonly uri: string
  readonly tool: ToolName
  readonly input: ToolInput
}

/** The answer as JSON, or why there is none. */
export type AdviceResult = { readonly answer: object } | { readonly refusal: string }

/** Request: what changed from another text to an open agreement. `null` for a document that isn't open. */
export const comparisonRequest = 'sla/comparison'

export interface ComparisonParams {
  readonly uri: string
  /** How the open one is called in the result. */
  readonly newerName: string
  readonly older: {
    readonly name: string
    /** Where it stands, or stood: paths under `extends` start there. */
    readonly uri: string
    readonly text: string
    /** What the files that it extends held then, by address; `null` for those that weren't there. */
    readonly files: Readonly<Record<string, string | null>>
  }
}

/** Markdown in the person's language; or the addresses of files that it takes first. */
export type ComparisonResult = { readonly markdown: string } | { readonly missing: readonly string[] }

/** What a client says at the start, among the options of its own, to a server that can't tell where it is from. */
export interface BundleOptions {
  /** The address of the folder of the bundles, with its last slash. */
  readonly bundles: string
}

/** What a client says at the start that shows the pages about rules itself; others are sent to where all are. */
export interface RulePageOptions {
  /** Its command that shows one, whose argument is the rule's id. */
  readonly rulePageCommand: string
}

/** Request: the kinds of files that an agreement can be written as here. */
export const formatsRequest = 'sla/formats'

export interface FormatSummary {
  readonly id: string
  /** In the person's language: “Word document”. */
  readonly name: string
  /** What it is good for. */
  readonly use: string
  /** How names of such files end, without the dot. */
  readonly extension: string
}

/** Request: an open agreement as a file. `null` for a document that isn't open. */
export const renderRequest = 'sla/render'

export interface RenderParams {
  readonly uri: string
  /** The id of a format. */
  readonly format: string
  /** The program that prints PDF; absent where one is to be looked for. */
  readonly browser?: string | undefined
}

/** The file's content, and how many errors it lists; or why there is none, in the person's language. */
export type RenderResult =
  | { readonly content: string; readonly base64: boolean; readonly errors: number }
  | { readonly problem: string }

/** Request: how the questions for a new agreement go on after some answers. It needs no document. */
export const interviewRequest = 'sla/interview'

export interface InterviewParams {
  /** What was typed, by question. */
  readonly answers: readonly (readonly [id: string, typed: string])[]
  /** Where the person is, as an IANA name. */
  readonly timezone: string
}

export interface InterviewQuestion {
  readonly id: string
  readonly ask: string
  readonly hint?: string | undefined
  /** Only one of these is possible. */
  readonly choices?:
    | readonly { readonly value: string; readonly label: string; readonly description?: string | undefined }[]
    | undefined
  /** What is most likely; absent for what only the person knows. */
  readonly proposal?: string | undefined
}

export type InterviewResult =
  | { readonly to: 'ask'; readonly question: InterviewQuestion; readonly step: number; readonly of: number }
  /** The answer to this question can't stay as it is. */
  | { readonly to: 'correct'; readonly id: string; readonly problem: string }
  /** The whole agreement, and what its goal takes of each stage in each period. */
  | {
      readonly to: 'write'
      readonly text: string
      /** How its file could be called, without what the name ends in. */
      readonly name: string
      readonly funnel: readonly { readonly name: string; readonly needed: number; readonly rate?: string | undefined }[]
    }

/** What the data of a completion item say to the editor's client: accepted, it leads on to what is offered next. */
export interface LeadingItem {
  readonly leads?: boolean
}

/** Command of the client: opens the preview of the document with this address. */
export const openPreviewCommand = 'sla.openPreview'

/** Command of the client: lists places. Its arguments are an address, a position in it, and locations. */
export const showReferencesCommand = 'sla.showReferences'

/** Notification: the view of a document may be another now. Sent only for documents whose view was asked for. */
export const viewChanged = 'sla/viewChanged'

export interface ViewChangedParams {
  readonly uri: string
  readonly version: number
}

/** Request to the client: what a file holds. `null` where there is none, or it can't be read. For servers without files. */
export const readFileRequest = 'sla/readFile'

export interface ReadFileParams {
  readonly uri: string
}

export type ReadFileResult = { readonly text: string } | null

/** Request to the client: the agreements in a folder and below, as ways from it. For servers without files. */
export const listFilesRequest = 'sla/listFiles'

export interface ListFilesParams {
  readonly folder: string
}

export type ListFilesResult = readonly string[]
