/** Titles that stand in front of a name, folded and without points, one line for each language or field. */
import { wordSet } from '../word-set.ts';

/** A title wherever it stands in front of a name. */
export const sureTitles = wordSet({
  academic: 'dr ddr drs dra dres doctor prof profs professor docdr doctdr',
  academicGerman:
    'professorin doktor drin profin univprof privdoz privatdozent privatdozentin hofrat hofratin kommerzialrat dozent dozentin mmag maga',
  academicRomance:
    'professeur professeure docteur profesor profesora doctora professora doutor doutora profa',
  academicItalian: 'dott dottore dottoressa dottssa drssa professore professoressa profssa',
  academicSlavic: 'mgr rndr mudr mvdr judr phdr paeddr thdr thlic phmr akad inz prof docent doktorica',
  academicNordic: 'fildr tekndr civing siving docent',
  academicTurkish: 'ogr uzm yrd',
  degree:
    'dipl diploming dipling lic licda licdo licenciado licenciada mtro mtra maestro maestra arqta abg abog psic',
  profession: 'engr atty adv advo avv avvocato barr barrister geom rag notaio advokat adwokat surv tpl bldr',
  professionGerman: 'rechtsanwalt rechtsanwaltin steuerberater steuerberaterin',
  english:
    'mr mrs ms miss mx mister messrs sir dame lord lady madam viscount viscountess baroness countess marchioness',
  german:
    'herr herrn frau fraulein hr graf grafin freiherr freifrau freiin frhr baronin furst furstin prinz prinzessin',
  french: 'mme mmes mlle monsieur madame mademoiselle maitre comte comtesse vicomte vicomtesse marquise',
  spanish: 'senor senora senorita srta sra dna excmo excma ilmo ilma',
  portuguese: 'senhor senhora exmo exma eng engo enga',
  italian: 'sig sigra signa signor signora signorina contessa',
  dutch: 'dhr mevr mevrouw meneer mw mv mnr mej jhr jkvr jonkheer',
  nordic: 'fru frk herra rouva',
  slavic: 'gospodin gospodja gospoda pani',
  turkish: 'sayin',
  indian: 'shri shree shrimati smt sushri kumari sriman tmt janab pandit swami maulana maulvi ustad',
  malay: 'encik puan cik datuk dato datin tengku tunku tuanku pehin ybhg yb yab ustaz ustazah haji hajah hjh',
  indonesian: 'bapak bpk ibu raden ustadz ustadzah hajjah',
  filipino: 'gng ginoo ginang tita tito',
  african: 'alhaji alhaja hajia otunba comrade mwalimu mzee bwana',
  size: 'big old wee',
  faith:
    'sister father brother rev revd reverend rabbi rebbe sheikh shaikh shaykh venerable msgr monsignor monsenor pbro padre pfarrer',
  faithMore: 'pfarrerin ksiadz archbishop archimandrite archdeacon evang evangelist apostle hajj',
  kin: "uncle aunt auntie aunty coach chef ma'am maam",
  forces:
    'capt captain cpt cdr cmdr cmdre commander commodore lieut lieutenant col colonel brig brigadier sgt sergeant',
  forcesMore:
    'lt ltcol ltgen ltcdr majgen briggen ssgt msgt cpl corporal adm admiral radm vadm supt superintendent',
  forcesAbroad:
    'kapitan oberst hauptmann leutnant generalmajor podpolkovnik polkovnik coronel almirante teniente havildar',
  office:
    "honble hon'ble hon honorable honourable ambassador excellency senator congressman congresswoman councillor cllr alderman magistrate hhj",
  cyrillic: 'г-н г-жа гн гжа господин госпожа проф профессор д-р др доктор доц доцент акад академик пані інж',
  greek: 'κ κα κος κυριος κυρια δρ καθ καθηγητης καθηγητρια',
  hebrew: 'ד״ר ד"ר פרופ פרופ׳ עו״ד עו"ד מר גב׳ הרב',
  arabic: 'دكتور دكتورة الدكتور الدكتورة السيد السيدة المهندس المهندسة الأستاذ الأستاذة الشيخ دکتر آقای خانم',
  indic: 'श्री श्रीमती डॉ सुश्री कुमारी',
  thai: 'ดร คุณ นาย นาง นางสาว',
});

