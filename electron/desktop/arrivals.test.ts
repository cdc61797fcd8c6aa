import { describe, expect, it } from 'vitest';
import { arrivalsIn } from './arrivals.ts';

const link = 'commonground://person?name=Zoe';

describe('what arrives among the arguments', () => {
  it('is links, and files by their endings, named from where they were given', () => {
    expect(arrivalsIn(['.', link, 'mine.commonground', '/tmp/All.ZIP', 'notes.txt'], '/home/zoe')).toEqual({
      links: [link],
      files: ['/home/zoe/mine.commonground', '/tmp/All.ZIP'],
    });
  });

  it('is nothing of what is said to the app, or by Chromium to itself', () => {
    const args = ['--data', '/home/zoe/data.json', '--no-sandbox', '--files=a.csv', '-x.csv'];
    expect(arrivalsIn(args, '/')).toEqual({ links: [], files: [] });
    expect(arrivalsIn(['--data', '/data', 'a.csv'], '/')).toEqual({ links: [], files: ['/a.csv'] });
  });

  it('is no file where it is a link, whatever that ends in', () => {
    expect(arrivalsIn(['commonground://person?name=a.csv'], '/').files).toEqual([]);
    expect(arrivalsIn(['https://example.org/commonground:'], '/').links).toEqual([]);
  });

  it('is a handful at most', () => {
    const many = Array.from({ length: 50 }, (_, index) => `${index}.csv`);
    expect(arrivalsIn(many, '/').files).toHaveLength(20);
    expect(
      arrivalsIn(
        Array.from({ length: 50 }, () => link),
        '/',
      ).links,
    ).toHaveLength(20);
  });
});
