/** Words in capitals: those that stand so by custom, and those that shout. */
import { wordSet } from '../../../../people/names/word-set.ts';
import type { CapitalWords } from '../../language-signs.ts';

export const capitalWords: CapitalWords = {
  acronyms: wordSet({
    places: 'us uk eu un usa',
    work: 'hr ceo cto cfo coo cmo cio vp svp pm qa pr ma ba phd md rn dm cv',
    technical: 'it ai ux ui tv id ip api pdf csv sql crm seo roi saas',
    writing: 'ok asap fyi btw diy rsvp faq am eta',
    names: 'nasa who aids care ideas',
  }),
  emphatic: wordSet({
    praise: 'amazing huge love wow incredible awesome super best',
    pressure: 'urgent stop free now must exclusive important attention guaranteed',
    degree: 'never always really very so',
  }),
  loud: wordSet({
    greeting: 'hello hi dear thank thanks please',
    selling: 'great new big win limited act offer save opportunity join fast easy money today',
    small: 'only yes no you your not much all',
  }),
};
