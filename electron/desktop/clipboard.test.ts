import { describe, expect, it } from 'vitest';
import { putOnClipboard } from './clipboard.ts';

function clipboardThatKeeps(keep: (text: string) => string) {
  let held = 'what was there before';
  return {
    writeText: (text: string) => {
      held = keep(text);
    },
    readText: () => held,
  };
}

describe('putOnClipboard', () => {
  const message = 'Hello Ada,\nyour talk on dwell time…\n👍';

  it('says yes once the text is there', () => {
    const clipboard = clipboardThatKeeps((text) => text);
    expect(putOnClipboard(clipboard, message)).toBe(true);
    expect(clipboard.readText()).toBe(message);
  });

  it('accepts the line ends of the system', () => {
    expect(
      putOnClipboard(
        clipboardThatKeeps((text) => text.replaceAll('\n', '\r\n')),
        message,
      ),
    ).toBe(true);
  });

  it('says no when another program holds the clipboard, or the text arrived damaged', () => {
    expect(
      putOnClipboard(
        clipboardThatKeeps(() => 'what was there before'),
        message,
      ),
    ).toBe(false);
    expect(
      putOnClipboard(
        clipboardThatKeeps((text) => text.slice(0, 10)),
        message,
      ),
    ).toBe(false);
  });
});
