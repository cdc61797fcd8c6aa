/** Profile pages in French. */
import type { PageLanguage } from './page-language.ts';

export const french: PageLanguage = {
  degree: 'relation|relations|de|niveau|degré|et|plus|hors réseau|hors de votre réseau',
  contact: 'coordonnées|informations de contact|infos de contact|coordonnees',
  connections: 'relations|relation',
  followers: 'abonnés|abonné|abonnements|abonnées',
  shared: ['relations? (?:que vous avez )?en commun', 'relations? communes?', 'contacts? en commun'],
  aroundShared: 'est|sont|une|un|des|autres|autre|de|vos|vous|avez|que',
  and: 'et',
  roleAt: 'chez|chez les|chez l’',
  roleAtPerhaps: 'au|à l’|à la|au sein de|au sein d’|au sein du',
  fields: [
    'logistique|marketing|finance|ressources|achats|ventes|droit|gestion|informatique|communication',
    'recherche|chômage',
  ],
  founderOf: 'de|d’|du|des',
  founders:
    'fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice|gérant|gérante|dirigeant|dirigeante|propriétaire',
  present: 'aujourd’hui|à ce jour|présent',
  employment: 'temps plein|temps partiel|cdi|cdd|indépendant|alternance|stage|intérim|contrat',
  durations: 'an|ans|mois',
  headings: [
    'Infos|Expérience|Formation|Activité|Sélection|Compétences|Recommandations|Centres d’intérêt|Langues|À propos',
    'Expériences|Licences et certifications|Bénévolat|Projets|Distinctions|Points forts|Services',
  ],
  experience: 'Expérience|Expériences',
  buttons: [
    'Accueil|Réseau|Mon réseau|Offres d’emploi|Emplois|Messagerie|Notifications|Vous|Pour les entreprises|Message',
    'Se connecter|Suivre|Plus|Enregistrer|Partager|Signaler|Tout afficher|Afficher plus|Recherche|S’inscrire|S’identifier',
    'Passer au contenu principal|Aller au contenu principal|Vérifié|Vérifiée|Photo de couverture|Relations|Abonnés|En attente',
    'Photo de profil|Image de l’arrière-plan|Ouvert à|Ressources|Ajouter une section|Améliorer le profil|Abonné|Suivi|Ajouter',
  ],
  buttonStarts: [
    'aller au |afficher |voir |envoyer |membre de |ouvert à |ouverte à |parle de |suivi par |suivie par ',
  ],
  roles: [
    'directeur|directrice|ingénieur|ingénieure|développeur|développeuse|analyste|chercheur|chercheuse|consultante|fondateur',
    'fondatrice|cofondateur|cofondatrice|journaliste|responsable|chef|cheffe|chargé|chargée|professeur|professeure|avocat|avocate',
    'étudiant|étudiante|acheteur|acheteuse|gérant|gérante|dirigeant|dirigeante|président|présidente|comptable|technicien|technicienne',
    'conseiller|conseillère|assistante|infirmier|infirmière|architecte|rédacteur|rédactrice|stagiaire|alternant|alternante|enseignant',
    'enseignante|médecin|adjoint|adjointe|coordinateur|coordinatrice|gestionnaire|commercial|commerciale|vendeur|vendeuse|formateur|formatrice',
  ],
  organisations: [
    'sas|sarl|sa|société|groupe|fondation|association|banque|hôpital|musée|bibliothèque|mairie|agence',
    'cabinet',
  ],
  schools: 'université|école|lycée|institut|collège|faculté',
  notInNames: [
    'et|pour|avec|chez|membre|relation|relations|profil|niveau|votre|vous|nous|région|périphérie|réseau',
    'coordonnées',
  ],
  countries: [
    'Allemagne|Autriche|Suisse|Belgique|Pays-Bas|Espagne|Italie|Royaume-Uni|États-Unis|Québec|Maroc|Tunisie|Algérie|Sénégal|Côte d’Ivoire|Cameroun|Liban',
  ],
  areaBefore: 'région de|ville de|grand|région',
  areaAfter: 'et périphérie|et ses environs|et environs',
};
