/** The names of the coach's rules: they stand in settings, in dismissals and in the labelled messages, so they stay. */
export const ruleIds = [
  // Is it true?
  /** "Lots of common contacts", "several mutual connections": a claim about shared people without a name. */
  'vague-connections',
  /** "We have 12 mutual connections" when fewer are noted. */
  'more-than-noted',
  /** Names someone as shared ("we both know Lee Wong", "Lee suggested I write") who is not noted. */
  'unnoted-name',
  /** Says "as I wrote", "great speaking with you", "Re:" of an exchange that is not noted. */
  'false-history',
  /** "I am a recruiter", where the profile says teacher; "I work at Northline", where it says Harbour Rail. */
  'unnoted-role',

  // What is the compelling reason?
  /** No reason to connect, or a known generic one: "growing my network", "came across your profile". */
  'no-reason',
  /** A stock phrase that carries nothing: "hope this finds you well", "pick your brain", "touch base", "synergy". */
  'stock-phrase',
  /** The text that the network fills in: "I'd like to add you to my professional network on LinkedIn." */
  'default-text',
  /** The swap test: without the name, nothing is left that is about this person. */
  'suits-anyone',

  // What is in it for both of us?
  /** Nothing is offered to them: no help, no find, no shared interest they gain from. */
  'nothing-for-them',
  /** I, me and my clearly outweigh you and your. */
  'about-me',

  // Is this a conversation or a pitch?
  /** No question, so there is nothing to answer. */
  'no-question',
  /** The only question asks for a favour: a referral, a job, an introduction, feedback on my CV. */
  'favour-question',
  /** Three or more questions or asks at once. */
  'several-asks',
  /** Selling: "we help companies", "our platform", "free trial", "are you the right person", "double your leads". */
  'pitch-words',
  /** A web link in a first message. */
  'link',
  /** A link to a booking calendar. */
  'calendar-link',
  /** A price, a discount, a money figure that sells. */
  'price',
  /** Asks for their time: a call, a demo, 15 minutes, a meeting, before they have replied. */
  'asks-for-time',
  /** In a dialogue: they asked something that the message does not take up. */
  'unanswered-question',

  // Tone
  /** "My friend", "buddy", "dear", "bro" to a stranger. */
  'false-familiarity',
  /** Praise without a fact: "your impressive profile", "I admire your work". */
  'empty-flattery',
  /** Words in capitals that are not acronyms. */
  'shouting',
  /** Two or more exclamation marks together, or three or more in all. */
  'exclamations',

  // Is it for them?
  /** Greets or names someone else: a name left from a copy. */
  'wrong-name',
  /** Their name, misspelt. */
  'misspelt-name',
  /** "Hi there", "Dear Sir/Madam", "Hello friend", "To whom it may concern" instead of a name. */
  'impersonal-greeting',
  /** A gap left to fill: {{first_name}}, [Name], FIRSTNAME. */
  'unfilled',
  /** Mostly the same text as an earlier message to someone else. */
  'sameness',

  // Form
  /** Longer than the channel allows. */
  'over-limit',
  /** A sentence that is hard to follow for its length. A hint, never a gate. */
  'long-sentence',
] as const;

export type RuleId = (typeof ruleIds)[number];
