/** Animals, as those name them who keep, treat or study them. */
import { wordList } from '../../../language/word-list.ts';

/** Those that are spoken of as "he" and "she", one by one. */
export const namedOneByOne: ReadonlySet<string> =
  wordList(`dog bitch puppy pup horse mare stallion filly foal pony donkey mule cow bull calf heifer ewe ram lamb sow boar
  pig goat hen cock rooster cat kitten parrot camel elephant bear wolf`);

export const animals: ReadonlySet<string> = new Set([
  ...namedOneByOne,
  ...wordList(`sheep cattle fish poultry deer chicken bee bird duck goose alpaca llama owl bat otter seal whale dolphin
  salmon trout oyster mussel eel crab lobster snail spider frog reptile insect butterfly moth hedgehog`),
]);
