import { describe, expect, it } from 'vitest';
import { putOnClipboard } from './clipboard.ts';

function clipboardThatKeeps(keep: (text: string) => string) {
  let held = 'what was there before';
  return {
    writeText: async (text: string) => {
      held = keep(text);
    },
    readText: async () => held,
  };
}

describe('putOnClipboard', () => {
  const message = 'Hello Ada,\nyour talk on dwell time…\n👍';

  it('says yes once the text is there', async () => {
    const clipboard = clipboardThatKeeps((text) => text);
    expect(await putOnClipboard(clipboard, message)).toBe(true);
    expect(await clipboard.readText()).toBe(message);
  });

  it.each(['\r\n', '\r'])('accepts the line ends of the system (%j)', async (lineEnd) => {
    const clipboard = clipboardThatKeeps((text) => text.replaceAll('\n', lineEnd));
    expect(await putOnClipboard(clipboard, message)).toBe(true);
  });

  it('says no when another program holds the clipboard', async () => {
    const clipboard = clipboardThatKeeps(() => 'what was there before');
    expect(await putOnClipboard(clipboard, message)).toBe(false);
  });

  it('says no when the text arrived cut short', async () => {
    const clipboard = clipboardThatKeeps((text) => text.slice(0, 10));
    expect(await putOnClipboard(clipboard, message)).toBe(false);
  });
});
