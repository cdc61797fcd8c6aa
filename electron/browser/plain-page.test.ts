import { expect, it } from 'vitest';
import { plainPage, wrongAddress } from './plain-page.ts';

it('says its title and its paragraphs, one after the other, as they are meant', () => {
  const page = plainPage('Salt & <pepper>', ['“a” "b"', '1 > 0']);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n/);
  expect(page).toContain('<title>Salt &amp; &lt;pepper&gt;</title>\n<h1>Salt &amp; &lt;pepper&gt;</h1>\n');
  expect(page).toContain('<p>“a” &quot;b&quot;</p>\n<p>1 &gt; 0</p>\n</html>\n');
});

it('tells who has an address that is not ours what is wrong with it, and where to go', () => {
  const page = wrongAddress('It is <old>.');
  expect(page).toContain('<h1>This address does not open Common Ground</h1>\n<p>It is &lt;old&gt;.</p>');
  expect(page).toContain('<p>Each start has an address of its own');
  expect(page).toContain('<p>Open the address that Common Ground printed last');
});
