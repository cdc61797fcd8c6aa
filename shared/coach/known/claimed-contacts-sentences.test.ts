import { expect, test } from 'vitest';
import { sharedPeople } from '../languages/en/signs/shared-people.ts';
import { readText } from '../reading/read-text.ts';
import { claimedContacts } from './claimed-contacts.ts';

/** Ways in which people name those whom both know, in brackets, and ways in which they name others. */
const sentences = [
  'We both know [Ben Hart].',
  'You and I both know [Ben Hart] and [Mark Low] from the choir.',
  '[Ben Hart] and [Mark Low] know us both.',
  '[Ben Hart], [Mark Low], and [Ann Dee] are mutual connections.',
  'Our mutual connections include [Ben Hart], [Mark Low] and 14 others.',
  'We have mutual friends including [Ben Hart].',
  'We share a few contacts, such as [Ben Hart] and [Mark Low].',
  'We share several connections: [Ben Hart], [Mark Low] & [Ann Dee].',
  'I noticed we are both connected to [Ben Hart].',
  'I noticed we’re both connected with [Ben Hart] and [Mark Low].',
  '[Ben Hart] is someone we both know.',
  '[Ben Hart] is a friend of ours.',
  'Like you, I am a friend of [Ben Hart].',
  'As a friend of [Ben Hart], I hear a lot about your hives.',
  'I got your name from [Ben Hart].',
  '[Ben Hart] gave me your address.',
  '[Ben Hart] passed on your details.',
  'I was told about you by [Ben Hart].',
  'I was sent your way by [Ben Hart].',
  'It was [Ben Hart] who suggested I write.',
  'At [Ben Hart]’s suggestion I am writing to you.',
  '[Ben Hart] and [Mark Low] both speak highly of you.',
  'My colleague [Ben Hart], who knows you from Leeds, told me to write.',
  'You worked with my sister [Ann Dee] at the mill.',
  'You may know my boss, [Ben Hart].',
  'You must know [Ben Hart], my old teacher.',
  'We have [Ben Hart], [Mark Low] and [Ann Dee] in common.',
  'Among our common contacts are [Ben Hart] and [Mark Low].',
  '[Ben Hart] and 14 others are mutual connections.',
  '[Ben], [Mark] and two more know both of us.',
  'We have 12 mutual connections ([Ben Hart] among them).',
  'LinkedIn shows that [Ben Hart] connects us.',
  'I believe we were both introduced to reeds by [Ben Hart].',
  'Through [Ben Hart] I learned about your hives.',
  'Via our mutual friend [Dr. Ben Hart] I heard of your hives.',
  '[Ben van der Hart] told me you grow pears.',
  'Zoë O’Neill-Park and I worked under you.',
  'We both know how Leeds looks in the rain.',
  'Your colleague wrote that Mark Low has retired.',
  'I read Ben Hart’s book on reeds and yours.',
  'We both work in Leeds, near Hart Lane.',
  'Your talk with Mark Low at Transit Leeds was good.',
  'My daughter Ann would like your recipe.',
  'Did you hear Ben Hart sing in Graz?',
  'I met Mark Low in Graz and thought of your bridge.',
  'The Ben Hart School and the Low Library are both in our town.',
  'We share Monday evenings and a love of Bach.',
  'Google and Amazon are common employers here.',
];

const marked = (sentence: string) => [...sentence.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);

test.each(sentences)('each one known to both is found in “%s”', (sentence) => {
  const text = `Hi Priya, ${sentence.replace(/[[\]]/g, '')}`;
  const found = claimedContacts(readText(text), sharedPeople);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked(sentence));
});
