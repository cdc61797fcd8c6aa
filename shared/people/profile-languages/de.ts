/** Profile pages in German. */
import type { PageLanguage } from './page-language.ts';

export const german: PageLanguage = {
  degree: 'kontakt|kontakte|grades|grad|außerhalb ihres netzwerks|außerhalb deines netzwerks',
  contact: 'kontaktinfo|kontaktinformationen|kontaktdaten|kontaktinfos',
  connections: 'kontakte|kontakt',
  followers: 'follower|follower:innen|followern|abonnenten',
  shared: ['gemeinsame[rn]? kontakte?n?', 'geteilte[rn]? kontakte?'],
  aroundShared: 'ist|sind|ein|eine|einen|weitere|weiterer|weiteren|andere|anderer|haben|sie|du|hast',
  and: 'und',
  roleAt: 'bei|bei der|bei den|bei dem|beim|an der|am',
  roleAtPerhaps: '',
  fields: [
    'marketing|vertrieb|einkauf|logistik|finanzen|technik|forschung|teilzeit|vollzeit|elternzeit|rente',
  ],
  founderOf: 'von|der',
  founders:
    'inhaber|inhaberin|gründer|gründerin|mitgründer|mitgründerin|geschäftsführer|geschäftsführerin|eigentümer|eigentümerin',
  present: 'heute|jetzt',
  employment:
    'vollzeit|teilzeit|selbstständig|selbständig|freiberuflich|praktikum|befristet|werkstudent|ausbildung|festanstellung',
  durations: 'jahr|jahre|j.|monat|monate|mon.',
  headings: [
    'Info|Berufserfahrung|Ausbildung|Aktivitäten|Im Fokus|Kenntnisse|Empfehlungen|Interessen|Werdegang|Sprachen|Aktivität',
    'Bescheinigungen und Zertifikate|Ehrenamt|Projekte|Auszeichnungen|Kurse|Über mich|Personen, die Sie vielleicht kennen',
  ],
  experience: 'Berufserfahrung|Werdegang',
  buttons: [
    'Start|Startseite|Ihr Netzwerk|Netzwerk|Mein Netzwerk|Stellen|Nachrichten|Mitteilungen|Sie|Für Unternehmen|Nachricht',
    'Vernetzen|Folgen|Mehr|Speichern|Teilen|Melden|Anzeigen|Alle anzeigen|Weitere Infos|Suche|Einloggen|Anmelden|Jobs',
    'Zum Hauptinhalt|Zum Hauptinhalt springen|Merken|Kontakt hinzufügen|Bestätigt|Titelbild|Hintergrundbild|Profilfoto',
    'Verifiziert|Ausstehend|Offen für|Profilbereich hinzufügen|Ressourcen|Abonnieren|Gefolgt|Kontakte|Premium-Mitglied',
  ],
  buttonStarts: [
    'zum inhalt|nachricht an |mehr (?:anzeigen|erfahren)|alle \\S+ anzeigen|offen für |spricht über |gefolgt von ',
  ],
  roles: [
    'managerin|direktor|direktorin|ingenieur|ingenieurin|entwickler|entwicklerin|designerin|analystin|forscher|forscherin|berater',
    'beraterin|gründer|gründerin|mitgründer|mitgründerin|professorin|dozent|dozentin|studentin|lehrer|lehrerin|architekt',
    'architektin|planer|planerin|journalistin|spezialist|spezialistin|leiter|leiterin|leitung|geschäftsführer|geschäftsführerin',
    'teamleiter|teamleiterin|inhaber|inhaberin|referent|referentin|sachbearbeiter|sachbearbeiterin|vorstand|redakteur|redakteurin',
    'einkäufer|einkäuferin|verkäufer|verkäuferin|techniker|technikerin|mitarbeiter|mitarbeiterin|assistentin|anwalt|anwältin',
    'projektleiter|projektleiterin|abteilungsleiter|abteilungsleiterin|bereichsleiter|bereichsleiterin|vertriebsleiter|arzt|ärztin',
    'projektmanager|projektmanagerin|produktmanager|produktmanagerin|werkstudent|werkstudentin|praktikant|praktikantin|koordinatorin',
  ],
  organisations: [
    'gmbh|ag|kg|ohg|ggmbh|mbh|stiftung|verein|verband|krankenhaus|klinikum|bibliothek|stadtwerke',
  ],
  schools: 'universität|hochschule|fachhochschule|schule|gymnasium|akademie|institut',
  notInNames: [
    'und|für|mit|bei|neue|alle|mitglied|nachricht|über|ich|kontakt|kontakte|netzwerk|raum|umgebung',
  ],
  countries: [
    'Deutschland|Österreich|Schweiz|Frankreich|Niederlande|Belgien|Spanien|Italien|Polen|Dänemark|Vereinigtes Königreich|Vereinigte Staaten|USA|Luxemburg|Liechtenstein',
  ],
  areaBefore: 'großraum|metropolregion|raum|region',
  areaAfter: 'und umgebung',
};
