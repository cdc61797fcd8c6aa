/** Whether a template can make a message: one with mistakes, or without words, is kept but not used. */
import type { Template } from '../model/template.ts';
import { parseTemplate } from './parse.ts';

export type TemplateState = 'usable' | 'blank' | 'has-errors';

export function templateState({ body }: Pick<Template, 'body'>): TemplateState {
  if (body.trim() === '') return 'blank';
  return parseTemplate(body).ok ? 'usable' : 'has-errors';
}

export function isUsable(template: Pick<Template, 'body'>): boolean {
  return templateState(template) === 'usable';
}
