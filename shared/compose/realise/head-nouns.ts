/** What a noun stands for, where that decides how a sentence goes on: you hear a talk, read an article, use a tool. */
const lemmas = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const headNouns = {
  talk: lemmas(`talk keynote lecture webinar presentation session panel speech workshop podcast interview tutorial demo
    seminar masterclass address episode video vlog livestream course class training sermon fireside plenary show slide
    slides remark contribution appearance`),
  writing:
    lemmas(`post article blog paper thread piece essay newsletter book tweet column report study review thesis
    dissertation preprint chapter story comment series answer publication write-up writeup blogpost update case-study
    guide letter op-ed editorial whitepaper memo abstract poem novel documentation post-mortem postmortem carousel
    reply survey`),
  thing:
    lemmas(`parser driver tool library app application plugin package dataset map framework project model design
    platform system software kit film album exhibition building website site database calculator tracker dashboard
    script repository repo font game product device sensor invention patent algorithm method approach technique recipe
    painting photograph photo illustration portfolio programme program campaign initiative curriculum toolkit template
    work research analysis code leadership help support service engine compiler simulator prototype startup charity
    collection recording translation experiment implementation interface extension bot api sdk standard protocol
    advocacy visualisation visualization`),
  view: lemmas(`advice opinion view thought feedback help perspective recommendation suggestion input guidance tip
    insight take comment verdict assessment criticism critique mentorship mentoring experience expertise impression
    judgement judgment reaction support eye`),
  conversation: lemmas(
    'conversation chat call meeting lunch coffee dinner discussion introduction email exchange',
  ),
  shared: lemmas(
    'year time day past memory degree background alma connection friend teacher professor supervisor',
  ),
  place:
    lemmas(`university college school company department lab laboratory institute office team bank hospital firm
    agency ministry startup club church camp site factory plant studio conference meetup programme faculty academy
    bootcamp accelerator council`),
  person: lemmas(
    'friend colleague supervisor professor manager boss teacher mentor cousin brother sister neighbour',
  ),
};
