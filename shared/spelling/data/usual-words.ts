/**
 * Words that people write of their work, food and places and that the checker's dictionary lacks, in small letters:
 * without them, honest messages from much of the world would be marked.
 */
const lines = [
  // Everyday words, spellings and short forms of one English or another.
  'bloke blokes arvo ute mozzie barbie brekkie servo smoko sanga hui whanau koha kai loo mum mums nan nans gran telly',
  'cuppa biccy chippy laundrette laundrettes chillies chilli bushfire bushfires homebrewer homebrewers dietician dieticians',
  'webpage webpages ebook ebooks repro admin ops roster rota rotas seater yeah yep nope hiya cheers ta folks',
  'ampoule ampoules perry rostering rostered samoosa samoosas thermite sundew sundews clubroot biomed insta lindy mtg',
  'ampoule ampoules perry rostering rostered samoosa samoosas thermite sundew sundews clubroot biomed insta lindy mtg',
  'footy maths lads lasses wee aye braai veld dorp bakkie indaba lekker robot craic gaffer scouser reckon flatmate flatmates',
  // Numbers, titles and ways to speak to somebody in South Asia, Africa and elsewhere.
  'lakh lakhs crore crores saheb sahib ji bhai didi chechi chettan akka anna madam mam sir oga abeg dey matatu boda okada',
  'danfo tuktuk auto taluka tehsil panchayat mandi dhaba chai masala desi jugaad sarpanch anganwadi kirana corper corpers',
  // Food and crops.
  'paneer teff injera egusi fufu jollof suya garri ugali nyama matoke cassava millet sorghum dosa idli sambar dal daal roti',
  'naan ghee kadai kadhai samosa biryani miso kimchi tofu ramen soba udon tempeh sambal halloumi feta hummus tahini labneh',
  'knafeh baklava pierogi bigos goulash strudel polenta risotto gnocchi focaccia passata choux spirulina kombucha kefir',
  'quinoa chia nopal mezcal pulque arepa empanada ceviche churro tortilla kveik lager stout',
  // Crafts, trades and sciences.
  'repoint repointed repointing sheeted retting kolam rangoli codling thrips brood varroa queenless mycelium mycological',
  'shaper remesh remeshing retopology farrier couturier luthier thatcher cooper joiner scaffolder pipefitter homebrew',
  'intubated extubated colposcopy perfusionist perfusionists prosthetist prosthetists phlebotomist sonographer midwifery',
  'stewardship deprescribing geriatrician paediatrics kinship caseworker deidentified biostatistician',
  'scintillator linewidth linewidths idempotency idempotent backend frontend fullstack devs dev repo repos refactor dataset',
  'datasets signup signups login logins onboarding upskill upskilling reskilling webinar webinars podcast podcasts vlog',
  'fintech edtech agritech proptech startup startups crowdfunding freelancing freelancer coworking hackathon hackathons',
  'murrine filigrana affineur balayage pilates shala breathwork eurythmics euphonium bodhran mbira kora oud sitar tabla',
  'kente batik ankara boubou boubous kimono sari saris kurta dhow felucca tramline tramlines timetabling headway headways',
  'derailleur velodrome agroforestry agronomist permaculture silvopasture hydrography hydrographers cadastre geodesist',
  'siding stocktake stocktaking overbooking subletting timesheet timesheets payslip payslips apprenticeship stagiaire',
  'viva postdoc postdocs thesis supervisor microgrid microgrids biogas biochar rewilding peatland peatlands moorland',
] as const;

export const usualWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')));
