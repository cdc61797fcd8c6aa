import { expect, it } from 'vitest';
import { notLetIn, plainPage } from './plain-page.ts';

it('says its title and its paragraphs, one after the other, as they are meant', () => {
  const page = plainPage('Salt & <pepper>', ['“a” "b"', '1 > 0']);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n/);
  expect(page).toContain('<title>Salt &amp; &lt;pepper&gt;</title>\n<h1>Salt &amp; &lt;pepper&gt;</h1>\n');
  expect(page).toContain('<p>“a” &quot;b&quot;</p>\n<p>1 &gt; 0</p>\n</html>\n');
});

it('tells who was not let in why, and how to get in', () => {
  expect(notLetIn).toContain('<h1>This link does not open Common Ground</h1>');
  expect(notLetIn).toContain('<p>Each link works once');
  expect(notLetIn).toContain('<p>To get a new link');
});
