/** Whether a template can make a message: one with mistakes, or without words, is kept but not used. */
import type { Template } from '../model/template.ts';
import type { ParsedTemplate } from './nodes.ts';
import { type ParseResult, parseTemplate } from './parse.ts';

type WithBody = Pick<Template, 'body'>;

export type TemplateState = 'usable' | 'blank' | 'has-errors';

/** Templates are immutable, so each has to be parsed only once. */
const parsed = new WeakMap<WithBody, ParseResult>();

/** The template's body, parsed. */
export function parsedTemplate(template: WithBody): ParseResult {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const result = parseTemplate(template.body);
  parsed.set(template, result);
  return result;
}

/** The template's body, parsed; null when it cannot make a message, for mistakes or for want of words. */
export function usableTemplate(template: WithBody): ParsedTemplate | null {
  const result = parsedTemplate(template);
  return result.ok && template.body.trim() !== '' ? result.template : null;
}

/** Whether it can be used, and if not, why. */
export function templateState(template: WithBody): TemplateState {
  if (usableTemplate(template) !== null) return 'usable';
  return parsedTemplate(template).ok ? 'blank' : 'has-errors';
}
