/** Profile pages in Spanish. */
import type { PageLanguage } from './page-language.ts';

export const spanish: PageLanguage = {
  degree: 'contacto|contactos|de|grado|er|o más|fuera de tu red|fuera de la red',
  contact: 'información de contacto|informacion de contacto|datos de contacto',
  connections: 'contactos|contacto|conexiones',
  followers: 'seguidores|seguidor|siguiendo|seguidos',
  shared: ['contactos? (?:más )?en común', 'conexi(?:ón|ones) en común', 'contactos? compartidos?'],
  aroundShared: 'es|son|un|una|otros|otro|otra|otras|más|de|tus|tu',
  and: 'y|e',
  roleAt: '',
  roleAtPerhaps: 'en|en la|en el|en los|en las',
  fields: [
    'transformación|logística|recursos|marketing|ventas|compras|sistemas|tecnología|tecnologías|finanzas',
    'derecho|psicología|inteligencia|innovación|calidad|comercio|gestión|proyectos|negocios|comunicación',
    'educación|salud|ciencias|ciencia|datos|administración|desarrollo|seguridad|búsqueda|energías',
    'análisis',
  ],
  founderOf: 'de|del|de la',
  founders: 'fundador|fundadora|cofundador|cofundadora|dueño|dueña|propietario|propietaria|socio|socia',
  present: 'actualidad|la actualidad|presente|el presente',
  employment:
    'jornada completa|jornada parcial|media jornada|autónomo|autónoma|contrato temporal|prácticas|tiempo completo|medio tiempo',
  durations: 'año|años|mes|meses',
  headings: [
    'Acerca de|Experiencia|Educación|Actividad|Destacado|Conocimientos y aptitudes|Recomendaciones|Intereses|Idiomas',
    'Extracto|Formación|Aptitudes|Licencias y certificaciones|Voluntariado|Proyectos|Reconocimientos y premios|Cursos|Servicios',
  ],
  experience: 'Experiencia',
  buttons: [
    'Inicio|Mi red|Empleos|Mensajes|Notificaciones|Yo|Para negocios|Mensaje|Conectar|Seguir|Más|Guardar|Compartir',
    'Denunciar|Mostrar todo|Ver más|Buscar|Iniciar sesión|Unirse ahora|Enviar mensaje|Verificado|Imagen de portada',
    'Ir al contenido principal|Saltar al contenido principal|Verificada|Pendiente|Contactos|Seguidores|Siguiendo|Recursos',
    'Foto de perfil|Foto de portada|Añadir sección|Mejorar perfil|Tengo interés en|Imagen de fondo',
  ],
  buttonStarts: [
    'ir al |saltar |mostrar |ver (?:más|todo|perfil)|enviar |miembro de |abierto a |abierta a |habla de |seguido por ',
  ],
  roles: [
    'directora|ingeniero|ingeniera|analista|consultor|consultora|fundador|fundadora|gerente|jefe|jefa|responsable|coordinador',
    'coordinadora|desarrollador|desarrolladora|diseñador|diseñadora|investigador|investigadora|profesor|profesora|abogado|abogada',
    'periodista|estudiante|técnico|técnica|arquitecto|arquitecta|médico|médica|enfermero|enfermera|comercial|presidente|presidenta',
    'asesor|asesora|contador|contadora|encargado|encargada|socio|socia|dueño|dueña|especialista|asistente|docente|becario|becaria',
    'comprador|compradora|vendedor|vendedora|supervisor|supervisora|administrador|administradora|líder|subdirector|subdirectora',
  ],
  organisations: [
    'sl|srl|sociedad|grupo|fundación|asociación|banco|hospital|museo|biblioteca|ayuntamiento|agencia',
    'compañía|empresa',
  ],
  schools: 'universidad|colegio|escuela|instituto|academia|politécnica',
  notInNames: [
    'para|con|en|miembro|contacto|contactos|mensaje|perfil|grado|nuestro|área|alrededores|provincia',
    'comunidad',
  ],
  countries: [
    'Alemania|Suiza|Francia|España|Italia|Reino Unido|Estados Unidos|México|Brasil|Perú|Panamá|República Dominicana|Países Bajos|Bélgica',
  ],
  areaBefore: 'área metropolitana de|gran|zona de|provincia de',
  areaAfter: 'y alrededores|y alrededor',
};
