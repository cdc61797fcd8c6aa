import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openableUrl } from './links.ts';

test.each([
  ['https://www.linkedin.com/in/sample', 'https://www.linkedin.com/in/sample'],
  ['  https://example.org/a?b=c#d  ', 'https://example.org/a?b=c#d'],
  ['HTTPS://EXAMPLE.ORG/Path', 'https://example.org/Path'],
  ['www.linkedin.com/in/sample', 'https://www.linkedin.com/in/sample'],
  ['linkedin.com/in/sample', 'https://linkedin.com/in/sample'],
  ['example.org', 'https://example.org/'],
  ['example.org:8443/a', 'https://example.org:8443/a'],
  ['bücher.example/liste', 'https://xn--bcher-kva.example/liste'],
  ['mailto:dana@example.org', 'mailto:dana@example.org'],
  ['dana.ortiz+reeds@post.example.org ', 'mailto:dana.ortiz+reeds@post.example.org'],
])('%j opens %s', (text, href) => {
  expect(openableUrl(text)?.href).toBe(href);
});

test.each([
  '',
  'not a link',
  'linkedin',
  '/in/sample',
  '//example.org/in/sample',
  'http://example.org',
  'ftp://example.org',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'JavaScript:alert(1)//example.org',
  'data:text/html,<p>',
  'https://',
  'https://exam ple.org',
  'https://example.org/\u0000',
  'https://linkedin.com@example.org/in/sample',
  'vscode://file/a',
  'mailto:',
  'C:\\Windows\\notepad.exe',
  'localhost:3000',
])('%j is not opened', (text) => {
  expect(openableUrl(text)).toBeNull();
});

test('whatever is opened is an https or mailto address', () => {
  const schemes = fc.constantFrom(
    '',
    'https://',
    'http://',
    'mailto:',
    'javascript:',
    'example.org',
    'ms-settings:',
  );
  fc.assert(
    fc.property(schemes, fc.string({ unit: 'binary' }), (scheme, rest) => {
      const url = openableUrl(scheme + rest);
      expect(url === null || /^(?:https:\/\/|mailto:)/.test(url.href)).toBe(true);
    }),
  );
});
