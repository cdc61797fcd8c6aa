/** Web addresses in a text: two rules are about them, and their parts are no words. */
const address =
  /https?:\/\/[^\s<>"”]{1,500}|\bwww\.[^\s<>"”]{3,300}|(?<![\w.@-])(?:(?:[a-z0-9][a-z0-9-]{1,60}|[xt](?=\.com?\b))\.)(?:[a-z0-9][a-z0-9-]{0,60}\.){0,3}(?:com|org|net|edu|gov|info|io|co|ai|app|dev|me|eu|uk|de|fr|es|it|nl|ch|us|ca|au|in|ly|gg|so|to|link|page|site|online|shop|xyz|tech|biz|example)(?![\w@-]|\.\w)(?:[/?#][^\s<>"”]{0,300})?/g;

const calendar =
  /calendly|cal\.com|savvycal|tidycal|youcanbook|zcal\.|chilipiper|acuityscheduling|doodle\.com|hubspot\.com\/meetings|meetings\.hubspot|oncehub|scheduleonce|appointlet|calendar\.google|calendar\.app|outlook\.office\w*\.com\/bookwithme|koalendar|setmore|simplybook|reclaim\.ai|motion|\bbook(?:ing|ings|me)?\b|schedul|\bdiary\b|\bslots?\b|\/intro\b|\/meet(?:\b|ing)/;

export type WebLink = { readonly start: number; readonly end: number; readonly isCalendar: boolean };

/** All addresses in `plain`, text in the form of `toPlain`, in order. */
export function findLinks(plain: string): readonly WebLink[] {
  return [...plain.matchAll(address)].map(({ 0: found, index }) => {
    const tidy = found.replace(/[.,;:!?)\]'"]+$/u, '');
    return { start: index, end: index + tidy.length, isCalendar: calendar.test(tidy) };
  });
}
