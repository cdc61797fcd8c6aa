/** Profile pages in Dutch. */
import type { PageLanguage } from './page-language.ts';

export const dutch: PageLanguage = {
  degree:
    'connectie|connecties|graads|graad|in|de|-graads|en hoger|of hoger|buiten je netwerk|buiten uw netwerk|eerstegraads|tweedegraads|derdegraads',
  contact: 'contactgegevens|contactinfo|contactinformatie',
  connections: 'connecties|connectie',
  followers: 'volgers|volger|volgend',
  shared: [
    'gemeenschappelijke connecties?',
    'gedeelde connecties?',
    'wederzijdse connecties?',
    'gezamenlijke connecties?',
    'connecties? gemeen',
  ],
  aroundShared: 'is|zijn|een|andere|ander|overige|van|je|uw|nog',
  and: 'en',
  roleAt: 'bij|bij de|bij het',
  roleAtPerhaps: 'aan de|aan het',
  fields: ['logistiek|marketing|financiën|inkoop|verkoop|onderzoek|opleiding'],
  founderOf: 'van',
  founders:
    'oprichter|oprichtster|medeoprichter|mede-oprichter|eigenaar|eigenaresse|mede-eigenaar|directeur-eigenaar',
  present: 'heden|nu',
  employment: 'fulltime|parttime|zelfstandige|freelance|stage|tijdelijk|vast|uitzendkracht|zzp',
  durations: 'jaar|jaren|mnd|maand|maanden',
  headings: [
    'Info|Ervaring|Opleiding|Activiteit|Uitgelicht|Vaardigheden|Aanbevelingen|Interesses|Talen|Over|Werkervaring',
    'Licenties en certificaten|Vrijwilligerswerk|Projecten|Cursussen|Onderscheidingen en prijzen|Diensten|Hoogtepunten',
  ],
  experience: 'Ervaring|Werkervaring',
  buttons: [
    'Startpagina|Mijn netwerk|Netwerk|Vacatures|Berichten|Meldingen|Ik|Voor bedrijven|Bericht|Connectie maken|Volgen|Meer',
    'Opslaan|Delen|Rapporteren|Alles weergeven|Meer weergeven|Zoeken|Aanmelden|Nu lid worden|Bericht sturen|Geverifieerd',
    'Naar hoofdinhoud|Ga naar hoofdinhoud|Omslagfoto|Profielfoto|Achtergrondafbeelding|In behandeling|Connecties|Volgers',
    'Open voor|Sectie toevoegen|Profiel verbeteren|Hulpmiddelen|Verbinden|Volgend',
  ],
  buttonStarts: [
    'ga naar |naar hoofd|alle \\S+ weergeven|meer (?:weergeven|informatie)|bericht aan |open voor |praat over |gevolgd door |linkedin-lid|profiel van ',
  ],
  roles: [
    'directeur|ingenieur|ontwikkelaar|ontwerper|ontwerpster|onderzoeker|onderzoekster|adviseur|adviseuse|oprichter|oprichtster',
    'eigenaar|eigenaresse|hoogleraar|docent|docente|leraar|lerares|advocaat|jurist|journalist|redacteur|verpleegkundige|arts',
    'hoofd|teamleider|projectleider|afdelingshoofd|coördinator|medewerker|medewerkster|inkoper|verkoper|planner|stagiair|stagiaire',
    'voorzitter|bestuurder|beheerder|accountmanager|projectmanager|productmanager|consulent|technicus|monteur|boekhouder|leidinggevende',
    'trainer|ondernemer|beleidsmedewerker|secretaris|zelfstandige|apotheker|chauffeur|architecte|specialiste',
  ],
  organisations: [
    'bv|nv|vof|stichting|vereniging|bedrijf|groep|ziekenhuis|gemeente|bibliotheek|maatschappij|bureau',
  ],
  schools: 'universiteit|hogeschool|school|instituut|academie|lyceum',
  notInNames: [
    'voor|met|bij|lid|connectie|connecties|bericht|profiel|graad|jouw|onze|omgeving|regio|netwerk',
  ],
  countries: [
    'Duitsland|Oostenrijk|Zwitserland|Frankrijk|België|Nederland|Spanje|Italië|Verenigd Koninkrijk|Verenigde Staten|Luxemburg|Suriname',
  ],
  areaBefore: 'regio|groot',
  areaAfter: 'en omgeving',
};
