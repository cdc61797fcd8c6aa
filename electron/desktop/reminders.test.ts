import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notification, NotificationConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { createReminders, notificationId, type ReminderAnswer } from './reminders.ts';

const dana = { title: 'Dana: due today', body: 'Last note: Graz', personId: 'p1' };

function start() {
  const made: (EventEmitter & { options: NotificationConstructorOptions; show: () => void })[] = [];
  const answers: ReminderAnswer[] = [];
  const remind = createReminders(
    (options) => {
      const notification = Object.assign(new EventEmitter(), { options, show: vi.fn() });
      made.push(notification);
      return notification as unknown as Notification;
    },
    (answer) => answers.push(answer),
  );
  return { made, answers, remind };
}

it('shows whom it is about, with the two things that can be done', () => {
  const { made, remind } = start();
  remind(dana);
  expect(made[0]?.options).toEqual({
    title: 'Dana: due today',
    body: 'Last note: Graz',
    actions: [
      { type: 'button', text: 'Open' },
      { type: 'button', text: 'Tomorrow' },
    ],
  });
  expect(made[0]?.show).toHaveBeenCalledOnce();
});

it('offers only to open where it is about several people', () => {
  const { made, answers, remind } = start();
  remind({ title: '3 people to write to', body: 'Ana, Ben and Dana.', personId: null });
  expect(made[0]?.options.actions).toEqual([{ type: 'button', text: 'Open' }]);
  made[0]?.emit('action', { actionIndex: 0 });
  expect(answers).toEqual([{ personId: null, choice: 'open' }]);
});

it.each([
  ['click', {}, 'open'],
  ['action', { actionIndex: 0 }, 'open'],
  ['action', { actionIndex: 1 }, 'tomorrow'],
])('tells a %s with %j as “%s”', (event, details, choice) => {
  const { made, answers, remind } = start();
  remind(dana);
  made[0]?.emit(event, details);
  expect(answers).toEqual([{ personId: 'p1', choice }]);
});

it('tells one answer only, and none of a notification that was closed', () => {
  const { made, answers, remind } = start();
  remind(dana);
  made[0]?.emit('action', { actionIndex: 1 });
  made[0]?.emit('click', {});
  remind(dana);
  made[1]?.emit('close', {});
  made[1]?.emit('click', {});
  expect(answers).toEqual([{ personId: 'p1', choice: 'tomorrow' }]);
});

it('is the app that is packed', () => {
  const config = readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8');
  expect(parse(config).appId).toBe(notificationId);
});
