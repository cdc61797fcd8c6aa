/** Which findings are said of a message: false alarms are worse than misses, and one lack is told once. */
import type { Finding } from './coach-types.ts';
import { rules } from './rules/registry.ts';
import type { Outlook } from './verdict.ts';

/** Whether it holds the words that it marks against the message. */
const accusesWords = ({ rule, scope }: Finding) => rules[rule].accuses && scope === 'words';

/** Whether it adds to the message what is noted. */
const adds = ({ fix }: Finding) => fix !== null && fix.replacement.trim() !== '';

/** Whether it says, as far as can be told from the sentences, what the message leaves out. */
const isLack = (finding: Finding) => {
  const { isAdvice, restsOn } = rules[finding.rule];
  return isAdvice && restsOn === 'acts' && !accusesWords(finding);
};

/**
 * Whether a finding is worth saying in a message of such an outlook. What is surely wrong always is. Advice is where the
 * message reads as blind; an honest one is told by the questions what it lacks, and only that it leaves out what is noted.
 */
function suits(finding: Finding, outlook: Outlook): boolean {
  if (!rules[finding.rule].isAdvice || outlook === null) return true;
  if (outlook === 'ready') return false;
  return outlook === 'blind' || (!accusesWords(finding) && adds(finding));
}

/**
 * The findings worth saying in a message of such an outlook, the gravest first as they came. What a message lacks is told
 * by the questions already: as a finding it is said where a click adds it, or else once, where no words are held against it.
 */
export function worthSaying(findings: readonly Finding[], outlook: Outlook): readonly Finding[] {
  const suitable = findings.filter((finding) => suits(finding, outlook));
  if (outlook !== 'blind') return suitable;
  const isAccused = suitable.some((finding) => rules[finding.rule].isAdvice && accusesWords(finding));
  const lack = suitable.find(isLack);
  return suitable.filter((finding) => !isLack(finding) || adds(finding) || (finding === lack && !isAccused));
}
