/** Whether every box is checked, used or not: from the first time somebody asks for the next mark. */
import { create } from 'zustand';

export const useAskedForAll = create<{ readonly isAsked: boolean }>(() => ({ isAsked: false }));
