import { describe, expect, it } from 'vitest';
import type { Message } from '../model/person.ts';
import { stageIds } from '../stages.ts';
import { basicsKnown, basicsOf, linksOf } from './basics.ts';
import { lastContact, logMeeting, logMessage, messageTitle } from './dialogue.ts';
import { newPerson } from './new-person.ts';

const now = '2026-11-21T15:00:00.000Z';
const person = newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' });

function message(id: string, at: string, direction: Message['direction'] = 'from-them'): Message {
  return { id, at, direction, purpose: null, channel: 'email', templateId: null, text: id };
}

describe('the dialogue with a person', () => {
  it('opens the dialogue when they answer a request', () => {
    const logged = logMessage({ ...person, stage: 'requested' }, message('m1', now), now);
    expect(logged).toMatchObject({ stage: 'in-dialogue', updatedAt: now, messages: [{ id: 'm1' }] });
  });

  it.each(['idea', 'accepted', 'no-answer'] as const)(
    'opens the dialogue when they answer at last, from “%s”',
    (stage) => {
      expect(logMessage({ ...person, stage }, message('m1', now), now).stage).toBe('in-dialogue');
    },
  );

  it.each(['requested', 'accepted', 'no-answer', 'met'] as const)(
    'takes what the user wrote for no answer of theirs, at “%s”',
    (stage) => {
      expect(logMessage({ ...person, stage }, message('m1', now, 'to-them'), now).stage).toBe(stage);
    },
  );

  it('makes a request of an idea when the user wrote elsewhere', () => {
    expect(logMessage(person, message('m1', now, 'to-them'), now).stage).toBe('requested');
  });

  it('never takes back a stage that the user has reached or closed', () => {
    for (const stage of stageIds.filter(
      (id) => !['idea', 'requested', 'accepted', 'no-answer'].includes(id),
    )) {
      expect(logMessage({ ...person, stage }, message('m1', now), now).stage).toBe(stage);
    }
  });
});

describe('what a message is called', () => {
  const sent = message('m1', '2026-11-18T09:00:00.000Z', 'to-them');
  const came = message('m2', '2026-11-20T09:00:00.000Z');

  it('says who wrote it', () => {
    expect(messageTitle({ ...sent, text: '' }, [sent])).toBe('You wrote');
    expect(messageTitle({ ...came, text: 'Gladly.' }, [sent])).toBe('They wrote');
  });

  it('says that they replied where that alone is known, and something was to be replied to', () => {
    const wordless = { ...came, text: ' ' };
    expect(messageTitle(wordless, [wordless, sent])).toBe('They replied');
    expect(messageTitle(wordless, [wordless])).toBe('They wrote');
    expect(messageTitle({ ...wordless, at: '2026-11-17T09:00:00.000Z' }, [sent])).toBe('They wrote');
  });
});

describe('what is recorded of the dialogue', () => {
  it('opens it when they write again after the answer to their blind request', () => {
    const asked = { ...person, stage: 'blind-request' as const };
    const answered = logMessage(asked, message('m1', now, 'to-them'), now);
    expect(answered.stage).toBe('blind-request');
    expect(logMessage(answered, message('m2', now), now).stage).toBe('in-dialogue');
  });

  it('keeps when the stage changed: on the day of the message, not on that of its record', () => {
    const earlier = '2026-11-18T12:00:00.000Z';
    const logged = logMessage({ ...person, stage: 'requested' }, message('m1', earlier), now);
    expect(logged.stageHistory).toEqual([{ at: earlier, stage: 'in-dialogue' }]);
    expect(logged.updatedAt).toBe(now);
  });

  it('is a meeting, after which they have met, whatever came before', () => {
    const meeting = { id: 'g1', at: now, text: '' };
    const met = logMeeting({ ...person, stage: 'in-dialogue' }, meeting, now);
    expect(met).toMatchObject({ stage: 'met', meetings: [meeting], updatedAt: now });
    expect(met.stageHistory).toEqual([{ at: now, stage: 'met' }]);
  });

  it.each(['relationship', 'declined', 'withdrawn'] as const)(
    'is a meeting that leaves “%s” as it is',
    (stage) => {
      const met = logMeeting({ ...person, stage }, { id: 'g1', at: now, text: '' }, now);
      expect(met).toMatchObject({ stage, stageHistory: [], meetings: [{ id: 'g1' }] });
    },
  );

  it('tells when they had to do with each other last, by message or in person', () => {
    expect(lastContact(person)).toBeNull();
    const messages = [message('m2', '2026-11-20T09:00:00.000Z'), message('m1', '2026-11-18T09:00:00.000Z')];
    expect(lastContact({ messages, meetings: [] })).toBe('2026-11-20T09:00:00.000Z');
    const meetings = [{ id: 'g1', at: now, text: 'Coffee' }];
    expect(lastContact({ messages, meetings })).toBe(now);
  });
});

describe('the basics of a person', () => {
  it('show an address apart, once it is known', () => {
    expect(linksOf(person)).toEqual([]);
    const [link, ...others] = linksOf({ ...person, profileLink: 'https://example.com/in/ana' });
    expect(link?.values).toEqual(['https://example.com/in/ana']);
    expect(others).toEqual([]);
    expect(basicsOf(person).map(({ label }) => label)).not.toContain(link?.label);
  });

  it('count what is known and leave out blanks', () => {
    const basics = basicsOf({
      ...person,
      role: ' Data lead ',
      location: '  ',
      commonConnections: ['Dana Ortiz', ' '],
    });
    expect(basicsKnown(basics)).toBe(`2 of ${basics.length} known`);
    expect(basics.find(({ label }) => label === 'Common connections')?.values).toEqual(['Dana Ortiz']);
    expect(basics.find(({ label }) => label === 'Location')?.values).toEqual([]);
  });
});
