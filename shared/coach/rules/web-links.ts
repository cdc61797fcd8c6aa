/** Web addresses in a text, for the two rules about them. */
import type { ReadText, Span } from '../reading/read-text.ts';

const address =
  /https?:\/\/[^\s<>"”]{1,500}|\bwww\.[^\s<>"”]{3,300}|(?<![\w.@-])(?:[a-z0-9][a-z0-9-]{0,60}\.){1,4}(?:com|org|net|edu|gov|info|io|co|ai|app|dev|me|eu|uk|de|fr|es|it|nl|ch|us|ca|au|in|ly|gg|so|to|link|page|site|online|shop|xyz|tech|biz|example)(?![\w@-]|\.\w)(?:[/?#][^\s<>"”]{0,300})?/g;

const calendar =
  /calendly|cal\.com|savvycal|tidycal|youcanbook|zcal\.|chilipiper|acuityscheduling|doodle\.com|hubspot\.com\/meetings|meetings\.hubspot|oncehub|scheduleonce|appointlet|calendar\.google|calendar\.app|outlook\.office\w*\.com\/bookwithme|koalendar|setmore|simplybook|reclaim\.ai|motion|\bbook(?:ing|ings|me)?\b|schedul|\/meet(?:\b|ing)/;

export type WebLink = Span & { readonly isCalendar: boolean };

export function webLinks({ plain }: ReadText): readonly WebLink[] {
  return [...plain.matchAll(address)].map(({ 0: found, index }) => {
    const tidy = found.replace(/[.,;:!?)\]'"]+$/u, '');
    return { start: index, end: index + tidy.length, isCalendar: calendar.test(tidy) };
  });
}
