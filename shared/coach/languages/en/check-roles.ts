/** English words for what somebody is by trade, as the check of a text takes them. */
import { wordSet } from '../../../people/names/word-set.ts';
import type { RoleWords } from '../../check/check-words.ts';

export const roleWords: RoleWords = {
  professions: wordSet({
    health:
      'nurse doctor surgeon midwife physio physiotherapist physician dentist vet veterinarian pharmacist paramedic matron',
    moreHealth:
      'psychologist psychiatrist therapist optician radiographer anaesthetist paediatrician cardiologist carer',
    school:
      'teacher headteacher headmaster lecturer professor tutor librarian dean principal postdoc academic governor',
    research:
      'researcher scientist biologist chemist physicist geologist archaeologist historian economist statistician',
    moreResearch:
      'ecologist botanist astronomer hydrologist mathematician linguist sociologist anthropologist meteorologist',
    trades:
      'electrician plumber carpenter joiner builder mechanic welder machinist mason roofer glazier blacksmith tailor',
    food: 'chef cook baker brewer butcher cheesemaker cheesemonger winemaker sommelier barista waiter fishmonger',
    land: 'farmer gardener forester shepherd beekeeper ranger fisherman grower arborist gamekeeper horticulturist',
    office:
      'accountant auditor bookkeeper solicitor lawyer barrister judge notary clerk secretary receptionist paralegal',
    business:
      'director manager founder cofounder co-founder ceo cto cfo coo chairman chairwoman chair president treasurer',
    moreBusiness:
      'recruiter salesperson marketer consultant analyst entrepreneur investor banker broker trustee supervisor',
    technical:
      'engineer developer programmer architect designer administrator technician technologist tester',
    words:
      'journalist editor reporter translator interpreter author novelist poet playwright copywriter columnist publisher',
    arts: 'curator conductor composer violinist pianist cellist organist dancer choreographer actor actress photographer',
    moreArts:
      'sculptor painter potter printmaker illustrator filmmaker producer singer soprano conservator registrar',
    service:
      'priest vicar rabbi imam pastor nun monk chaplain policeman policewoman constable sergeant firefighter soldier',
    transport: 'pilot captain skipper sailor driver conductor stationmaster dispatcher courier harbourmaster',
    sport: 'coach referee umpire goalkeeper striker grandmaster physio athlete sprinter',
    public:
      'mayor councillor minister ambassador diplomat campaigner activist organiser coordinator warden celebrant',
    learning: 'apprentice intern trainee graduate undergraduate',
    speaking: 'representative spokesperson spokesman spokeswoman delegate ombudsman lobbyist',
    care: 'audiologist dietician dietitian nutritionist chiropractor osteopath podiatrist phlebotomist orderly nanny',
    specialists:
      'oncologist radiologist dermatologist neurologist pathologist epidemiologist virologist geneticist',
    naturalists:
      'ornithologist entomologist zoologist microbiologist neuroscientist geographer cartographer naturalist agronomist',
    scholars: 'philosopher theologian criminologist archivist genealogist musicologist actuary surveyor',
    teaching: 'rector provost chancellor bursar invigilator schoolmaster schoolteacher headmistress',
    crafts:
      'upholsterer luthier bookbinder typesetter signwriter saddler farrier thatcher cooper cobbler seamstress dressmaker',
    moreCrafts:
      'stonemason shipwright wheelwright locksmith clockmaker watchmaker goldsmith silversmith cabinetmaker',
    stage:
      'animator cartoonist cameraman dramaturg stagehand drummer guitarist cellist flautist oboist trumpeter',
    trade:
      'florist hairdresser beautician realtor underwriter merchandiser stockbroker auctioneer grocer greengrocer',
    house: 'housekeeper butler concierge janitor caretaker groundskeeper zookeeper lifeguard bouncer',
    law: 'magistrate prosecutor coroner bailiff conveyancer',
    church: 'verger sexton deacon bishop archdeacon cantor churchwarden',
    government: 'senator alderman congresswoman congressman commissioner',
    ranks: 'admiral lieutenant colonel corporal paratrooper astronaut',
    sea: 'helmsman bosun coxswain shipmaster lockkeeper',
  }),
  ending:
    /(?:er|or|ist|ian|eer|ant|man|woman|wright|smith|lead|head|student|pupil|fellow|boss|officer|colleague|classmate|teammate)$/u,
  beside: wordSet({
    audience:
      'reader listener viewer fan admirer user follower member subscriber customer visitor guest onlooker spectator',
    newness: 'newcomer beginner outsider stranger insider starter learner amateur foreigner volunteer',
    things:
      'matter reminder number answer letter favour favor order paper water summer winter power corner computer weather offer',
    moreThings:
      'error author mirror door floor plant restaurant moment want giant factor colour labour harbour neighbour honour',
    family:
      'mother father brother sister daughter grandmother grandfather partner woman man human person parent',
    degrees:
      'longer former other rather better later former over under never ever either another together whether after minor major',
    fellowship:
      'supporter believer friend neighbour holder maker sceptic helper speaker presenter writer player leader',
  }),
  ranks: wordSet({
    above: 'senior chief head lead deputy principal vice executive managing',
    below: 'junior assistant associate trainee',
    past: 'retired former',
  }),
  over: new Set(['head', 'chief', 'lead', 'vp', 'director']),
  of: new Set(['of', 'for']),
  as: new Set(['as']),
  possessive: new Set(['your', 'my', 'our']),
  being: new Set(['be', 'become']),
  me: new Set(['i', 'we', 'my']),
  you: new Set(['you', 'your']),
  whoever: new Set(['who']),
  works: new Set([
    ...'run manage lead chair own head direct edit teach sell drive conduct coach curate farm'.split(' '),
    ...'pilot design build restore repair breed train supervise represent translate research judge sing study'.split(
      ' ',
    ),
    'look after',
    'write about',
    'report on',
    'deal in',
  ]),
  careers: new Set(
    'work train background career years decade decades degree doctorate apprenticeship'.split(' '),
  ),
  within: new Set(['in']),
  employments: new Set('work job position post role serve living'.split(' ')),
  on: new Set(['on', 'with']),
  bodies: new Set('board committee council jury panel staff faculty police army navy ministry'.split(' ')),
  served: [
    ['patients', 'nurse doctor dentist therapist midwife clinic hospital surgery ward health care vet'],
    ['pupils students', 'teacher school lecturer university college professor tutor teach class coach'],
    ['passengers', 'driver pilot conductor ferry bus train tram taxi captain'],
    ['parishioners', 'priest vicar pastor church parish'],
  ].map(([says = '', notedAs = '']) => ({
    says: new Set(says.split(' ')),
    notedAs: new Set([...says.split(' '), ...notedAs.split(' ')]),
  })),
  here: new Set(['here']),
  groups: [
    'teacher instructor tutor educator trainer coach lecturer teach',
    'doctor physician gp medic',
    'developer programmer engineer coder',
    'researcher scientist academic postdoc research phd doctoral doctorate',
    'lawyer solicitor barrister attorney law legal',
    'vet veterinarian veterinary',
    'physio physiotherapist physiotherapy',
    'founder cofounder co-founder founded',
    'student phd doctoral doctorate undergraduate postgraduate study msc',
    'accountant bookkeeper accounting',
    'editor edit',
  ].map((group) => new Set(group.split(' '))),
};
