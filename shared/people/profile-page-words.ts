/**
 * The words of profile pages that are not about the person: buttons, menus, headings and labels, in English and,
 * where they are well known, in German, French and Spanish. All are compared in the form `foldForSearch` gives.
 */
import { foldForSearch } from './names.ts';

function folded(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split('|').map(foldForSearch)));
}

/** Lines that stand alone on a page and never name a person or say what they do. */
const furniture = folded(
  'Home|My Network|Jobs|Messaging|Notifications|Me|For Business|Work|Learning|Search|Menu|Sign in|Sign up|Log in',
  'Join now|Join|Join to view profile|Agree & Join LinkedIn|Report this profile|View profile|View full profile',
  'Message|Connect|Follow|Following|Followers|More|Pending|Save|Share|Report|Block|Resources|Open to|Add section',
  'Enhance profile|Edit profile|Verify now|Verified|Add verification badge|Background image|Cover photo|Cover image',
  'Profile photo|Profile picture|Profile language|Public profile & URL|Show all|See all|See more|Show more|…more',
  'more|Show details|Visit my website|Visit website|Book an appointment|Influencer|Premium|Premium Member|Open to work',
  'Hiring|Providing services|Highlights|Mutual connections|Contact|Contact details|Send profile in a message|Save to PDF',
  'Like|Comment|Repost|Send|Posts|Comments|Images|Videos|Articles|Documents|Reply|Replies|Media|Likes|Follows you',
  'LinkedIn|XING|GitHub|Facebook|Instagram|Mastodon|Bluesky|X|Explore|Lists|Bookmarks|Communities|Profile|Settings',
  'About|Accessibility|Help Center|Help Centre|Privacy & Terms|Ad Choices|Advertising|Business Services|Talent Solutions',
  'Sales Solutions|Safety Center|Community Guidelines|Get the LinkedIn app|LinkedIn Corporation|Cookie Policy',
  'User Agreement|Privacy Policy|Copyright Policy|Brand Policy|Guest Controls|Language|Skip to search|Overview',
  'Skip to main content|Keyboard shortcuts|Close jump menu|Accept|Ignore|Dismiss|Close|Back|Next|Previous|Loading',
  'Ad|People|Top Voice|Top Content|Repositories|Projects|Packages|Stars|Sponsor|Subscribe|Today|Online|Active now',
  'Start|Startseite|Ihr Netzwerk|Netzwerk|Mein Netzwerk|Stellen|Nachrichten|Mitteilungen|Sie|Fur Unternehmen|Nachricht',
  'Vernetzen|Folgen|Mehr|Speichern|Teilen|Melden|Anzeigen|Alle anzeigen|Weitere Infos|Suche|Einloggen|Anmelden',
  'Zum Hauptinhalt|Zum Hauptinhalt springen|Merken|Kontakt hinzufugen|Bestatigt|Kontaktinfo|Titelbild',
  'Accueil|Reseau|Mon reseau|Offres d’emploi|Emplois|Messagerie|Notifications|Vous|Pour les entreprises|Message',
  'Se connecter|Suivre|Plus|Enregistrer|Partager|Signaler|Tout afficher|Afficher plus|Recherche|S’inscrire|S’identifier',
  'Passer au contenu principal|Aller au contenu principal|Verifie|Photo de couverture|Coordonnees',
  'Inicio|Mi red|Empleos|Mensajes|Notificaciones|Yo|Para negocios|Mensaje|Conectar|Seguir|Mas|Guardar|Compartir',
  'Denunciar|Mostrar todo|Ver mas|Buscar|Iniciar sesion|Unirse ahora|Enviar mensaje|Verificado|Imagen de portada',
  'Ir al contenido principal|Saltar al contenido principal|Informacion de contacto',
);

