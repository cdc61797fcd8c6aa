/** Words that a rule for others must leave alone: each would else be said of somebody else, or of something else. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { type Place, realisingAt } from '../../../test/support/realising.ts';
import { realiseAnswer } from './realise-answer.ts';

const rows: readonly (readonly [place: Place, typed: string, sentence: string])[] = [
  ['benefitForThem', 'to keep you posted', 'I would like to keep you posted.'],
  ['benefitForThem', 'to play at your wedding', 'I would like to play at your wedding.'],
  ['benefitForThem', 'to drink coffee with you', 'I would like to drink coffee with you.'],
  ['benefitForThem', 'host 5 or 6 pupils', 'I can host 5 or 6 pupils.'],
  ['benefitForThem', 'review 10 or 20 pages', 'I can review 10 or 20 pages.'],
  ['benefitForThem', 'sales and marketing plan', 'I can offer a sales and marketing plan.'],
  ['benefitForThem', 'arts and crafts workshop', 'I can offer an arts and crafts workshop.'],
  ['benefitForThem', 'sports bed', 'I can offer a sports bed.'],
  ['benefitForMe', 'help at your stall', 'I would like to help at your stall.'],
  ['benefitForMe', 'help during your harvest', 'I would like to help during your harvest.'],
  ['benefitForMe', 'lucky charm', 'I would welcome a lucky charm.'],
  ['prompt field', 'campaigners for cycle lanes', 'We are both campaigners for cycle lanes.'],
  ['prompt field', 'trainers for guide dogs', 'We are both trainers for guide dogs.'],
  ['reason', 'Rewilding our moor', 'I am rewilding our moor.'],
  ['reason', 'Crowdfunding a mill', 'I am crowdfunding a mill.'],
  ['reason', 'Building a team where people stay curious', 'I am building a team where people stay curious.'],
  ['reason', 'Doubt you remembered me', 'I doubt you remembered me.'],
  ['reason', 'at 3 am we bake the rolls', 'At 3 am we bake the rolls.'],
  ['reason', 'set up a call', 'I would like to set up a call.'],
  ['prompt post', 'your post "Help! 10 tips for bees"', 'I read your post "Help! 10 tips for bees".'],
  ['prompt post', 'The letter w is silent', 'The letter w is silent.'],
  ['howKnown', 'was my teacher', 'Was my teacher.'],
  ['howKnown', 'your student Ana', 'I know of you from your student Ana.'],
  ['whyThem', 'want to meet her', 'I want to meet her.'],
  ['whyThem', 'need her advice', 'I need her advice.'],
  ['whyThem', 'met him at a fair', 'I met him at a fair.'],
  ['whyThem', 'mentioned her in your post', 'You mentioned her in your post.'],
  ['whyThem', 'both on the committee', 'You are both on the committee.'],
  ['whyNot', 'out of the country', 'Out of the country.'],
  ['whyNot', 'too busy', 'Too busy.'],
  ['whyNot', 'no longer in the field', 'No longer in the field.'],
  ['whyNot', 'not all of us can', 'Not all of us can.'],
  ['whyNot', 'not a day goes by without work', 'Not a day goes by without work.'],
  ['whyNot', 'not my field any more', 'It is not my field any more.'],
  ['reason', 'so my wife says you are the expert', 'So my wife says you are the expert.'],
  ['reason', 'so the council wants to close it', 'So the council wants to close it.'],
  ['question', 'also wondering if you take pupils', 'I am also wondering if you take pupils.'],
  ['question', 'still wondering how you did it', 'I am still wondering how you did it.'],
  ['question', 'still making them', 'Are you still making them?'],
  ['question', 'Question: what do you feed them', 'Question: what do you feed them?'],
  ['benefitForThem', 'be able to share our data', 'I can share our data.'],
  ['benefitForThem', 'be able to lend you a van', 'I can lend you a van.'],
  ['benefitForThem', 'be able to use our kiln', 'You would be able to use our kiln.'],
  ['prompt work', 'top n results are wrong', 'Top n results are wrong.'],
  ['prompt post', 'claiming that prize', 'Thank you for claiming that prize.'],
  ['prompt post', 'where she said it hurts, I agree', 'Where she said it hurts, I agree.'],
  [
    'prompt post',
    'the things your students do for us',
    'I read your post on the things your students do for us.',
  ],
  ['prompt talk', 'remark on bees', 'Thank you for your remark on bees.'],
  ['prompt field', 'growing your own vegetables', 'We both work on growing your own vegetables.'],
  ['prompt field', 'I miss wexford', 'I miss wexford.'],
  ['prompt event', 'Join your open day', 'I join your open day.'],
  ['prompt event', 'running into you at the picket', 'I am writing after running into you at the picket.'],
  ['prompt past', 'walk dogs', 'I walk dogs.'],
  ['prompt past', 'your class, the pub and the bus', 'I was in your class, the pub and the bus.'],
  ['howKnown', 'Colleagues with experience told me', 'Colleagues with experience told me.'],
  ['howKnown', 'would love to see you there', 'I would love to see you there.'],
  ['benefitForMe', 'would be able to sleep', 'I would be able to sleep.'],
  ['benefitForMe', 'would make more pots', 'I would make more pots.'],
  ['benefitForThem', 'meeting you half way', 'I can help by meeting you half way.'],
  ['reason', 'To Bakewell and back', 'To Bakewell and back.'],
  ['howKnown', 'mates with your lad', 'I am mates with your lad.'],
  [
    'prompt talk',
    'your talk on how the mentally ill get help',
    'Thank you for your talk on how the mentally ill get help.',
  ],
  ['prompt talk', 'your talk on how Shell pay no tax', 'Thank you for your talk on how Shell pay no tax.'],
  ['prompt talk', 'your talk on Sun Ra', 'Thank you for your talk on Sun Ra.'],
  ['prompt talk', 'your talk on Sun workstations', 'Thank you for your talk on Sun workstations.'],
  ['prompt talk', 'your talk on SAT', 'Thank you for your talk on SAT.'],
  ['prompt talk', 'your talk Gonna Fly Now', 'Thank you for your talk Gonna Fly Now.'],
  ['prompt talk', 'your talk on the next decade', 'Thank you for your talk on the next decade.'],
  ['prompt talk', 'your lecture on our next ten years', 'Thank you for your lecture on our next ten years.'],
  ['prompt post', 'your post about msg in cooking', 'I read your post about msg in cooking.'],
  ['howKnown', 'I kinda know the mayor', 'I kind of know the mayor.'],
  ['howKnown', 'Straight Outta Compton', 'I know of you from Straight Outta Compton.'],
  ['howKnown', 'Gimme Shelter', 'I know of you from Gimme Shelter.'],
  ['reason', 'people gonna leave', 'People gonna leave.'],
  ['howKnown', 'your sister then introduced us', 'Your sister then introduced us.'],
  ['howKnown', 'my tutor then recommended your book', 'My tutor then recommended your book.'],
  ['howKnown', 'Dana then sent me your book', 'Dana then sent me your book.'],
  ['howKnown', 'the choir you sang a solo with', 'I know of you from the choir you sang a solo with.'],
  [
    'prompt event',
    'evening class you ran a stall beside',
    'We were both at the evening class you ran a stall beside.',
  ],
  [
    'prompt event',
    'the garden you ran the tombola at in Hull',
    'We were both at the garden you ran the tombola at in Hull.',
  ],
  ['prompt event', 'the Will Self reading', 'We were both at the Will Self reading.'],
  ['prompt event', 'the free will workshop', 'We were both at the free will workshop.'],
  [
    'prompt event',
    'the workshop on farming in ten years',
    'We were both at the workshop on farming in ten years.',
  ],
  ['prompt event', 'the launch of Next Year in Havana', 'We were both at the launch of Next Year in Havana.'],
  [
    'prompt event',
    'the hustings on who will run the port',
    'We were both at the hustings on who will run the port.',
  ],
];

const realised = realisingAt({ recipient: 'Priya Raman', others: [] });
const sentenceOf = (place: Place, typed: string) => realised(place, typed).sentence;

test.each(rows)('%s: %s', (place, typed, sentence) => {
  expect(sentenceOf(place, typed)).toBe(sentence);
});

test.each([
  ['Gründer @ Tidebell in München', 'Gründer @ Tidebell in München'],
  ['Guns n Roses', 'n Roses'],
])('%s stays as it is written', (typed, kept) => {
  const names = { recipient: 'Priya Raman', others: [] };
  const answer = { field: 'prompt', kind: 'work', beginning: null, typed, names } as const;
  expect(realiseAnswer(answer, english).sentence).toContain(kept);
});

/** Rows by the kind of mistake that they guard against. */
const kinds: Readonly<Record<string, typeof rows>> = {
  'what the sender has is not what they would get': [
    [
      'benefitForThem',
      'having worked at Kew, I can advise on soil',
      'Having worked at Kew, I can advise on soil.',
    ],
    ['benefitForThem', 'having a kiln, I could fire your pots', 'Having a kiln, I could fire your pots.'],
    [
      'benefitForThem',
      'not having kids, I have time to review it',
      'Not having kids, I have time to review it.',
    ],
    ['benefitForThem', 'owning a van, we could move it', 'Owning a van, we could move it.'],
    ['benefitForThem', 'hearing aids at cost', 'I can offer hearing aids at cost.'],
    ['benefitForThem', 'hearing protection', 'I can offer hearing protection.'],
    [
      'benefitForThem',
      'understanding ear for your staff',
      'I can offer an understanding ear for your staff.',
    ],
    ['benefitForThem', 'hearing what patients think', 'You would hear what patients think.'],
    ['benefitForThem', 'having a van', 'I can help by having a van.'],
    ['benefitForThem', 'understanding your budget', 'I can help by understanding your budget.'],
    ['benefitForThem', 'hearing your side of it', 'I can help by hearing your side of it.'],
    ['benefitForThem', 'seeing you succeed', 'I can help by seeing you succeed.'],
    ['benefitForThem', 'having somebody to moan to', 'You would have somebody to moan to.'],
  ],
  'what the sender could do or be is done by no thing': [
    ['benefitForThem', 'could be a sounding board for you', 'I could be a sounding board for you.'],
    ['benefitForThem', 'could be a guinea pig for you', 'I could be a guinea pig for you.'],
    ['benefitForThem', 'could be a friendly face for you', 'I could be a friendly face for you.'],
    ['benefitForThem', 'could be a bridge for you', 'I could be a bridge for you.'],
    ['benefitForThem', 'could be a witness for you', 'I could be a witness for you.'],
    ['benefitForThem', 'could be a case study for you', 'I could be a case study for you.'],
    ['benefitForThem', 'would be a spare pair of eyes', 'I would be a spare pair of eyes.'],
    ['benefitForThem', 'could make your garden beautiful again', 'I could make your garden beautiful again.'],
    ['benefitForThem', 'could take your load of hay to market', 'I could take your load of hay to market.'],
    ['benefitForThem', 'can cheer your residents up', 'I can cheer your residents up.'],
    ['benefitForThem', 'could keep you posted', 'I could keep you posted.'],
    ['benefitForThem', 'could join us for lunch', 'You could join us for lunch.'],
    ['benefitForThem', 'will be great with your kids', 'I will be great with your kids.'],
    ['benefitForThem', 'would be a good read', 'It would be a good read.'],
    ['benefitForThem', 'will take you there', 'I will take you there.'],
    ['benefitForThem', 'can take my dog to your ward', 'I can take my dog to your ward.'],
    ['benefitForThem', 'could save you a trip', 'It could save you a trip.'],
    ['benefitForMe', 'would take some pressure off', 'It would take some pressure off.'],
  ],
  'what is said before a question is not asked': [
    ['question', 'Need to ask: do you ship to Wales?', 'Need to ask: do you ship to Wales?'],
    ['question', 'Have to say I loved it, did you write it?', 'Have to say I loved it, did you write it?'],
    ['question', 'Have to admit I cried at it?', 'Have to admit I cried at it?'],
    [
      'question',
      'Want to get better at drawing, where would you start?',
      'Want to get better at drawing, where would you start?',
    ],
    ['question', 'Happy to help, where do I sign?', 'Happy to help, where do I sign?'],
    ['question', 'Need I bring boots?', 'Need I bring boots?'],
    ['question', 'Need to know if it ships?', 'Need to know if it ships?'],
    ['question', 'You put the roof on yourself?', 'You put the roof on yourself?'],
    ['question', 'You quit the bank?', 'You quit the bank?'],
    ['question', 'You read the whole thing aloud?', 'You read the whole thing aloud?'],
    ['question', 'need to book, or just turn up?', 'Do I need to book, or just turn up?'],
    ['question', 'You reckon it works?', 'Do you reckon it works?'],
  ],
  'what a thing does to the sender, the sender does not': [
    [
      'prompt talk',
      'your guide to bees, made it all so simple',
      'Thank you for your guide to bees, made it all so simple.',
    ],
    ['prompt talk', 'your videos, help me every week', 'Thank you for your videos, help me every week.'],
    [
      'prompt post',
      'your posts, make me smile every morning',
      'I read your posts, make me smile every morning.',
    ],
    ['prompt talk', 'your songs, tried them all', 'Thank you for your songs. I tried them all.'],
  ],
  'what was done with somebody is not done by them': [
    ['prompt person', 'Ana Cole. Met her at Kew.', 'We both know Ana Cole. Met her at Kew.'],
    ['prompt person', 'Ana Cole. Worked with her', 'We both know Ana Cole. Worked with her.'],
    ['prompt person', 'Ana Cole. Bumped into her at Kew', 'We both know Ana Cole. Bumped into her at Kew.'],
    ['prompt person', 'Ana Cole. Met at Kew', 'We both know Ana Cole. Met at Kew.'],
    ['prompt person', 'Ana Cole. Trained together', 'We both know Ana Cole. Trained together.'],
    ['prompt person', 'Ana Cole. Taught me at Kew.', 'We both know Ana Cole, who taught me at Kew.'],
  ],
  'how a thing is, the sender is not': [
    ['reason', 'rather good work on eels in your report', 'Rather good work on eels in your report.'],
    ['reason', 'rather unusual question, but I have to ask', 'Rather unusual question, but I have to ask.'],
    ['reason', 'rather tired old mill near us', 'Rather tired old mill near us.'],
    ['reason', 'rather hoped you would come', 'Rather hoped you would come.'],
    ['reason', 'rather odd that you left', 'Rather odd that you left.'],
    ['reason', 'rather nice of you', 'Rather nice of you.'],
    ['reason', 'rather keen on eels', 'I am rather keen on eels.'],
    ['reason', 'bit nervous writing this', 'I am a bit nervous writing this.'],
  ],
  'what says that there is not much is no offer': [
    [
      'benefitForThem',
      'not a whole lot to be honest! he said it is for schools',
      'He said it is for schools.',
    ],
    ['benefitForThem', 'not a great deal, but I could host a class', 'I could host a class.'],
    ['benefitForThem', 'not a lot of people know our mill', 'Not a lot of people know our mill.'],
  ],
  'what many love or need is told, and not offered': [
    ['benefitForThem', 'The guests love the soup, it goes fast', 'The guests love the soup, it goes fast.'],
    ['benefitForThem', 'the guests love soup', 'The guests love soup.'],
    ['benefitForThem', 'the kids need shoes', 'The kids need shoes.'],
    ['benefitForThem', 'the kids like the goats', 'The kids like the goats.'],
    ['benefitForThem', 'the sports use of our hall', 'I can offer the sports use of our hall.'],
  ],
  'who gets in touch again would like to': [
    ['reason', 'Reconnecting after long time!', 'I would like to reconnect after a long time!'],
    ['reason', 'Reconnecting with old colleagues', 'I would like to reconnect with old colleagues.'],
    ['reason', 'Catching up', 'I would like to catch up.'],
    ['reason', 'catching up after a week off sick', 'I am catching up after a week off sick.'],
    ['reason', 'Reconnecting the old line to Ely', 'I am reconnecting the old line to Ely.'],
  ],
  'what they do, and a sentence about it': [
    [
      'prompt work',
      'how you make soup from peel, I ate there in May',
      'I am writing about how you make soup from peel. I ate there in May.',
    ],
    [
      'prompt talk',
      'how you teach welding, we tried it at school',
      'I heard you speak about how you teach welding. We tried it at school.',
    ],
    ['prompt talk', 'how you do it, I wonder', 'How you do it, I wonder.'],
    ['prompt work', 'how you said that, I think, it matters', 'How you said that, I think, it matters.'],
  ],
  'a name joined by “&” keeps its capitals': [
    ['prompt event', 'Arts & Health day at Kew', 'We were both at the Arts & Health day at Kew.'],
    ['prompt event', 'food & farming fair', 'We were both at the food & farming fair.'],
  ],
  'what costs nothing is free, and who has time': [
    ['benefitForThem', 'free of charge', 'It would be free of charge.'],
    ['benefitForThem', 'free for the first two terms', 'It would be free for the first two terms.'],
    ['benefitForThem', 'free for your members', 'It would be free for your members.'],
    ['benefitForThem', 'free on Mondays', 'I am free on Mondays.'],
    ['benefitForThem', 'free for the first week of May', 'I am free for the first week of May.'],
    ['benefitForThem', 'free for a chat', 'I am free for a chat.'],
  ],
  'the same as the sender has': [
    [
      'benefitForThem',
      'same as me really - not being alone',
      'You would get the same as me really - not being alone.',
    ],
    ['benefitForThem', 'same in return', 'I can offer the same in return.'],
  ],
  'a verb that says what it does is no thing': [
    ['benefitForThem', 'Means we can meet', 'Means we can meet.'],
    ['benefitForThem', 'Helps you have a say', 'Helps you have a say.'],
    ['benefitForThem', 'Costs you nothing', 'It costs you nothing.'],
    ['benefitForMe', 'help carve it', 'I would like to help carve it.'],
    ['benefitForMe', 'help during lambing', 'I would like to help during lambing.'],
  ],
  'what one would rather, and what is rather so': [
    ['reason', 'Rather hope you can help', 'Rather hope you can help.'],
    ['reason', 'Rather late', 'I am rather late.'],
    ['reason', 'Rather than write to all, I chose you', 'Rather than write to all, I chose you.'],
    ['benefitForThem', 'rather good data', 'I can offer rather good data.'],
  ],
  'a thing that is ready, a team that is keen, a time': [
    ['benefitForThem', 'my van and ready to go', 'I can offer my van and ready to go.'],
    ['benefitForThem', 'a small team and keen to learn', 'I can offer a small team and keen to learn.'],
    ['benefitForThem', 'time and willing to give it', 'I can offer time and willing to give it.'],
    ['benefitForThem', 'a barber chair with own sink', 'I can offer a barber chair with own sink.'],
    ['benefitForThem', 'a driver with own van', 'I can offer a driver with own van.'],
    ['benefitForThem', 'drivers with own vans', 'I can offer drivers with own vans.'],
  ],
  'how somebody came upon it, and what came of that': [
    ['reason', 'Looking for honey, we found you', 'Looking for honey, we found you.'],
    ['reason', 'Hoping to meet, I asked for you', 'Hoping to meet, I asked for you.'],
    ['reason', 'You said so. Glad tidings!', 'You said so. Glad tidings!'],
    ['reason', 'I asked. Not a word.', 'I asked. Not a word.'],
  ],
  'a school by its name, and what only sounds like one': [
    ['prompt past', 'the high road', 'I remember the high road.'],
    ['prompt past', 'Ely High', 'We were both at Ely High.'],
  ],
  'a clause behind "because"': [
    ['reason', 'Because the gate creaks', 'I am writing because the gate creaks.'],
    ['reason', 'Because our pump leaks', 'I am writing because our pump leaks.'],
    ['reason', 'Because the dough rises on Sundays', 'I am writing because the dough rises on Sundays.'],
    ['reason', 'Because my elbows', 'I am writing because of my elbows.'],
    ['reason', 'Because the roof', 'I am writing because of the roof.'],
  ],
  'what opens a sentence, and tells of no source': [
    [
      'howKnown',
      'Through rain and snow, you brought our post.',
      'Through rain and snow, you brought our post.',
    ],
    ['howKnown', 'From a beginner, you made me a baker.', 'From a beginner, you made me a baker.'],
    [
      'howKnown',
      'From the list of stalls, she sells eggs.',
      'I know of you from the list of stalls. She sells eggs.',
    ],
    ['howKnown', 'From my aunt, you mend sails.', 'I know of you from my aunt. You mend sails.'],
    ['howKnown', 'From the tower, you can hear our bells.', 'From the tower, you can hear our bells.'],
    ['howKnown', 'From my side, everyone is glad of you.', 'From my side, everyone is glad of you.'],
    ['howKnown', 'Through my aunt, you sold us the mill.', 'Through my aunt, you sold us the mill.'],
    ['howKnown', 'Via the choir, you found our hall.', 'I know of you via the choir. You found our hall.'],
    [
      'howKnown',
      'From the orchestra, you play the horn.',
      'I know of you from the orchestra. You play the horn.',
    ],
  ],
  'what is said against a denial': [
    ['howKnown', 'Not really, but I own your first map.', 'Not really, but I own your first map.'],
    ['howKnown', "I don't, but my uncle does.", "I don't, but my uncle does."],
    [
      'howKnown',
      'Not well, though I once fixed your van.',
      'I do not know you well, though I once fixed your van.',
    ],
    ['howKnown', 'Not personally, I bought your map.', 'I bought your map.'],
  ],
  'who does what they do while looking, or for it': [
    [
      'reason',
      'Looking for a saddle, I ride past your shop every day.',
      'Looking for a saddle, I ride past your shop every day.',
    ],
    ['reason', 'Trying to tune a harp, we are at a loss.', 'Trying to tune a harp, we are at a loss.'],
    ['reason', 'Looking for a berth, I could pay well.', 'I am looking for a berth. I could pay well.'],
    [
      'reason',
      'Not sure where to start, I rang your office.',
      'Not sure where to start, I rang your office.',
    ],
    ['reason', 'Not sure where to start', 'I am not sure where to start.'],
  ],
  'how plain a thing is': [
    ['reason', "Nothing serious, just my mule's teeth", "Nothing serious, just my mule's teeth."],
    ['prompt event', 'Nothing grand, just a plain stool', 'Nothing grand, just a plain stool.'],
    ['howKnown', 'Nothing big, just a chat at the fair', 'Nothing big, just a chat at the fair.'],
    ['benefitForThem', 'Nothing grand, just a plain stool', 'I can offer a plain stool.'],
  ],
  'who is offered by name': [
    [
      'benefitForThem',
      'Sitter with experience, my nephew Tam',
      'I can offer a sitter with experience, my nephew Tam.',
    ],
    ['benefitForThem', 'Joiner with own van, based in Ely', 'I am a joiner with my own van, based in Ely.'],
    ['benefitForThem', 'stories you never told', 'I can offer stories you never told.'],
    ['benefitForThem', 'spares you lost days', 'It spares you lost days.'],
  ],
  'where somebody is from, or since when': [
    ['howKnown', 'From Leeds, you are too', 'From Leeds, you are too.'],
    ['howKnown', 'From day one, you were my hero', 'From day one, you were my hero.'],
    ['howKnown', 'From the way you write, you must love it', 'From the way you write, you must love it.'],
    ['prompt field', 'also small', 'We are both also small.'],
    ['benefitForThem', 'good shed with own tools', 'I can offer a good shed with own tools.'],
    [
      'benefitForThem',
      'honest advice with 20 years behind it',
      'I can offer honest advice with 20 years behind it.',
    ],
  ],
  'who came, and who did something to somebody': [
    ['howKnown', 'came to our mill in May to train us', 'You came to our mill in May to train us.'],
    ['howKnown', 'came to your talk to hear it', 'I came to your talk to hear it.'],
    ['howKnown', 'came to Leeds to train teams', 'I came to Leeds to train teams.'],
    ['howKnown', 'came to our village in 2009', 'I came to our village in 2009.'],
    ['prompt past', 'She taught me dyeing. Gave me a loom.', 'She taught me dyeing. She gave me a loom.'],
    ['prompt work', 'The loom is odd. Gave me a fright.', 'The loom is odd. It gave me a fright.'],
    ['prompt work', 'She wove it. Surprised me.', 'She wove it. She surprised me.'],
  ],
};

for (const [kind, ofKind] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(ofKind)('%s: %s', (place, typed, sentence) => {
      expect(sentenceOf(place, typed)).toBe(sentence);
    });
  });
}
