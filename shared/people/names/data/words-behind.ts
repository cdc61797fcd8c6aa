/** Words of the phrases that people write behind their name, folded; they are not part of anybody's name. */
import { wordSet } from '../word-set.ts';

/** Never a name: where one stands after a name, the name has ended. */
export const phraseWords = wordSet({
  seeking:
    'looking seeking searching open opentowork hiring hire hires recruiting available actively interested ready now currently',
  being:
    'is am are was we were im being been who whose that which what why how when not helping helps making building driving',
  doing:
    'leading working creating empowering enabling inspiring transforming connecting growing scaling turning changing living',
  small: 'the and at for with of to in on by from about into your you my our their its it as or via an',
  state:
    'opportunity opportunities former formerly ex past retired freelance freelancer entrepreneur immediate joiner notice',
  short: "we're i'm let's it's you're",
  pronouns: 'she her hers he him his they them theirs',
  office: 'ceo cto cfo coo cmo cio ciso chro cpo vp svp evp avp founder cofounder co-founder hr',
  german:
    'und mit auf für fur bei suche sucht offen neue herausforderung stellensuche verfugbar wir suchen stellen grunder',
  french:
    'et avec chez pour recherche cherche disponible ecoute opportunites recrute recrutons fondateur fondatrice',
  spanish:
    'con para busca busco buscando buscamos empleo disponible contratando fundador fundadora oportunidades',
  portuguese: 'com procurando disponivel contratando vagas oportunidade emprego fundador fundadora',
  italian: 'presso cerca cerco ricerca disponibile lavoro assumiamo fondatore fondatrice opportunita',
  dutch: 'bij voor met zoek zoekt beschikbaar oprichter vacatures zzp',
});

/** Words of a profession or a field: behind two names, or where nothing but such words follows one, no name. */
export const professionWords = wordSet({
  level:
    'senior junior lead head chief principal global globally international regional national vice deputy certified chartered',
  levelMore:
    'licensed registered professional award winning award-winning top executive managing general independent fractional remote',
  work: 'manager director engineer developer designer analyst scientist researcher consultant officer president professor lecturer',
  workMore:
    'student teacher nurse architect planner editor writer author journalist recruiter coordinator specialist adviser advisor',
  workStill:
    'associate assistant partner owner intern coach technician administrator representative strategist marketer producer',
  workLast:
    'photographer artist apprentice trainee operator controller curator speaker mentor investor trainer expert leader therapist',
  workEnd:
    'realtor broker accountant auditor attorney lawyer solicitor pharmacist physician surgeon dentist psychologist podcaster',
  field:
    'product project program programme data software digital marketing sales business finance financial research technology tech',
  fieldMore:
    'cloud security cyber cybersecurity devops ai ml it hr ux ui seo saas fintech healthcare human resources talent acquisition',
  fieldStill:
    'operations strategy innovation leadership career life public keynote content creative brand communications media supply chain',
  fieldLast:
    'sustainability climate energy education science sciences machine learning blockchain crypto automation quality agile scrum',
  german:
    'notar notarin berater beraterin leiter leiterin entwickler entwicklerin ingenieur ingenieurin geschaftsfuhrer geschaftsfuhrerin vertrieb',
  french:
    'directeur directrice ingenieur ingenieure consultante responsable developpeur developpeuse conferencier conferenciere avocat avocate',
  spanish:
    'ingeniero ingeniera consultor consultora gerente abogado abogada desarrollador desarrolladora directora conferencista',
  portuguese:
    'engenheiro engenheira advogado advogada diretor diretora desenvolvedor desenvolvedora palestrante desembargador desembargadora conselheiro vereador vereadora deputado deputada',
  italian:
    'ingegnere avvocato direttore direttrice consulente sviluppatore sviluppatrice formatore formatrice',
  nordic: 'overlege overlaege overlakare advokat sivilingenior ingenior radgiver',
  dutch: 'adviseur ondernemer ontwikkelaar directeur spreker trainer',
});
