/** What a noun stands for, where that decides how a sentence goes on: you hear a talk, read an article, use a tool. */
import { wordList } from '../../../language/word-list.ts';

export const headNouns = {
  talk: wordList(`talk keynote lecture webinar presentation session tour panel speech workshop podcast interview tutorial demo
    seminar masterclass address episode video vlog livestream course class training sermon briefing homily toast eulogy ep fireside plenary live show slide
    slides remark contribution appearance one q&a reading recital concert gig performance film documentary`),
  writing:
    wordList(`post article blog paper thread piece essay newsletter book tweet column report study review thesis
    dissertation preprint chapter story comment series answer publication write-up writeup blogpost update case-study
    guide letter op-ed editorial whitepaper memo abstract poem novel documentation post-mortem postmortem carousel
    recipe manual handbook ranking reply survey posting ad advert profile one rant joke poll plea appeal announcement tirade
    obituary item note notice clipping`),
  /** What is shown rather than read. */
  picture: wordList(
    'photo photograph picture pic image drawing cartoon chart diagram infographic snap selfie reel clip meme',
  ),
  /** A job that somebody could have. */
  vacancy: wordList('vacancy opening posting position'),
  thing:
    wordList(`parser driver tool library app application plugin package dataset map framework project model design
    platform system software kit film album exhibition building website site database calculator tracker dashboard
    script repository repo font game product device sensor invention patent algorithm method approach technique recipe
    painting photograph photo illustration portfolio programme program campaign initiative curriculum toolkit template
    work research analysis code leadership help support service engine compiler simulator prototype startup charity
    collection recording translation experiment implementation interface extension bot api sdk standard protocol
    advocacy visualisation visualization`),
  view: wordList(`advice opinion view thought feedback help perspective recommendation suggestion input guidance tip
    insight take comment verdict assessment criticism critique mentorship mentoring impression
    judgement judgment reaction support remark`),
  help: wordList('help advice support guidance feedback permission opportunity chance'),
  sought: wordList('internship traineeship apprenticeship placement job secondment sponsor'),
  conversation: wordList(
    'conversation chat call meeting lunch coffee dinner discussion introduction email exchange',
  ),
  /** What two people have with each other, and one may wish for. */
  exchange: wordList(
    'exchange discussion conversation chat dialogue collaboration cooperation partnership swap',
  ),
  asking: wordList('question idea proposal suggestion request favour offer complaint query concern worry'),
  /** What two people are on together. */
  vehicle: wordList('flight train plane bus coach boat ferry cruise tram jury committee board'),
  /** A time that people are on somewhere. */
  stint: wordList('shift placement secondment sabbatical deployment expedition exchange retreat pilgrimage'),
  /** What two people went through, and were neither in nor at. */
  happening: wordList(
    `inventory blackout flood storm blizzard campaign crossing strike fire audit merger migration rollout outage
    drought earthquake lockdown heatwave lesson rehearsal`,
  ),
  /** What people call themselves when they write to somebody. */
  fellow: wordList(
    'colleague coworker co-worker workmate classmate schoolmate coursemate batchmate teammate roommate flatmate housemate',
  ),
  self: wordList(
    'fan admirer follower joiner starter learner reader listener subscriber viewer visitor alum alumnus alumna graduate',
  ),
  /** What somebody is to somebody else, and no kin of theirs. */
  relation: wordList(
    `manager boss supervisor teacher lecturer tutor professor mentor coach instructor trainer headmaster
    headmistress foreman captain landlord landlady tenant lodger apprentice trainee intern pupil student mentee
    neighbour neighbor`,
  ),
  access: wordList('right access permission privilege credential account bit'),
  meeting: wordList('chat call meeting time visit'),
  meal: wordList('lunch dinner breakfast coffee tea supper brunch'),
  shared: wordList(
    'year time day past memory degree background alma connection friend teacher professor supervisor',
  ),
  place:
    wordList(`university uni college school company department lab laboratory institute office team bank hospital firm
    agency ministry startup club church camp site factory plant studio conference meetup programme faculty academy
    bootcamp accelerator council shipyard boatyard dockyard sawmill foundry quarry barracks headquarters`),
  /** Places that one knows the one of: "the gym". */
  whereabouts:
    wordList(`gym lobby gate playground station airport airplane plane train tram bus ferry park shop pub bar market
    pool street neighbourhood corridor lift queue canteen library ward building beach mosque temple synagogue café cafe
    internet`),
  group: wordList(
    `class batch team choir band army navy club orchestra course cohort troop crew society union unit section platoon
    regiment squad squadron ensemble chorus cast`,
  ),
  role: wordList(`founder cofounder co-founder maintainer author director head chair editor curator creator developer
    organiser organizer owner ceo cto president leader manager designer architect`),
  field: wordList('field area industry sector trade city place building domain town street country line'),
  sector:
    wordList(`hr sale sales marketing finance logistics retail hospitality it healthcare education publishing banking
    insurance construction agriculture tourism pharma law aviation automotive advertising journalism media resource
    procurement recruitment engineering`),
  /** What somebody does for years in order to learn. */
  degree: wordList('phd doctorate master masters degree apprenticeship internship residency traineeship'),
  /** Where somebody shows themselves to all. */
  pages: wordList(
    'website webpage homepage site page blog newsletter channel profile post article video podcast stand booth stall',
  ),
  event:
    wordList(`roadshow launch opening premiere screening gala retreat open-day night evening fest event hackathon conference fair wedding party festival summit reunion exhibition concert protest
    assembly breakfast training congress symposium race trip`),
  /** People whom somebody's work is about: the same trade is theirs who deal with them. */
  dealtWith: wordList(
    'apprentice patient customer child kid teenager guest visitor prisoner user donor client tenant refugee pupil baby',
  ),
  person: wordList(
    'friend someone somebody people relative colleague supervisor professor manager boss teacher mentor cousin brother sister neighbour',
  ),
};

const common = new Set(Object.values(headNouns).flatMap((group) => [...group]));

/** Whether a word is one of these nouns, and so no name, even where it is typed with a capital. */
export const isCommonNoun = (word: string): boolean => common.has(word.toLowerCase());
