import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { showToast } from '../../ui/toasts.ts';

async function readIsOn(): Promise<boolean | null> {
  const result = await api.readOpensAtLogin({});
  return result.ok ? result.value.isOn : null;
}

/** Whether the app opens at the login: what the system says, which the user may change there as well. */
export function OpensAtLogin() {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => void readIsOn().then(setOn), []);
  if (isOn === null) return null;

  async function choose(isWanted: boolean) {
    const result = await api.setOpensAtLogin({ isOn: isWanted });
    if (!result.ok) showToast(result.failure.message);
    setOn(await readIsOn());
  }

  return (
    <CheckRow
      label="Open when you log in"
      about="Where its entry stays, it opens without a window."
      isChecked={isOn}
      onChange={(isWanted) => void choose(isWanted)}
    />
  );
}
