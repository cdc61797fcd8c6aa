import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../test/support/any-character.ts';
import { webAddress } from '../test/support/web-address.ts';
import { destinationOf, openableUrl } from './links.ts';

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
  [
    'mailto:dana@example.org?Subject=The%20reeds&body=Two%0D%0Alines',
    'mailto:dana@example.org?Subject=The%20reeds&body=Two%0D%0Alines',
  ],
  ['half%off@example.org', 'mailto:half%25off@example.org'],
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
  'https://:linkedin.com@evil.example/',
  'https://linkedin.com:443@evil.example/',
  'https://a:b@evil.example/',
  'vscode://file/a',
  'mailto:',
  'C:\\Windows\\notepad.exe',
  'localhost:3000',
])('%j is not opened', (text) => {
  expect(openableUrl(text)).toBeNull();
});

test.each([
  ['attach=/etc/passwd', 'a file'],
  ['ATTACH=/etc/passwd', 'a file, in capitals'],
  ['%61tt%61ch=/etc/passwd', 'a file, encoded'],
  ['subject=Hello&attach=/etc/passwd', 'a file, behind a subject'],
  ['subject=Hello&amp;attach=/etc/passwd', 'a file, as it is written in a page'],
  ['attachment=file:///etc/passwd', 'a file, by its other name'],
  ['attach', 'a file without its name'],
  ['bcc=eve@evil.example', 'a hidden copy'],
  ['cc=eve@evil.example', 'a copy'],
  ['to=eve@evil.example', 'another recipient'],
  ['in-reply-to=%3Ca@b%3E', 'a field of the letter’s head'],
  ['subject=Hello%0D%0ABcc:eve@evil.example', 'a field within a subject'],
  ['subject=Hello%22%20-attach%20/etc/passwd', 'an argument within a subject'],
  ['body=%22%20-attach%20/etc/passwd', 'an argument within a body'],
  ['body=%00', 'an end within a body'],
  ['body=%E0%A4%A', 'what is encoded wrongly'],
  ['%E0%A4%A=1', 'a field that is encoded wrongly'],
  ['=1', 'a field without a name'],
])('a letter with %s is not begun: %s', (query) => {
  expect(openableUrl(`mailto:dana@example.org?${query}`)).toBeNull();
  expect(openableUrl(`MAILTO:dana@example.org?${query}`)).toBeNull();
});

test.each([
  'mailto:dana@example.org,eve@evil.example',
  'mailto:dana@example.org%2Ceve@evil.example',
  'mailto:dana@example.org"/attach"c:/a',
  'mailto:dana%0A@example.org',
  'mailto:%E0%A4%A@example.org',
  'mailto://dana@example.org',
  'mailto:dana@example.org#?attach=/etc/passwd',
  'mailto:?to=dana@example.org',
])('%s is no letter to one mailbox', (text) => {
  expect(openableUrl(text)).toBeNull();
});

test.each([
  ['linkedin.com/in/dana/', 'linkedin.com', '/in/dana', 'Opens linkedin.com in your browser'],
  ['www.example.org', 'www.example.org', '', 'Opens www.example.org in your browser'],
  ['EXAMPLE.org:8443/a?b#c', 'example.org:8443', '/a?b#c', 'Opens example.org:8443 in your browser'],
  [
    'https://linkedin.com\\@evil.example',
    'linkedin.com',
    '/@evil.example',
    'Opens linkedin.com in your browser',
  ],
  [
    'https://linkedin.com.evil.example/in',
    'linkedin.com.evil.example',
    '/in',
    'Opens linkedin.com.evil.example in your browser',
  ],
  ['https://lіnkedin.com/in', 'xn--lnkedin-rog.com', '/in', 'Opens xn--lnkedin-rog.com in your browser'],
  ['example.org/jos%C3%A9', 'example.org', '/josé', 'Opens example.org in your browser'],
  ['example.org/50%', 'example.org', '/50%', 'Opens example.org in your browser'],
  ['example.org/\u202Egro', 'example.org', '/%E2%80%AEgro', 'Opens example.org in your browser'],
  ['example.org/a%20b', 'example.org', '/a%20b', 'Opens example.org in your browser'],
  ['dana@example.org', 'dana@example.org', '', 'Writes to dana@example.org in your mail program'],
  [
    'mailto:half%25off@example.org',
    'half%off@example.org',
    '',
    'Writes to half%off@example.org in your mail program',
  ],
])('%j says that it leads to %s', (text, place, rest, effect) => {
  const url = openableUrl(text);
  expect(url && destinationOf(url)).toEqual({ place, rest, effect });
});

test('whatever a web address is disguised as, its host is the one that is asked', () => {
  fc.assert(
    fc.property(webAddress, (address) => {
      const url = openableUrl(address.replace(/^http:/, 'https:'));
      expect(url && destinationOf(url).place).toBe(new URL(address.replace(/^http:/, 'https:')).host);
    }),
  );
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
    fc.property(schemes, fc.string({ unit: anyCharacter }), (scheme, rest) => {
      const url = openableUrl(scheme + rest);
      expect(url === null || /^(?:https:\/\/|mailto:)/.test(url.href)).toBe(true);
    }),
  );
});
