/**
 * Words of English that stand where another was meant, told by their neighbours alone: each pattern matches what is
 * wrong, and was right wherever it spoke in the messages that it was chosen with.
 */
type PhraseSlip = {
  readonly wrong: RegExp;
  /** What is put in its place; `$1` and so on are the pattern's groups. */
  readonly right: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
};

const forGiven = (right: string) => `“${right}” is meant here.`;

export const phraseSlips: readonly PhraseSlip[] = [
  {
    wrong: /\b([Yy])our(?= (?:an?|the|not|gonna|going to|absolutely|definitely) )/g,
    right: "$1ou're",
    message: forGiven('You are'),
  },
  {
    wrong: /\b([Yy])our(?= (?:welcome|right)(?: to\b| about\b|[.!,]|$))/gm,
    right: "$1ou're",
    message: forGiven('You are'),
  },
  {
    wrong:
      /\b([Ii])ts(?= (?:an?|the|been|not|me|really|very|too|because|hard|easy|difficult|time to)\b(?! own))/g,
    right: "$1t's",
    message: forGiven('It is'),
  },
  {
    wrong: /\b([Tt])heir(?= (?:is|are|was|were|isn't|aren't|wasn't)\b)/g,
    right: '$1here',
    message: forGiven('There'),
  },
  {
    wrong:
      /(?<=\b[Kk]now |\b[Ww]onder |\b[Ww]ondering |\b[Aa]sk |\b[Aa]sked |\b[Ss]ure )weather(?= (?:you|the|it|i|we|they|to|or|this|there|your|he|she)\b)/gi,
    right: 'whether',
    message: forGiven('Whether'),
  },
  {
    wrong: /(?<=\b(?:[Yy]our|[Ss]ome|[Aa]ny|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Gg]ood|[Ff]or|[Oo]f) )advise\b/g,
    right: 'advice',
    message: 'What is given is advice; to advise is to give it.',
  },
  {
    wrong:
      /(?<=\b(?:[Mm]ore|[Ll]ess|[Bb]etter|[Rr]ather|[Ww]orse|[Oo]ther|[Ee]asier|[Ff]aster|[Ll]onger|[Oo]lder|[Ee]arlier) )then(?= (?:I|you|we|he|she|they|the|an?|any|just|ever|my|your|most|expected|\d+)\b)/g,
    right: 'than',
    message: forGiven('Than'),
  },
  {
    wrong:
      /(?<=\b(?:[Ii]s|[Ii]t's|[Ii]t’s|[Ii]ts|[Ww]as|[Aa]m|I'm|I’m|[Aa]re|[Bb]e|[Ii]t|[Nn]ot|[Ww]ay) )to(?= (?:late|early|busy|many|much|far|long|old|young|expensive|soon|big|small|hard|difficult)\b(?! to\b \w+ing))/g,
    right: 'too',
    message: forGiven('Too'),
  },
  {
    wrong: /(?<=\b(?:to|you|I|i|we|they) )no(?= (?:if|how|what|where|who|when|why|whether|which)\b)/g,
    right: 'know',
    message: forGiven('Know'),
  },
  {
    wrong: /\b(I|[Ww]e) (?:am|are) agree\b/g,
    right: '$1 agree',
    message: 'To agree is a verb by itself.',
  },
  {
    wrong:
      /(?<=\blook(?:ing)? forward to )(hear|meet|see|learn|speak|talk|join|read|work|visit|discuss|know)(?= (?:from|you|your|about|more|how|with|to|the|it)\b)/gi,
    right: '$1ing',
    message: 'After “look forward to” stands a form with “-ing”.',
  },
  {
    wrong: /(?<=\b(?:[Ww]ould|[Cc]ould|[Ss]hould|[Mm]ight|[Mm]ust) )of(?! course)(?= [a-z]+\b)/g,
    right: 'have',
    message: forGiven('Have'),
  },
];
