/**
 * The only place that loads parts of this package when they are wanted. Bundlers split there. In the builds
 * for pages without a bundler the DOCX writer and English are files of their own (rollup.config.mjs).
 */
import { retrying } from '../retrying.js';

/** The words of the interface in English. */
export const loadEnglish = (): Promise<typeof import('../i18n/en/index.js')> => retrying(() => import('../i18n/en/index.js'));

/** What is not needed before the first key is typed: the list of drafts, the official page, exporting, sending. */
export const loadRoom = (): Promise<typeof import('./room.js')> => retrying(() => import('./room.js'));

/** The form and drafts: what writing needs and choosing a unit does not. */
export const loadWriting = (): Promise<typeof import('./writing.js')> => retrying(() => import('./writing.js'));

/** The fields of many cells: tables, matrices, targets. */
export const loadGrids = (): Promise<typeof import('./fields/grids.js')> => retrying(() => import('./fields/grids.js'));

/** Opening a file: reading it, going through what it brings. */
export const loadReview = (): Promise<typeof import('./review/index.js')> => retrying(() => import('./review/index.js'));

/** What checks outlines and configurations that come as JSON. */
export const loadParser = (): Promise<typeof import('../outline/parse-outline.js')> => retrying(() => import('../outline/parse-outline.js'));

/** What adds a host's configuration to an outline. */
export const loadExtension = (): Promise<typeof import('../outline/extend-outline.js')> => retrying(() => import('../outline/extend-outline.js'));

/** What makes a DOCX of a paper. It shares nothing with what is loaded already, and so takes and gives plain data. */
export const loadDocx = (): Promise<typeof import('../docx/write-docx.js')> => retrying(() => import('../docx/write-docx.js'));

/** What reads Word files. */
export const loadReader = (): Promise<typeof import('../docx/import-docx.js')> => retrying(() => import('../docx/import-docx.js'));
