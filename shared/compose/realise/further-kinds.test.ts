/** Kinds of answers that were read wrongly once, each with a few that are unlike one another, and what comes of them. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { type Place, realising, realisingAt } from '../../../test/support/realising.ts';
import { mentionsAnother } from './pronouns/somebody-else.ts';

type Row = readonly [place: Place, typed: string, sentence: string | null];

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] };
const realise = realising(names);
const realised = realisingAt(names);

const sentenceOf = (place: Place, typed: string) => realised(place, typed).sentence;

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'somebody named behind who that is, and what they said': [
    [
      'prompt person',
      "My daughter's teacher, Ms Bell, said you could help",
      "My daughter's teacher, Ms Bell, said you could help.",
    ],
    ['prompt person', 'our neighbour, Tim, told me to ask', 'Our neighbour, Tim, told me to ask.'],
    ['prompt talk', 'a room, closed on Monday', 'I heard you speak about a room, closed on Monday.'],
  ],
  'what used to be so': [
    ['prompt person', 'my boss used to be your boss', 'My boss used to be your boss.'],
    ['prompt person', 'our lodger used to work with you', 'Our lodger used to work with you.'],
    ['prompt work', 'the knife used to cut the reeds', 'Thank you for the knife used to cut the reeds.'],
  ],
  'a piece of what was said, and what is told in it': [
    [
      'prompt talk',
      'the bit where you said apprentices should break things',
      'I heard the bit where you said apprentices should break things.',
    ],
    [
      'prompt post',
      'the part where you say the bread needs a day',
      'I read the part where you say the bread needs a day.',
    ],
  ],
  'whom one heard or read of doing something': [
    [
      'prompt talk',
      'you speaking at the foundry about sand',
      'I heard you speaking at the foundry about sand.',
    ],
    ['prompt talk', 'him talking about salt', 'I heard him talking about salt.'],
    ['prompt post', 'she quitting the board', 'I read about her quitting the board.'],
  ],
  'what was done to the recipient as somebody': [
    [
      'howKnown',
      'listed as contact on the charity website',
      'You were listed as contact on the charity website.',
    ],
    ['howKnown', 'recommended as a judge by my aunt', 'You were recommended as a judge by my aunt.'],
    ['howKnown', 'worked as a nurse on your ward', 'I worked as a nurse on your ward.'],
  ],
  'how it came about': [
    ['howKnown', 'Word of mouth', 'I know of you by word of mouth.'],
    ['howKnown', 'pure chance', 'I know of you by pure chance.'],
  ],
  'a ward by its number': [
    ['prompt past', 'ward 7 nightshifts', 'We were both in ward 7 nightshifts.'],
    ['prompt past', 'run 3 shops together', 'I run 3 shops together.'],
  ],
  'what one of two is, told on with what that one did': [
    [
      'prompt field',
      'retired now but did forty years in signalling',
      'I am retired now but did forty years in signalling.',
    ],
    ['prompt field', 'tired and fed up with the rain', 'We are both tired and fed up with the rain.'],
  ],
  'two things held against each other': [
    ['prompt field', 'same trade different town', 'We both work in the same trade, different town.'],
  ],
  'what one sees of their work': [
    ['prompt work', 'that you hire ex-offenders', 'I see that you hire ex-offenders.'],
  ],
  'what one would be able to do': [
    ['benefitForMe', 'be able to say I asked', 'I would like to be able to say I asked.'],
    ['benefitForThem', 'be able to use our kiln', 'You would be able to use our kiln.'],
    ['benefitForMe', 'be good for my back', 'It would be good for my back.'],
  ],
  'what somebody else gets for them': [
    ['benefitForThem', 'get you tickets', 'I can get you tickets.'],
    ['benefitForThem', 'find her a buyer', 'I can find her a buyer.'],
    ['benefitForThem', 'get tickets', 'You could get tickets.'],
    ['benefitForThem', 'finding you a buyer', 'I can help by finding you a buyer.'],
  ],
  'whom they would meet, and what they would know': [
    ['benefitForThem', 'meeting a fellow survivor', 'You would be meeting a fellow survivor.'],
    ['benefitForThem', 'meeting you half way', 'I can help by meeting you half way.'],
    ['benefitForThem', 'Understanding how nurses use it', 'You would understand how nurses use it.'],
  ],
  'a verb that looks like a thing by what stands behind it': [
    ['benefitForThem', 'share with you how we did it', 'I can share with you how we did it.'],
    ['benefitForThem', 'work for nothing till I know it', 'I can work for nothing till I know it.'],
  ],
  'a question that is told': [
    [
      'question',
      'How long it takes until they trust you?',
      'May I ask how long it takes until they trust you?',
    ],
    ['question', 'which one you prefer?', 'May I ask which one you prefer?'],
    ['question', 'How you doing?', 'How you doing?'],
    ['question', 'what do you feed them?', 'What do you feed them?'],
    ['question', 'who knows it?', 'Who knows it?'],
  ],
  'a question in few words': [
    ['question', 'what if the glaze runs', 'What if the glaze runs?'],
    ['question', 'still looking for drivers', 'Are you still looking for drivers?'],
  ],
  'verbs as they go with "you" and "we"': [
    ['question', 'does you still sell the yarn', 'Do you still sell the yarn?'],
    ['question', 'where was you trained', 'Where were you trained?'],
    ['question', 'what does she grow', 'What does she grow?'],
  ],
  'a reason with "of" before its clause': [
    ['reason', 'because of they told me so', 'I am writing because they told me so.'],
    ['reason', 'because of you', 'I am writing because of you.'],
    ['reason', 'because of you being kind', 'I am writing because of you being kind.'],
  ],
  'what one is doing and wondered': [
    ['reason', 'selling up, wondered if youd want it', "I am selling up and wondered if you'd want it."],
  ],
  'nobody, where somebody is asked for': [
    ['prompt person', 'nobody, i just found you', 'I just found you.'],
    ['prompt person', 'nobody told me', 'Nobody told me.'],
  ],
  'what only one of two does or has': [
    ['prompt field', "my son's dyslexia", "I am writing about my son's dyslexia."],
    ['prompt field', 'my allotment and your seeds', 'I am writing about my allotment and your seeds.'],
    ['prompt field', 'writing my first novel', 'I am writing my first novel.'],
    ['prompt field', 'selling to the schools you inspect', 'I am selling to the schools you inspect.'],
    ['prompt field', 'psychotherapy, as a patient', 'I am writing about psychotherapy, as a patient.'],
    ['prompt field', 'unemployed welders like me', 'We are both unemployed welders like me.'],
    ['prompt field', 'saving old apple trees', 'We both work on saving old apple trees.'],
    [
      'prompt field',
      'lettings along the coast - him Worthing, us Hove',
      'We both work on lettings along the coast - him Worthing, us Hove.',
    ],
  ],
  'who is not in the field yet': [
    ['prompt field', 'getting into joinery', 'I am getting into joinery.'],
    ['prompt field', 'retraining as a plumber', 'I am retraining as a plumber.'],
    ['prompt field', 'looking for work in lighting', 'I am looking for work in lighting.'],
    ['prompt field', 'planning to open a bakery', 'I am planning to open a bakery.'],
    ['prompt field', 'trying to break into voice acting', 'I am trying to break into voice acting.'],
    ['prompt field', 'trying to keep the pub open', 'We are both trying to keep the pub open.'],
    ['prompt field', 'Beginner at letterpress', 'I am a beginner at letterpress.'],
    ['prompt field', 'customer of the same wholesaler', 'I am a customer of the same wholesaler.'],
  ],
  'how long somebody has been at it': [
    ['prompt field', '24 years in roofing', 'I have 24 years in roofing.'],
  ],
  'what two are': [['prompt field', 'both self taught', 'We are both self taught.']],
  'a place both live on': [
    ['prompt field', 'the flood plain we both live on', 'We both work on the flood plain we both live on.'],
  ],
  'what one had, told and not asked': [
    ['prompt field', 'tinnitus. had it 10 years', 'We both work on tinnitus. Had it 10 years.'],
  ],
  'what of it is meant': [
    [
      'prompt talk',
      'the consultation; specifically, the slide about verges',
      'I am writing about the consultation; specifically, the slide about verges.',
    ],
    [
      'prompt post',
      "the council's flood plan, in particular your annex",
      "I am writing about the council's flood plan, in particular your annex.",
    ],
    [
      'prompt event',
      'barn dance, mainly the caller',
      'I am writing about the barn dance, mainly the caller.',
    ],
    [
      'prompt talk',
      'The public meeting: your remark on fares',
      'I am writing about the public meeting: your remark on fares.',
    ],
    [
      'prompt talk',
      'Your talk in Ghent, specifically the gulls',
      'Thank you for your talk in Ghent, specifically the gulls.',
    ],
    [
      'prompt past',
      'Northside College; specifically the chess team',
      'We were both at Northside College; specifically the chess team.',
    ],
    ['prompt post', 'annual report, page 14', 'I read your annual report, page 14.'],
  ],
  'several places of a shared past': [
    ['prompt past', 'Mombasa, Nairobi, Kisumu', 'We have Mombasa, Nairobi and Kisumu in common.'],
    [
      'prompt past',
      'the mill, the chapel, the league',
      'We have the mill, the chapel and the league in common.',
    ],
    [
      'prompt past',
      'school, uni, and the same first job',
      'We have school, uni, and the same first job in common.',
    ],
    ['prompt past', 'Guildford, Surrey', 'We were both at Guildford, Surrey.'],
    [
      'prompt past',
      'first at the bakery, later at the school',
      'We were both first at the bakery, later at the school.',
    ],
    ['prompt past', 'Scout camp', 'We were both at the scout camp.'],
  ],
  'where both were, though it looks like what was done': [
    [
      'prompt event',
      'the ward party and the leaving do',
      'We were both at the ward party and the leaving do.',
    ],
    ['prompt event', 'three county shows last summer', 'We were both at three county shows last summer.'],
    [
      'prompt event',
      'Crufts, Windsor and Belfast shows',
      'We were both at Crufts, Windsor and Belfast shows.',
    ],
    ['prompt event', 'Graz in spring', 'We were both at Graz in spring.'],
    ['prompt event', 'Craftsbury fair, rained out', 'We were both at the Craftsbury fair, rained out.'],
    ['prompt talk', 'I do', 'I do.'],
  ],
  'a thing, and what is to be said against it': [
    [
      'benefitForThem',
      'free lunch but you have to bring cutlery',
      'I can offer a free lunch but you have to bring cutlery.',
    ],
  ],
  'somebody as they are addressed': [
    ['prompt person', 'mr. haddad', 'We both know Mr. Haddad.'],
    ['prompt person', 'mrs baker from the mill', 'We both know Mrs Baker from the mill.'],
    ['howKnown', 'the ms office course', 'I know of you from the ms office course.'],
  ],
  'on what condition': [
    ['benefitForThem', 'New vans. Customs permitting', 'I can offer new vans. Customs permitting.'],
    ['benefitForThem', 'A day at sea. Weather allowing', 'I can offer a day at sea. Weather allowing.'],
    ['benefitForThem', 'Better pay. New vans', 'I can offer better pay and new vans.'],
  ],
  'what the sender is to somebody': [
    ['howKnown', 'mates with your lad', 'I am mates with your lad.'],
    ['reason', 'first generation student here, no clue', 'First generation student here, no clue.'],
    ['reason', 'getting old and want to pass on my tools', 'I am getting old and want to pass on my tools.'],
  ],
  'what it is about, in a word': [
    ['reason', 're your advert for a hand', 'I am writing regarding your advert for a hand.'],
    ['reason', 're: the fence', 'I am writing regarding the fence.'],
    ['reason', 'Wanted: somebody who remembers the ferry', 'Wanted: somebody who remembers the ferry.'],
    ['reason', 'urgent: our speaker cancelled', 'Urgent: our speaker cancelled.'],
  ],
  'what stands before a sentence without a mark': [
    [
      'howKnown',
      'after ten years I finally finished your book',
      'After ten years I finally finished your book.',
    ],
  ],
  'why somebody is asked, told of them': [
    ['whyThem', 'know each other from the board', 'You know each other from the board.'],
    ['whyThem', 'mentioned her in your post', 'You mentioned her in your post.'],
    ['whyThem', 'helped me before', 'You helped me before.'],
    ['whyThem', 'both on the committee', 'You are both on the committee.'],
    ['whyThem', 'trust your judgement', 'I trust your judgement.'],
  ],
  'why one declines': [
    ['whyNot', 'conflict of interest', 'That is because of a conflict of interest.'],
    ['whyNot', 'family reasons', 'That is because of family reasons.'],
    ['whyNot', 'on maternity leave', 'I am on maternity leave.'],
    ['whyNot', 'not my field any more', 'It is not my field any more.'],
  ],
  'what somebody does for a living': [
    ['work', 'Founder @ Tidebell', 'I am founder at Tidebell.'],
    ['work', 'apprentice electrician 2nd year', 'I am an apprentice electrician 2nd year.'],
    ['work', 'nights at the bakery', 'I work nights at the bakery.'],
    ['work', 'research on otters', 'I do research on otters.'],
  ],
  'asked, whatever it looks like': [
    ['question', 'ok to bring my dog', 'Ok to bring my dog?'],
    ['question', 'anything I should read first', 'Anything I should read first?'],
    ['question', 'if I came on the Friday could I see both', 'If I came on the Friday could I see both?'],
    ['question', 'how do she find time', 'How does she find time?'],
    ['question', 'will she actually do it', 'Will she actually do it?'],
  ],
  'what anybody of several does': [
    ['howKnown', 'Everyone in goat circles knows you', 'Everyone in goat circles knows you.'],
    ['howKnown', 'everyone at the market', 'I know of you from everyone at the market.'],
  ],
  'a thing by its number': [
    ['prompt talk', 'slide 14 of your deck', 'Thank you for slide 14 of your deck.'],
    ['prompt', 'invoice 1182', 'I am writing because of invoice 1182.'],
  ],
  'why, where what prompted it is asked for': [
    [
      'prompt post',
      'Because you posted about needing hay',
      'I am writing because you posted about needing hay.',
    ],
    ['prompt event', 'because we both missed the bus', 'I am writing because we both missed the bus.'],
  ],
  'what one does while something happens': [
    [
      'prompt post',
      'Reading your piece I recognised my own father',
      'Reading your piece I recognised my own father.',
    ],
    ['prompt post', 'reading the book I gave my son', 'I am writing after reading the book I gave my son.'],
    ['prompt event', 'Standing next to you at the picket', 'I was standing next to you at the picket.'],
  ],
  'what they said or wrote, told as a doing': [
    ['prompt post', 'Saying that nurses should run hospitals', 'You wrote that nurses should run hospitals.'],
    ['prompt talk', 'claiming that eels are back', 'You said that eels are back.'],
  ],
  'what a thing still does': [
    [
      'prompt work',
      'Software you wrote for our library still runs',
      'Software you wrote for our library still runs.',
    ],
  ],
  'times and shifts that two had': [
    ['prompt past', 'Long summers at the lido', 'I remember long summers at the lido.'],
    ['prompt past', 'the night shift at the port', 'We were both on the night shift at the port.'],
    ['prompt past', 'ex-teachers', 'We were both ex-teachers.'],
  ],
  'what both compete for, and what one of them studies': [
    ['prompt field', 'competing for the same grants', 'We are both competing for the same grants.'],
    ['prompt field', 'doing my masters on your subject', 'I am doing my masters on your subject.'],
  ],
  'a thing whose name ends as a trade does': [
    ['prompt field', 'groundwater under cities', 'We both work on groundwater under cities.'],
    ['prompt field', 'weather in cities', 'We both work on weather in cities.'],
    ['prompt field', 'victim of the same scheme', 'I am a victim of the same scheme.'],
  ],
  'what somebody need not fear, and what is told besides': [
    [
      'benefitForThem',
      'No tests, talk straight to the boss, salary is on the ad',
      'No tests, talk straight to the boss, salary is on the ad.',
    ],
    ['benefitForThem', 'no tests', 'For you it would mean no tests.'],
  ],
  'many that do something, though it looks like a thing': [
    [
      'reason',
      'your well data end in 2019 and ours begin in 2020',
      'Your well data end in 2019 and ours begin in 2020.',
    ],
  ],
  'told with nothing that was done': [
    ['howKnown', 'Had you as a supply teacher once', 'I had you as a supply teacher once.'],
    ['howKnown', 'Not personally', null],
    ['question', 'had you as a child', 'Had you as a child?'],
  ],
  'a reason before a sentence': [
    ['reason', "since I've read your thesis I can't sleep", "Since I've read your thesis I can't sleep."],
    ['reason', 'since I read the thesis you wrote', 'I am writing since I read the thesis you wrote.'],
    ['reason', 'would like know your opinion', 'I would like to know your opinion.'],
  ],
  'capitals and articles of what is offered or wished for': [
    ['benefitForThem', 'Everything I know about badgers', 'I can offer everything I know about badgers.'],
    ['benefitForThem', 'Being the first to try it', 'You would be the first to try it.'],
    ['benefitForMe', 'Better English', 'I would welcome better English.'],
    ['benefitForMe', "good night's sleep", "I would welcome a good night's sleep."],
    ['benefitForMe', 'Finally a straight answer', 'Finally I would welcome a straight answer.'],
  ],
  'what is said somewhere, and what is heard of by its number': [
    ['prompt post', 'Where you said nobody pays for samples', 'You said nobody pays for samples.'],
    ['prompt talk', 'Episode 88 where you cried', 'Thank you for episode 88 where you cried.'],
    ['prompt talk', 'podcast episode 41', 'Thank you for your podcast episode 41.'],
  ],
  'a place that is open, and the post about it': [
    ['prompt post', 'Vacancy for a crane operator', 'I am writing about the vacancy for a crane operator.'],
    ['prompt post', 'your posting for a cook', 'I read your posting for a cook.'],
  ],
  'days that two had': [
    ['prompt past', 'Saturdays on the market', 'I remember Saturdays on the market.'],
    ['prompt past', 'Saturday school', 'We were both at the Saturday school.'],
  ],
  'a thing that could be a verb, and what was done with it': [
    ['prompt talk', 'talk you gave on fires', 'Thank you for the talk you gave on fires.'],
    ['prompt talk', 'talk you did on bees', 'Thank you for the talk you did on bees.'],
    ['reason', 'see you won the prize', 'I see you won the prize.'],
    ['reason', 'hope you liked it', 'I hope you liked it.'],
  ],
  'a day or a month of last year': [
    ['prompt event', "last August's forum", "We were both at last August's forum."],
    ['prompt event', "last Tuesday's seminar", "We were both at last Tuesday's seminar."],
  ],
  'what stays as it is, though it begins as something done': [
    ['reason', 'waiting time at court remains unpaid', 'Waiting time at court remains unpaid.'],
    ['reason', 'parking near the ward seems impossible', 'Parking near the ward seems impossible.'],
    ['reason', 'looking for work on new builds', 'I am looking for work on new builds.'],
  ],
  'a way to have somebody do something': [
    ['benefitForMe', 'way to make staff tell me', 'I would welcome a way to make staff tell me.'],
    ['benefitForMe', 'chance to see it', 'I would welcome a chance to see it.'],
  ],
  'a class that is pointed at, and what was said there': [
    [
      'prompt past',
      'In that class you told us that every box holds a letter',
      'In that class you told us that every box holds a letter.',
    ],
    ['prompt past', 'In that class', 'We were both in that class.'],
  ],
  'the year before what was done then': [
    ['prompt past', '2006, you gave me a veil', 'In 2006 you gave me a veil.'],
    ['prompt event', '2019, we shared a bench', 'In 2019 we shared a bench.'],
  ],
  'a title between single marks': [
    [
      'prompt work',
      "'The Long Dune', chapter 4 about who is last",
      "Thank you for 'The Long Dune', chapter 4 about who is last.",
    ],
    [
      'prompt talk',
      "Talk to the bakers' guild on yeast - 'a loaf is a promise'",
      "Thank you for your talk to the bakers' guild on yeast - 'a loaf is a promise'.",
    ],
  ],
  'things that end as people do': [
    [
      'prompt field',
      'tuned mass dampers for footbridges',
      'We both work on tuned mass dampers for footbridges.',
    ],
    ['prompt field', 'heat transformers', 'We both work on heat transformers.'],
  ],
  'a thing, and behind a comma what it is': [
    [
      'prompt field',
      'the motion of the plates, what the makers call the modes',
      'We both work on the motion of the plates, what the makers call the modes.',
    ],
    [
      'prompt work',
      'the sheet from last year, best I ever bent',
      'Thank you for the sheet from last year, best I ever bent.',
    ],
  ],
  'what is called by capitals, and could be done': [
    ['prompt past', 'your PPH drill', 'I remember your PPH drill.'],
  ],
  'shorthand for with and about': [
    ['prompt post', 'post w the photo of the list', 'I read your post with the photo of the list.'],
    ['prompt post', 'thread re: dosing errors', 'I read your thread about dosing errors.'],
    ['benefitForThem', '5 w bulbs', 'I can offer 5 w bulbs.'],
  ],
  'several things, and what was done with them': [
    ['benefitForMe', 'screens fitted', 'I would welcome screens fitted.'],
    ['benefitForThem', 'GPS tracks and depth of ruts', 'I can offer GPS tracks and depth of ruts.'],
    ['benefitForThem', 'a track and the depth', 'I can offer a track and the depth.'],
  ],
  'help at some time': [
    ['benefitForMe', 'help at 4 pm on Fridays', 'I would value help at 4 pm on Fridays.'],
    ['benefitForMe', 'help you with it', 'I would like to help you with it.'],
  ],
  'what somebody would have of it': [
    ['benefitForThem', 'to play a new violin', 'You would get to play a new violin.'],
    ['benefitForThem', 'to share our data', 'I would like to share our data.'],
    [
      'benefitForThem',
      'If you want to come one night, there is a second seat',
      'If you want to come one night, there is a second seat.',
    ],
  ],
  'what is mine, and how it is, with more behind': [
    ['reason', 'our compressor old, smell oil', 'Our compressor old, smell oil.'],
  ],
  'what is added to a question': [
    [
      'question',
      'would you speak to our juniors? 30 min, bad coffee',
      'Would you speak to our juniors? 30 min, bad coffee.',
    ],
  ],
  'a thing with a clause about it': [
    [
      'benefitForThem',
      'the chance to tell them everything they do wrong',
      'I can offer the chance to tell them everything they do wrong.',
    ],
    [
      'benefitForThem',
      'a mayor who is open to changing the law and letting it be tested',
      'I can offer a mayor who is open to changing the law and letting it be tested.',
    ],
    [
      'benefitForThem',
      'the map, with its notes, should the museum want it',
      'I can offer the map, with its notes, should the museum want it.',
    ],
    [
      'benefitForThem',
      'real counts from our lab, which I noticed you said you lacked',
      'I can offer real counts from our lab, which I noticed you said you lacked.',
    ],
    [
      'prompt event',
      'Reed Week 2024, in which you judged our boat and asked why it is slow',
      'We were both at Reed Week 2024, in which you judged our boat and asked why it is slow.',
    ],
    ['prompt past', 'the blackout at sea, 3 am.', 'I remember the blackout at sea, 3 am.'],
  ],
  'what is for something, and is nobody': [
    ['prompt field', 'soft grippers for fruit', 'We both work on soft grippers for fruit.'],
    ['prompt field', 'bakers for thirty years', 'We are both bakers for thirty years.'],
  ],
  'what is asked for beside what is offered': [
    [
      'benefitForThem',
      'real hours, not log book hours. Name hidden please.',
      'I can offer real hours, not log book hours. Name hidden please.',
    ],
  ],
  'what two went through': [
    ['prompt past', 'the blackout in Hull', 'I remember the blackout in Hull.'],
    [
      'prompt past',
      'The night inventory before Christmas',
      'I remember the night inventory before Christmas.',
    ],
    ['prompt past', 'Room 11 and Room 12', 'We were both at Room 11 and Room 12.'],
  ],
  'a month written short, at the end of a sentence': [
    [
      'prompt event',
      'section lunch, Feb. Talked about prices.',
      'I am writing after the section lunch, Feb. Talked about prices.',
    ],
    ['prompt event', 'the fair on Feb. 12 in Bern', 'We were both at the fair on Feb. 12 in Bern.'],
  ],
  'what is, written short': [
    ['reason', "Mum's still on paper receipts", "Mum's still on paper receipts."],
    ['benefitForThem', "not much, coffee's on me", "Coffee's on me."],
    ['reason', "Monday's bread", "Monday's bread."],
  ],
  'somebody of whom no dictionary knows': [
    ['howKnown', 'Jed at the reed mill', 'I know of you from Jed at the reed mill.'],
    ['howKnown', 'visited in May', 'I visited in May.'],
  ],
  'what was done, though the verb does not show it': [
    ['reason', 'hurt my knee the same way you did', 'I hurt my knee the same way you did.'],
    ['reason', 'quit nursing last year', 'I quit nursing last year.'],
    ['reason', 'hit the bug in May, saved us a week', 'I hit the bug in May, saved us a week.'],
  ],
  'who one is to them, and where one was': [
    ['howKnown', 'was your student in 2019', 'I was your student in 2019.'],
    ['howKnown', 'was sitting behind you on the train', 'I was sitting behind you on the train.'],
    ['howKnown', 'your neighbour at number 12', 'I am your neighbour at number 12.'],
  ],
  'from when to when, before what it was': [
    ['prompt past', '2006-2010, the mill', 'I remember the mill, 2006-2010.'],
    ['prompt past', '2006-2010 at the mill', 'We were both in 2006-2010 at the mill.'],
  ],
  'what was done to a thing': [
    ['prompt work', 'the harbour wall redesign', 'Thank you for the harbour wall redesign.'],
  ],
  'lessons that were learnt': [
    [
      'benefitForMe',
      'lessons learnt, above all at the border',
      'I would welcome lessons learnt, above all at the border.',
    ],
    ['benefitForMe', 'more finesse', 'I would welcome more finesse.'],
  ],
  'a noun made of a verb and its particle': [
    ['benefitForThem', 'Teardown notes of three rivals', 'I can offer teardown notes of three rivals.'],
    ['benefitForThem', 'Ashdown honey', 'I can offer Ashdown honey.'],
  ],
};

const rows = Object.entries(kinds).flatMap(([kind, examples]) =>
  examples.map((row) => [kind, ...row] as const),
);

test.each(rows)('%s: %s “%s”', (_, place, typed, sentence) => {
  expect(sentenceOf(place, typed)).toBe(sentence);
});

describe('what somebody else tells of them and their people', () => {
  test.each([
    ['prompt', "Pat said they're expanding", "Pat said you're expanding"],
    ['prompt', 'My cousin told me that they hire', 'My cousin told me that you hire'],
    ['howKnown', 'My boss says they lay the best floors', 'My boss says you lay the best floors'],
  ] as const)('%s “%s” is asked about', (field, typed, text) => {
    expect(realise(field, typed, 'person').offer).toEqual({ kind: 'speak-to-them', text, isSure: false });
  });

  test.each(['My kids said they want to visit', 'I said they sing', 'Pat said they know you'])(
    'not “%s”, where they are others',
    (typed) => {
      expect(realise('prompt', typed, 'person').offer).toBeNull();
    },
  );

  test('beside whom somebody does something is not who does it', () => {
    const { offer } = realise('prompt', 'Nico says with him he sleeps at night', 'person');
    expect(offer?.text).toBe('Nico says with you he sleeps at night');
  });
});

test('of whom one would like to meet, nothing is said to whom one asks', () => {
  expect(realise('whyThem', 'as her former supervisor').offer).toBeNull();
  expect(realise('whyThem', 'she knows Lee').offer).toMatchObject({ text: 'you know Lee' });
});

test('what is hers at the start of a sentence is theirs, whatever stands behind it', () => {
  expect(realise('reason', 'Her well data end in 2019').offer).toMatchObject({
    text: 'Your well data end in 2019',
  });
});

test('of whom something is told is who it is, in whatever form', () => {
  const { offer } = realise('prompt', 'Jens says him is the last one', 'person');
  expect(offer?.text).toBe('Jens says you are the last one');
  const radio = realise('prompt', 'She fixed the radio that I had told her was dead', 'work');
  expect(radio.offer?.text).toBe('You fixed the radio that I had told you was dead');
});

test('of whom one knows is not whose, and what is hers in front is theirs', () => {
  expect(realise('howKnown', 'Everyone here knows of him').offer?.text).toBe('Everyone here knows of you');
  expect(realise('howKnown', 'a talk of him').offer?.text).toBe('a talk of yours');
  const { offer } = realise('prompt', 'Her before-and-after of the letter', 'post');
  expect(offer?.text).toBe('Your before-and-after of the letter');
});

test('what is quoted speaks to nobody', () => {
  const { offer } = realise(
    'prompt',
    "The course. She said 'your husband will spend it' and we laughed",
    'talk',
  );
  expect(offer?.text).toBe("The course. You said 'your husband will spend it' and we laughed");
});

test('what the sender is themselves is nobody else', () => {
  const isOther = (text: string) => mentionsAnother(english.read(text), 'Priya Raman', english);
  expect(isOther('I started as a volunteer')).toBe(false);
  expect(isOther('I met a volunteer')).toBe(true);
});

test('whom one lets do something is spoken to, whatever they do looks like', () => {
  const { offer } = realise('benefitForThem', 'letting her use our hall for free');
  expect(offer).toMatchObject({ kind: 'speak-to-them', text: 'letting you use our hall for free' });
});