const furnitureStart = new RegExp(
  `^(?:${[
    'skip to |jump to |zum inhalt|aller au |ir al |saltar ',
    String.raw`message \S|follow \S+$|connect with |invite |view \S|see (?:all|more|\S+'s) |show \S|try premium`,
    String.raw`get \S+ free|reactivate |unlock |learn more|sign in |join \S|more actions|click to |open to work`,
    String.raw`report \S|premium\b|sales navigator|people also |people you may |more profiles|others named`,
    'similar profiles|you might like|from your |suggested for |who your |promoted|advertisement|joined |member since',
    'profile enhanced|status is |add (?:a |profile|section)|edit (?:your|intro|profile)|expand |dismiss |mute |unmute ',
    String.raw`nachricht an |mehr (?:anzeigen|erfahren)|alle \S+ anzeigen|afficher |voir |mostrar |ver (?:mas|todo|perfil)`,
    'envoyer |enviar |linkedin corporation',
  ].join('|')})`,
);

const furnitureEnd =
  /(?:notifications?|new feed updates?|benachrichtigungen|logo|profile (?:photo|picture)|cover photo|background image|verified|premium)$/;

/** True for a line of the page itself: a button, a menu entry, a number, an address, a divider. */
export function isFurniture(line: string): boolean {
  const text = foldForSearch(line);
  return (
    !/\p{L}/u.test(text) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(text) ||
    /^[\d.,+\s·•]+\p{L}{0,2}$/u.test(text) ||
    furniture.has(text) ||
    furnitureStart.test(text) ||
    furnitureEnd.test(text) ||
    /©|\ball rights reserved\b/.test(text)
  );
}

const headings = folded(
  'About|Experience|Education|Activity|Featured|Skills|Licenses & certifications|Volunteering|Recommendations|Interests',
  'Highlights|Services|Publications|Projects|Honors & awards|Languages|Organizations|Courses|Posts|People also viewed',
  'More profiles for you|People you may know|People you may be interested in|You might like|Explore premium profiles',
  'Info|Berufserfahrung|Ausbildung|Aktivitaten|Im Fokus|Kenntnisse|Empfehlungen|Interessen|Werdegang|Sprachen',
  'Infos|Experience|Formation|Activite|Selection|Competences|Recommandations|Centres d’interet|Langues',
  'Acerca de|Experiencia|Educacion|Actividad|Destacado|Conocimientos y aptitudes|Recomendaciones|Intereses|Idiomas',
);

const experienceHeadings = folded('Experience|Berufserfahrung|Experiencia');

/** True for the heading of a section, with which the top of a profile ends. */
export function isHeading(line: string): boolean {
  return headings.has(foldForSearch(line));
}

export function isExperienceHeading(line: string): boolean {
  return experienceHeadings.has(foldForSearch(line));
}

const roleWords = folded(
  'lead|leader|head|manager|managerin|director|directora|directeur|directrice|direktor|direktorin|engineer|ingenieur',
  'ingenieure|ingenieurin|ingeniero|ingeniera|developer|entwickler|entwicklerin|developpeur|developpeuse|designer',
  'analyst|analystin|analyste|analista|scientist|researcher|forscher|forscherin|chercheur|chercheuse|consultant',
  'consultante|berater|beraterin|consultor|consultora|founder|cofounder|grunder|grunderin|fondateur|fondatrice',
  'fundador|fundadora|ceo|cto|cfo|coo|cmo|officer|president|vp|professor|professorin|lecturer|student|studentin',
  'teacher|lehrer|lehrerin|nurse|architect|architekt|architektin|planner|planer|planerin|editor|writer|author',
  'journalist|journalistin|journaliste|recruiter|coordinator|specialist|spezialist|spezialistin|adviser|advisor',
  'associate|assistant|partner|owner|freelance|freelancer|intern|coach|leiter|leiterin|leitung|geschaftsfuhrer',
  'geschaftsfuhrerin|teamleiter|teamleiterin|responsable|chef|cheffe|gerente|jefe|jefa|technician|administrator',
  'representative|strategist|marketer|producer|photographer|artist|apprentice|trainee|operator|controller|curator',
);

function hasWordOf(words: ReadonlySet<string>, line: string): boolean {
  return foldForSearch(line)
    .split(/[^\p{L}\p{M}']+/u)
    .some((word) => words.has(word));
}

/** True where a line names a kind of work. */
export function hasRoleWord(line: string): boolean {
  return hasWordOf(roleWords, line);
}

const organisationWords = folded(
  'university|college|school|institute|academy|universitat|universite|universidad|hochschule|ltd|limited|gmbh|inc|llc',
  'plc|group|company|foundation|association|society|council|bank|hospital|museum|library',
);

/** True where a line names a company or a school rather than a place or a person. */
export function hasOrganisationWord(line: string): boolean {
  return hasWordOf(organisationWords, line);
}

const wordsNotInNames = folded(
  'the|and|at|your|you|to|for|with|of|in|on|from|by|is|are|was|view|profile|connections|connection|followers|university',
  'college|school|institute|ltd|limited|gmbh|inc|llc|plc|group|company|department|team|website|email|phone|tel',
  'mobile|fax|please|thanks|thank|hello|regards|sent|free|new|all|more|my|our|und|fur|mit|bei|pour|avec|chez|para|con',
  'linkedin|premium|jobs|learn|results|search|people|events|services|solutions|experience|education|present',
  'universitat|universite|universidad|hochschule|united|kingdom|states|republic|street|road|avenue|area|region|greater',
);

/** True where a line has a word that people's names do not. */
export function hasWordNotInNames(line: string): boolean {
  return hasWordOf(wordsNotInNames, line);
}
