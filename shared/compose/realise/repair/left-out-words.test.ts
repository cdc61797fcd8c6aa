/** Small words that people leave out or mistake where they type in a hurry or learn the language. */
import { expect, test } from 'vitest';
import { realising } from '../../../../test/support/realising.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';

const realised = realising({ recipient: 'Robin Hale', others: ['Prajakta Joshi'] });

const sentence = (field: RealisedField, kind: PromptKindId | null, typed: string) =>
  realised(field, typed, kind).sentence;

test.each<[RealisedField, string, string]>([
  ['benefitForThem', 'internship 3 months', 'I can offer an internship of 3 months.'],
  ['benefitForThem', 'internship 3 months for two', 'I can offer an internship of 3 months for two.'],
  ['benefitForThem', 'guarantee 5 years', 'I can offer a guarantee of 5 years.'],
  ['benefitForThem', 'discount 10 percent', 'I can offer a discount of 10 percent.'],
  ['benefitForMe', 'work experience 2 weeks', 'I would welcome work experience of 2 weeks.'],
  ['benefitForThem', 'training 2 days a week', 'I can offer training 2 days a week.'],
])('%s “%s” has so much of it', (field, typed, expected) => {
  expect(sentence(field, null, typed)).toBe(expected);
});

test.each([
  ['read about in the Courier', 'I read about you in the Courier.'],
  ['heard of at the market', 'I heard of you at the market.'],
  ['know of', 'I know of you.'],
  ['heard speak in Leeds', 'I heard you speak in Leeds.'],
  ['know from church', 'I know you from church.'],
  ['follow on Instagram', 'I follow you on Instagram.'],
  ['read in the Courier about the merger', 'I read in the Courier about the merger.'],
  ['saw about your move', 'I saw about your move.'],
  ['read at school', 'I read at school.'],
])('“%s” says whom', (typed, expected) => {
  expect(sentence('howKnown', null, typed)).toBe(expected);
});

test.each([
  ['followed you since 2019', 'I have followed you since 2019.'],
  ['worked with steel since 2004', 'I have worked with steel since 2004.'],
  ['followed your trail', 'I followed your trail.'],
])('“%s” goes on since then', (typed, expected) => {
  expect(sentence('howKnown', null, typed)).toBe(expected);
});

test.each([
  ['my manager at Tesco', 'You were my manager at Tesco.'],
  ['my old boss', 'You were my boss.'],
  ["my daughter's teacher", "You were my daughter's teacher."],
  ['your former apprentice', 'I was your apprentice.'],
  ['my old school', 'I am writing because of my old school.'],
  ['my brother at Leeds', 'I am writing because of my brother at Leeds.'],
])('of a shared past, “%s” says what one was to the other', (typed, expected) => {
  expect(sentence('prompt', 'past', typed)).toBe(expected);
});

test.each<[RealisedField, PromptKindId | null, string, string]>([
  ['howKnown', null, 'we was at school together', 'We were at school together.'],
  ['reason', null, 'I want she train my staff', 'I want her to train my staff.'],
  ['reason', null, 'want you train my staff', 'I want you to train my staff.'],
  ['reason', null, 'want do same way like you', 'I want to do same way like you.'],
  ['reason', null, 'You came from there and she is came too', 'You came from there and she came too.'],
  ['reason', null, 'your demo very good', 'Your demo is very good.'],
  ['reason', null, 'my looms too slow', 'My looms are too slow.'],
  ['reason', null, 'My shop now too small', 'My shop is now too small.'],
  ['reason', null, 'your very good demo', 'I am writing because of your very good demo.'],
  ['reason', null, 'not spoken since 94', 'We have not spoken since 94.'],
  ['reason', null, 'Catch up. Not spoke since 94.', 'I would like to catch up. We have not spoken since 94.'],
  ['reason', null, 'were only a little shop', "We're only a little shop."],
  ['reason', null, "I'd love it. Were just a small shop", "I'd love it. We're just a small shop."],
  ['reason', null, 'We were only a little shop', 'We were only a little shop.'],
  ['reason', null, 'see you moved into networks', 'I see you moved into networks.'],
  ['reason', null, "hear you're hiring", "I hear you're hiring."],
  ['reason', null, 'see you at the fair', 'I would like to see you at the fair.'],
  ['reason', null, 'My room is small. Look for bigger', 'My room is small. I am looking for bigger.'],
  ['prompt', 'work', 'your mill near the my house', 'Thank you for your mill near my house.'],
])('%s (%s) “%s” is put right', (field, kind, typed, expected) => {
  expect(sentence(field, kind, typed)).toBe(expected);
});

test.each<[PromptKindId, string, string]>([
  ['post', 'you post about empty shops', 'I read your post about empty shops.'],
  ['talk', 'you talk on flumes', 'Thank you for your talk on flumes.'],
  ['post', 'you posted about empty shops', 'You posted about empty shops.'],
  ['post', 'post about he can not find staff', 'I read your post about how he can not find staff.'],
  ['post', 'your ARTICLE on cows', 'I read your article on cows.'],
  ['post', 'your piece re. shared toilets', 'I read your piece re. shared toilets.'],
])('what prompted it (%s), “%s”, is theirs', (kind, typed, expected) => {
  expect(sentence('prompt', kind, typed)).toBe(expected);
});

