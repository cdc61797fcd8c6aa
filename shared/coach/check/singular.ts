/** A noun in plural as one of its kind; "glass" stays. Words of any language that forms it otherwise stay as they are. */
export const singular = (word: string) => word.replace(/(?<!s)s$/u, '');
