/** What one is congratulated on: nobody is thanked for their own new job. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });
type Row = readonly [kind: PromptKindId | null, typed: string, sentence: string];

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'what somebody has come to is what they are congratulated on': [
    ['work', 'your new job', 'Congratulations on your new job.'],
    ['work', 'new job', 'Congratulations on your new job.'],
    ['work', 'her promotion to head of sales', 'Congratulations on her promotion to head of sales.'],
    ['work', 'his nomination as treasurer', 'Congratulations on his nomination as treasurer.'],
    ['post', 'your award for the weir', 'Congratulations on your award for the weir.'],
    ['post', 'the prize you won in Graz', 'Congratulations on the prize you won in Graz.'],
    ['person', 'your new role at the mill', 'Congratulations on your new role at the mill.'],
    ['event', 'your graduation', 'Congratulations on your graduation.'],
    [null, 'your new bakery in Ely', 'Congratulations on your new bakery in Ely.'],
    ['work', 'your PhD', 'Congratulations on your PhD.'],
    ['work', 'your tenth anniversary', 'Congratulations on your tenth anniversary.'],
    ['work', 'your retirement after 30 years', 'Congratulations on your retirement after 30 years.'],
    ['work', 'your book launch', 'Congratulations on your book launch.'],
    ['work', 'the opening of your second shop', 'Congratulations on the opening of your second shop.'],
    ['work', 'your election to the council', 'Congratulations on your election to the council.'],
    ['work', "your shop's tenth birthday", "Congratulations on your shop's tenth birthday."],
    ['work', 'your baby', 'Congratulations on your baby.'],
  ],
  'what somebody has brought about': [
    ['work', 'opening the third bakery', 'Congratulations on opening the third bakery.'],
    ['post', 'winning the tender for the lock', 'Congratulations on winning the tender for the lock.'],
    ['work', 'turning fifty', 'Congratulations on turning fifty.'],
    ['work', 'becoming a partner', 'Congratulations on becoming a partner.'],
    ['work', 'being made a partner', 'Congratulations on being made a partner.'],
    ['work', 'getting promoted', 'Congratulations on getting promoted.'],
    ['work', 'passing your master exam', 'Congratulations on passing your master exam.'],
    ['work', 'finishing your PhD', 'Congratulations on finishing your PhD.'],
    ['work', 'publishing your first novel', 'Congratulations on publishing your first novel.'],
  ],
  'and what was seen of it': [
    [
      'work',
      'your new job, saw you are head of the depot now',
      'Congratulations on your new job. I saw you are head of the depot now.',
    ],
    [
      'work',
      'opening the third bakery. saw it in the paper',
      'Congratulations on opening the third bakery. I saw it in the paper.',
    ],
  ],
  'nobody is congratulated on what they made, gave, asked for or lost': [
    ['work', 'the award you gave my daughter', 'Thank you for the award you gave my daughter.'],
    ['work', 'your award for young poets', 'Thank you for your award for young poets.'],
    ['work', 'your nomination of my colleague', 'Thank you for your nomination of my colleague.'],
    ['work', 'your book', 'Thank you for your book.'],
    ['work', 'your new website', 'Thank you for your new website.'],
    ['work', 'the prize draw', 'Thank you for the prize draw.'],
    ['work', 'opening the archive to students', 'Thank you for opening the archive to students.'],
    ['work', 'opening my eyes', 'Thank you for opening my eyes.'],
    ['work', 'getting the bus lane built', 'Thank you for getting the bus lane built.'],
    ['work', 'being so patient', 'Thank you for being so patient.'],
    ['work', 'publishing the data', 'Thank you for publishing the data.'],
    ['work', 'passing on my letter', 'Thank you for passing on my letter.'],
    ['work', 'being made redundant', 'Thank you for being made redundant.'],
    ['talk', 'winning the pitch', 'Thank you for winning the pitch.'],
    [null, 'becoming a nurse', 'I am writing because of becoming a nurse.'],
    ['work', 'your loss', 'I am writing about your loss.'],
    ['work', 'turning the mill round', 'Thank you for turning the mill round.'],
    ['work', 'your birthday cards', 'Thank you for your birthday cards.'],
    ['work', 'your election guide', 'Thank you for your election guide.'],
    ['work', 'winning me over', 'Thank you for winning me over.'],
    ['post', 'your post on your new job', 'I read your post on your new job.'],
    ['post', 'your new position on tariffs', 'I read your new position on tariffs.'],
    ['post', 'your retirement plan', 'I read your retirement plan.'],
    ['talk', 'your award speech', 'Thank you for your award speech.'],
    ['event', 'the award ceremony', 'We were both at the award ceremony.'],
    ['event', 'opening of the bridge', 'We were both at the opening of the bridge.'],
    [
      'work',
      'your early retirement because of your back',
      'I am writing about your early retirement because of your back.',
    ],
    ['work', 'your degree course', 'I am writing about your degree course.'],
  ],
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s: %s', (prompt, typed, sentence) => {
      expect(realise('prompt', typed, prompt).sentence).toBe(sentence);
    });
  });
}