test.each<[PromptKindId, string, string]>([
  [
    'post',
    'That article you wrote saying hill farms should cut stock',
    'I read that article you wrote saying hill farms should cut stock.',
  ],
  [
    'work',
    'the grants the Trust has made to rural churches',
    'Thank you for the grants the Trust has made to rural churches.',
  ],
  [
    'event',
    'your late shopping thing in December, the whole street was open',
    'I am writing about your late shopping thing in December. The whole street was open.',
  ],
  ['field', 'works also on mycorrhiza', 'Works also on mycorrhiza.'],
  ['past', 'same helpdesk 2011-2013', 'We were both at the same helpdesk 2011-2013.'],
])('what prompted it (%s), “%s”, is told more of', (kind, typed, expected) => {
  expect(sentence('prompt', kind, typed)).toBe(expected);
});

test.each([
  ['works also on mycorrhiza', 'you work also on mycorrhiza'],
  ['works on mycorrhiza too', 'you work on mycorrhiza too'],
])('in the same field, “%s” can be said to them', (typed, expected) => {
  expect(realised('prompt', typed, 'field').offer).toMatchObject({ kind: 'speak-to-them', text: expected });
});

test.each([
  ['known flock, one clip', 'I can offer a known flock, one clip.'],
  ['known flock, one clip, can deliver', 'I can offer a known flock, one clip. I can deliver it.'],
  ['proven recipe', 'I can offer a proven recipe.'],
])('“%s” is a thing of its kind', (typed, expected) => {
  expect(sentence('benefitForThem', null, typed)).toBe(expected);
});

test.each<[RealisedField, PromptKindId | null, string, string]>([
  ['reason', null, 'flooding on Church Lane', 'I am writing about flooding on Church Lane.'],
  ['reason', null, 'working on Church Lane', 'I am working on Church Lane.'],
  [
    'reason',
    null,
    "raising a seed round, you've backed two",
    "I am raising a seed round. You've backed two.",
  ],
  ['reason', null, 'looking at vans, I hear you have some', 'I am looking at vans. I hear you have some.'],
  ['reason', null, 'registration in ireland took a year', 'Registration in Ireland took a year.'],
  ['reason', null, 'your one of his teachers', "You're one of his teachers."],
  ['reason', null, 'your very good teachers', 'I am writing because of your very good teachers.'],
  ['benefitForThem', null, 'Not much! But I could lend a hand', 'I could lend a hand.'],
  [
    'benefitForThem',
    null,
    'see ours / what others said about it',
    'You could see ours and what others said about it.',
  ],
  [
    'benefitForMe',
    null,
    "someone to check that it isn't wrong",
    "I would like someone to check that it isn't wrong.",
  ],
  ['prompt', 'field', 'also a physio in Leeds', 'I am also a physio in Leeds.'],
  ['prompt', 'field', 'also nurse in Leeds', 'I am also a nurse in Leeds.'],
  ['prompt', 'field', 'same trade', 'We both work in the same trade.'],
  ['prompt', 'past', 'Old friends, lost touch about 1990', 'We are old friends, lost touch about 1990.'],
  ['prompt', 'person', 'Jean on the bread stall', 'We both know Jean on the bread stall.'],
])('%s (%s) “%s” is read as it is meant', (field, kind, typed, expected) => {
  expect(sentence(field, kind, typed)).toBe(expected);
});

test('beside “you”, “them” is something else', () => {
  expect(realised('prompt', 'you do up old bikes and give them away', 'work').offer).toBeNull();
});

test.each<[RealisedField, PromptKindId | null, string, string]>([
  ['benefitForThem', null, 'would hear how it really is', 'You would hear how it really is.'],
  ['benefitForThem', null, 'would send you my list', 'I would send you my list.'],
  ['benefitForThem', null, '12 years of it, have own tools', 'I can offer 12 years of it. I have own tools.'],
  [
    'reason',
    null,
    'had the same fault later, your post saved us',
    'I had the same fault later, your post saved us.',
  ],
  ['reason', null, 'my under-15s drop the baton', 'My under-15s drop the baton.'],
  ['reason', null, 'both small shops, too far apart', 'We are both small shops, too far apart.'],
  ['prompt', 'person', 'Luz from our group give me your name', 'Luz from our group gave me your name.'],
  ['prompt', 'work', 'tapeshelf', 'Thank you for tapeshelf.'],
])('%s (%s) “%s” says who does it', (field, kind, typed, expected) => {
  expect(sentence(field, kind, typed)).toBe(expected);
});

test('“the same back” says nothing, and “one resident” is not the recipient', () => {
  expect(realised('benefitForMe', 'same back').problem).toBe('says-nothing');
  expect(realised('reason', 'I tried it with one resident and she is calm').offer).toBeNull();
});