/** Titles that are also names or initials: titles only where two more words follow. */
export const doubtfulTitles = wordSet({
  letters: 'ra rain stb wp pd di ca cs cma cpa er ar ir ts gs pr ft dds ing mag arch bc sr qs hj',
  english:
    'major general justice district judge chief master marshal baron president chancellor rector provost mayor',
  faith:
    'fr pastor bishop father brother sister deacon elder prophet imam mufti cardinal canon chaplain hafiz pst',
  abroad:
    'mallam malam nana sardar daw pak kapten kum minister governor inspector don dona doña sri doc me av',
});

/** Titles only with a point; without one they are names, initials or words. */
export const titlesWithPoint = wordSet({
  english: 'fr sr hon gen maj mag sen rep gov amb pres insp const pvt ven br bro dcn pt mons he yb pst',
  romance:
    'ing arq eng econ lic bach tec don on cav comm arch me pr mgr sigg rag sor fra gral cnel tte cap cte cmte',
  others:
    'ir er ar ts gs sk ca av op doc bc mec lek hab ks tn ny nn bb en pn kol kom pharm ost jud tekn fil cand',
  cyrillic: 'г гр ул кн',
  arabic: 'د م أ ا أد',
});

/** Written short before the name by which the person is called: Muhammad and the like. */
export const shortenedPrefixes = wordSet({
  muhammad: 'md mohd muhd mohmd mhd moh moch',
  bengali: 'mst most mosa mosammat sk',
});

/** What belongs to the title before it: "Dr. med. univ.", "Prof. h. c. mult.". */
export const titleTails = wordSet({
  fields:
    'med univ dent vet rer nat pol oec phil iur jur theol techn habil hab sc scient agr mont math paed disc soc cult',
  fieldsMore: 'hum pharm biol publ camer mus silv troph inf ing psych kfm',
  honour: 'hc h c mult em emer emerit emeritus emerita honoris causa tit apl ao',
  endings: 'ssa ra na in a',
  others: 'nadzw zw inz fh ret retd rtd uyesi gor dr',
});

/** Words that make a title together with the title after them: "The Rt Hon", "Vice Admiral", "Tan Sri". */
export const titleOpenings = wordSet({
  courtesy: 'the right rt most very his her honourable honorable',
  academic: 'assistant associate assoc asst adjunct visiting honorary distinguished emeritus senior adj ars',
  forces:
    'vice rear lance flight flt squadron sqn wing wg group gp air fleet field surgeon major maj brigadier brig',
  forcesMore: 'lieutenant lt lieut staff master warrant petty first second police detective deputy sub chief',
});

/** A title after a word of `titleOpenings`, and a name or a word elsewhere. */
export const titleClosings = wordSet({
  forces: 'marshal officer general major leader ldr justice captain inspector constable minister gen maj',
  academic: 'dean director principal chancellor president gor',
  courtesy: 'hon majesty highness grace honour worship holiness eminence',
});

/** The same for titles of Malaysia and Brunei, whose words are names elsewhere: "Tan Sri", "Dato' Seri". */
export const malayTitleOpenings = wordSet({ malay: 'tan puan toh dato datuk datin yang' });
export const malayTitleClosings = wordSet({ malay: 'sri seri paduka puan berhormat mulia' });

/** The titles whose parts make longer ones: "Dipl.-Ing.", "FH-Prof.", "Dott.ssa", "Lt.Col.". */
export const titleStems = wordSet({
  academic: 'dr prof ing dipl mag maga doz univ dott lic doc akad privdoz mgr',
  others: 'lt col gen adm maj sgt brig capt cdr sig avv eng engr dra profa dd phd',
});

/** These go with the first name: "Sir Ian", never "Sir McTavish". */
export const titlesOfFirstNames = wordSet({
  english: 'sir dame sister brother uncle aunt auntie aunty big old wee',
  spanish: 'don dona',
  indonesian: 'bapak bpk ibu',
  malay: 'cik encik puan',
});

/** Shortened given names, which a point does not make titles. */
export const shortenedGivenNames = wordSet({
  english: 'wm chas geo jos thos jas robt edw alex sam ben benj danl saml chris matt nic',
  abroad: 'ma fco fdo joh chr th ph yu st jr hno gj wilh friedr fr aug ant joao',
});
