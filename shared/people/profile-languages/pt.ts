/** Profile pages in Portuguese. */
import type { PageLanguage } from './page-language.ts';

export const portuguese: PageLanguage = {
  degree: 'conexão|conexões|ligação|ligações|de|grau|ou mais|fora da rede|fora da sua rede|grau ou mais',
  contact:
    'informações de contato|informações de contacto|dados de contato|dados de contacto|informação de contacto',
  connections: 'conexões|conexão|ligações|ligação',
  followers: 'seguidores|seguidor|seguindo|a seguir',
  shared: [
    'conex(?:ão|ões) em comum',
    'ligaç(?:ão|ões) em comum',
    'contatos? em comum',
    'contactos? em comum',
  ],
  aroundShared: 'é|são|um|uma|outros|outro|outra|outras|mais|de|suas|tuas',
  and: 'e',
  roleAt: '',
  roleAtPerhaps: 'na|no|em|nas|nos',
  fields: [
    'transformação|logística|recursos|marketing|vendas|compras|sistemas|tecnologia|finanças|direito',
    'psicologia|inteligência|inovação|qualidade|comércio|gestão|projetos|negócios|comunicação|educação',
    'saúde|ciência|ciências|dados|administração|desenvolvimento|segurança|transição|busca|análise|área',
  ],
  founderOf: 'da|do|de',
  founders: 'fundador|fundadora|cofundador|cofundadora|sócio|sócia|proprietário|proprietária|dono|dona',
  present: 'o momento|momento|presente|o presente|atualmente|atual',
  employment:
    'tempo integral|meio período|autônomo|autónoma|estágio|tempo inteiro|temporário|efetivo|a tempo inteiro',
  durations: 'ano|anos|mês|meses',
  headings: [
    'Sobre|Experiência|Formação acadêmica|Formação académica|Atividade|Atividades|Em destaque|Competências|Recomendações|Interesses|Idiomas',
    'Licenças e certificados|Voluntariado|Projetos|Cursos|Reconhecimentos e prêmios|Serviços|Destaques|Formação',
  ],
  experience: 'Experiência|Experiências',
  buttons: [
    'Início|Minha rede|A minha rede|Rede|Vagas|Empregos|Ofertas de emprego|Mensagens|Notificações|Eu|Para negócios|Para empresas',
    'Enviar mensagem|Mensagem|Conectar|Seguir|Mais|Salvar|Guardar|Compartilhar|Partilhar|Denunciar|Exibir tudo|Ver mais|Pesquisar',
    'Entrar|Cadastre-se agora|Pular para conteúdo principal|Passar para o conteúdo principal|Verificado|Verificada|Pendente',
    'Imagem de fundo|Foto do perfil|Foto de capa|Conexões|Ligações|Seguidores|Seguindo|Recursos|Adicionar seção|Tenho interesse em',
  ],
  buttonStarts: [
    'pular para |ir para |exibir |ver (?:mais|todos|todas|perfil)|enviar |membro d|usuário d|utilizador d|aberto a |aberta a |fala sobre |seguido por ',
  ],
  roles: [
    'diretor|diretora|engenheiro|engenheira|desenvolvedor|desenvolvedora|analista|consultor|consultora|fundador|fundadora|gerente',
    'gestor|gestora|coordenador|coordenadora|pesquisador|pesquisadora|investigador|investigadora|professor|professora|advogado|advogada',
    'jornalista|estudante|técnico|técnica|arquiteto|arquiteta|médico|médica|enfermeiro|enfermeira|presidente|assessor|assessora',
    'sócio|sócia|especialista|assistente|estagiário|estagiária|comprador|compradora|vendedor|vendedora|supervisor|supervisora|líder|chefe',
    'responsável|contador|contadora|proprietário|proprietária|redator|redatora|programador|programadora|designer',
  ],
  organisations: [
    'ltda|lda|eireli|sociedade|grupo|fundação|associação|banco|hospital|museu|biblioteca|câmara|agência',
    'empresa',
  ],
  schools: 'universidade|faculdade|colégio|escola|instituto|academia|politécnico',
  notInNames: ['para|com|membro|usuário|conexão|conexões|mensagem|perfil|grau|sua|nosso|região|rede'],
  countries: [
    'Alemanha|Suíça|França|Bélgica|Espanha|Itália|Reino Unido|Estados Unidos|Brasil|Moçambique|Angola|Cabo Verde|Holanda|Países Baixos',
  ],
  areaBefore: 'grande|região de|área metropolitana do|área metropolitana de',
  areaAfter: 'e região|e arredores',
};
