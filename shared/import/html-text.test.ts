import { expect, test } from 'vitest';
import { textOfHtml } from './html-text.ts';

test.each([
  ['a style', '<style>p { color: red }</style><p>Hi</p>', 'Hi'],
  ['a script of any length', `<p>Hi</p><script>${'x();'.repeat(10_000)}</script><p>bye</p>`, 'Hi\n\nbye'],
  ['whatever its letters are', '<STYLE media="all">p {}</Style><p>Hi</p>', 'Hi'],
  ['each of several', '<style>a</style>Hi <script>b</script>and <style>c</style><b>bye</b>', 'Hi and bye'],
  ['one within the other', '<script>"<style>"</script><p>Hi</p><style>a</style>', 'Hi'],
  ['one to its own end', '<style>a</script>b</style><p>Hi</p>', 'Hi'],
])('%s is not read', (_what, html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('what follows a style that is never closed is read, but for a script in it', () => {
  expect(textOfHtml('<p>Hi</p><style>bye <script>x()</script>now')).toBe('Hi\n\nbye now');
  expect(textOfHtml('</style><p>Hi</p>')).toBe('Hi');
});
