/** Profile pages in Italian. */
import type { PageLanguage } from './page-language.ts';

export const italian: PageLanguage = {
  degree: 'collegamento|collegamenti|di|grado|o più|fuori dalla rete|fuori dalla tua rete|e oltre',
  contact: 'informazioni di contatto|informazioni contatto|dati di contatto|info di contatto',
  connections: 'collegamenti|collegamento',
  followers: 'follower|seguiti|persone seguite',
  shared: ['collegament[oi] in comune', 'contatt[oi] in comune', 'collegament[oi] condivis[oi]'],
  aroundShared: 'è|sono|un|uno|una|altri|altro|altre|altra|dei|tuoi|di',
  and: 'e|ed',
  roleAt: 'presso|presso la|presso il|presso lo|presso l’|c/o',
  roleAtPerhaps: 'alla|all’|allo|al',
  fields: [
    'logistica|marketing|finanza|risorse|acquisti|vendite|diritto|gestione|comunicazione|ricerca',
    'informatica',
  ],
  founderOf: 'di|della|del|dello',
  founders:
    'fondatore|fondatrice|cofondatore|cofondatrice|co-fondatore|co-fondatrice|titolare|proprietario|proprietaria|socio|socia',
  present: 'oggi|presente|attuale|in corso',
  employment:
    'a tempo pieno|tempo pieno|part-time|tempo parziale|libero professionista|autonomo|stage|tirocinio|a contratto',
  durations: 'anno|anni|mese|mesi',
  headings: [
    'Informazioni|Esperienza|Formazione|Attività|In primo piano|Competenze|Referenze|Interessi|Lingue|Chi sono',
    'Licenze e certificazioni|Volontariato|Progetti|Corsi|Riconoscimenti e premi|Servizi|Segnalazioni',
  ],
  experience: 'Esperienza|Esperienze',
  buttons: [
    'Home|Rete|La mia rete|Lavoro|Offerte di lavoro|Messaggistica|Notifiche|Tu|Per le aziende|Messaggio|Collegati|Segui|Altro',
    'Salva|Condividi|Segnala|Mostra tutto|Mostra altro|Vedi altro|Cerca|Accedi|Iscriviti ora|Invia messaggio|Verificato|Verificata',
    'Vai al contenuto principale|Passa al contenuto principale|Immagine di sfondo|Foto del profilo|Foto di copertina|In attesa',
    'Collegamenti|Risorse|Aggiungi sezione|Migliora il profilo|Disponibile per|Seguiti|Segui già',
  ],
  buttonStarts: [
    'vai al |passa al |mostra |vedi |invia |membro di |utente |disponibile a |disponibile per |parla di |seguito da ',
  ],
  roles: [
    'direttore|direttrice|ingegnere|sviluppatore|sviluppatrice|analista|consulente|fondatore|fondatrice|responsabile|ricercatore',
    'ricercatrice|professore|professoressa|docente|avvocato|avvocata|giornalista|studente|studentessa|tecnico|architetto|architetta',
    'medico|infermiere|infermiera|presidente|presidentessa|amministratore|amministratrice|titolare|socio|socia|specialista|assistente',
    'progettista|impiegato|impiegata|buyer|venditore|venditrice|coordinatore|coordinatrice|capo|addetto|addetta|stagista|tirocinante',
    'commercialista|insegnante|redattore|redattrice|formatore|formatrice|operaio|operaia|dirigente|collaboratore|collaboratrice',
  ],
  organisations: [
    'spa|srl|snc|sas|società|gruppo|fondazione|associazione|banca|ospedale|museo|biblioteca|comune',
    'agenzia|azienda',
  ],
  schools: 'università|politecnico|scuola|istituto|accademia|liceo',
  notInNames: [
    'per|con|presso|membro|utente|collegamento|collegamenti|messaggio|profilo|grado|tuo|nostro|dintorni',
    'provincia|rete',
  ],
  countries: [
    'Germania|Svizzera|Francia|Belgio|Spagna|Portogallo|Italia|Regno Unito|Stati Uniti|Paesi Bassi|San Marino|Austria',
  ],
  areaBefore: 'area metropolitana di|grande|provincia di|città metropolitana di',
  areaAfter: 'e dintorni|e provincia',
};
