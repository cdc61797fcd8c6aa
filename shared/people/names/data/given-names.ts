/** Given names: those that tell the order of a name, and those that go together as one. Folded. */
import { wordSet } from '../word-set.ts';

/** Common given names, for telling "García Márquez, Lucía" from "Dana Ortiz, Leeds". */
export const commonGivenNames = wordSet({
  english:
    'james john robert michael william david richard joseph thomas charles daniel matthew anthony mark steven andrew paul joshua kevin brian',
  englishMore:
    'george edward peter ryan jason eric stephen jonathan samuel benjamin adam henry nathan dan ben ken sam tom tim jim joe jack alex max leo',
  englishWomen:
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy emily emma olivia amanda melissa rebecca laura',
  englishWomenMore:
    'rachel helen anna anne ann kate katherine catherine alice grace julia claire clare sue jane ruth lucy sophie chloe hannah amy dana',
  african:
    'blessing ngozi chidi emeka chioma tunde funke kwame kofi abena akosua thabo sipho thandi lindiwe nomvula wanjiku achieng',
  german:
    'hans klaus jurgen wolfgang stefan andreas martin michael thomas christian markus tobias felix lukas jonas sebastian florian johannes',
  germanWomen:
    'ursula sabine petra monika andrea katrin julia lena lea sophie heike anja margit ingrid greta johanna',
  french:
    'jean pierre michel philippe alain nicolas christophe laurent olivier julien antoine francois louis luc hugo yves guillaume mathieu',
  frenchWomen:
    'marie nathalie isabelle sylvie catherine camille lea manon juliette celine aurelie helene margaux claire elodie amelie',
  spanish:
    'jose juan antonio manuel francisco luis carlos miguel javier pedro alejandro fernando pablo jorge diego sergio rafael andres ricardo',
  spanishWomen:
    'maria carmen ana lucia isabel laura marta elena paula sara cristina pilar sofia valentina camila gabriela beatriz rosa',
  portuguese:
    'joao pedro tiago bruno rui nuno goncalo paulo marcos lucas mateus rodrigo felipe gustavo thiago andre',
  portugueseWomen: 'ines catarina mariana joana rita fernanda juliana larissa leticia patricia adriana',
  italian:
    'marco giuseppe giovanni luca francesco alessandro matteo lorenzo andrea stefano paolo roberto davide simone',
  italianWomen: 'giulia chiara francesca federica martina alessia sara silvia elisa valentina giorgia',
  dutchNordic:
    'jan pieter willem kees johan erik lars anders nils bjorn sven karl sanne femke anneke ingrid astrid freja maja',
  slavic:
    'ivan petr pavel tomas jakub martin piotr krzysztof andrzej tomasz sergey dmitry alexei olga katarzyna agnieszka jana marketa natalia tatiana',
  turkishArabic:
    'mehmet ahmet mustafa ayse fatma ali mohammed mohamed muhammad ahmed omar hassan fatima aisha maryam layla youssef khalid noor',
  indian:
    'rahul amit priya anjali ravi suresh ramesh sanjay vijay arjun deepak neha pooja kavita sunita lakshmi anil rajesh',
});

/** First halves of double given names. */
export const doubleNameStarts = wordSet({
  english:
    'mary anna anne ann annie betty peggy billy bobby jim jo john lee sarah ella rose emma linda norma willa carol ruth martha',
  german: 'hans karl klaus carl franz anna eva marie ernst wolf johann',
  french: 'jean marie anne pierre louis rose',
  spanish: 'maria jose juan ana luis rosa miguel carlos marco victor pedro luz',
  portuguese: 'joao jose ana maria pedro luiz luis',
  italian: 'gian pier anna maria giovan',
  dutch: 'jan anne',
});

/** Second halves of double given names. */
export const doubleNameEnds = wordSet({
  english:
    'ann anne lou beth jane jo joe bob sue kate ellen lynn lee may mae grace rae jean ray paul louise elizabeth',
  german:
    'heinz peter georg josef otto dieter jurgen werner lena lisa sophie sophia maria katharina friedrich theodor wilhelm gunter martin',
  french:
    'pierre paul claude luc marc jacques michel louis francois philippe yves baptiste christine laure sophie claire charlotte helene',
  spanish:
    'jose maria luis carlos pablo antonio miguel manuel angel isabel elena teresa jesus fernando alberto andres enrique ignacio cristina belen laura lucia',
  portuguese: 'pedro paulo carlos luiz luis beatriz clara eduarda carolina henrique miguel antonio',
  italian: 'marco carlo luca paolo piero franco maria giovanni luigi rita laura chiara',
});

/** These never stand alone: with the word after them they are one given name ("Abdul Rahman"). */
export const boundNameStarts = wordSet({ arabic: 'abdul abdel abd abdur abdus abdal abdu' });

/** Begin the given names of many Malays and Indonesians, who are called by the next one or by both. */
export const prefixNames = wordSet({
  malay: 'siti nur nurul noor wan nik che muhammad mohamad mohammad mohamed ahmad',
});
