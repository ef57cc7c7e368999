/** Words for people and bodies in languages with capitals. Each is the inside of a regular expression. */
export interface PeopleLexicon {
  pronouns: string
  pluralPronouns: string
  /** Capitalized offices and forms of address that stand before a name. */
  honorifics: string
  /** Words inside the names of bodies. */
  bodies: string
  documents: string
  /** Inscriptions speak for nobody. */
  inscriptions: string
  plurals: string
  indefinite: string
  /** Prepositions after which a capitalized word is no speaker. */
  prepositions: string
  /** What may stand between a subject and its verb. */
  adverbs: string
  /** Words after which the source of an inverted clause has ended. */
  closers: string
  /** Endings and words of nouns for a person. */
  roles: string
  /** Words that open a clause and are no part of whoever is named behind them. */
  leads: string
  /** Names in a case that no subject of a sentence stands in; null when names are not inflected. */
  oblique: string | null
  /** Prepositions behind a name that say where somebody belongs; null when the language puts them elsewhere. */
  belonging: string | null
  /** Verbs in a finite form that have somebody for their object; null when nothing need tell them from participles. */
  finite: string | null
  /** The ending of a name whose bearer's words these are: Сапаровтың айтуынша; null when a name keeps its form. */
  genitive: string | null
  /** What may stand before a verb of saying that opens its clause. */
  manner: string
  /** Most tokens of a name: a longer run of capitals begins with a place or a body. */
  nameTokens: number
}

export const englishPeople: PeopleLexicon = {
  pronouns: 'he|she|i|who',
  pluralPronouns: 'they|we',
  honorifics:
    'Secretary-General|Director-General|Attorney|General|Member|MP|MEP|CEO|CFO|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Rev|St|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|President|Vice|Prime|Minister|Premier|Chancellor|Secretary|Ambassador|Senator|Representative|Congressman|Congresswoman|Governor|Mayor|Councillor|Councilor|Councilman|Councilwoman|Commissioner|Chairman|Chairwoman|Chair|Chairperson|Director|Chief|Captain|Colonel|General|Major|Lieutenant|Sergeant|Admiral|Commander|Officer|Detective|Inspector|Constable|Sheriff|Judge|Justice|Attorney|Professor|Doctor|Nurse|Coach|Pastor|Father|Mother|Brother|Sister|Uncle|Aunt|Bishop|Archbishop|Pope|Rabbi|Imam|King|Queen|Prince|Princess|Duke|Duchess|Curator|Reporter|Engineer|Superintendent|Spokesman|Spokeswoman|Spokesperson|Speaker|Editor|Author|Deputy|Assistant|Acting|Former|Foreign|Executive|Managing|Head|Principal|Dean|Manager|Founder|Resident|Farmer|Actor|Actress|Singer|Writer|Poet|Historian|Economist|Analyst|Biologist|Botanist|Architect|Artist|Teacher|Student|Neighbour|Neighbor|Fisherman|Baker|Driver|Pilot|Skipper|Defender|Striker|Goalkeeper|Researcher|Scientist|Lawyer|Warden|Ranger|Librarian|Trustee|Co-founder|Chef|Conductor|Composer|Photographer|Designer|Translator|Interpreter|Firefighter|Veterinarian|Surgeon|Passenger|Welder|Cllr|Miner|Nun|Monk|Priest|Deacon|Vicar|Sailor|Soldier|Pensioner|Shopkeeper|Landlord|Landlady|Tenant|Neighbor|Commuter|Cyclist|Pedestrian|Witness|Survivor|Bystander|Volunteer|Organizer|Organiser|Activist|Campaigner|Protester|Plumber|Carpenter|Electrician|Mechanic|Builder|Butcher|Barber|Florist|Grocer|Waiter|Waitress|Bartender|Painter|Sculptor|Dancer|Violinist|Pianist|Cellist|Guitarist|Drummer|Novelist|Playwright|Screenwriter|Filmmaker|Producer|Broadcaster|Presenter|Columnist|Journalist|Correspondent|Critic|Lecturer|Tutor|Pupil|Undergraduate|Postgraduate|Paramedic|Midwife|Pharmacist|Dentist|Psychologist|Psychiatrist|Therapist|Physicist|Chemist|Geologist|Ecologist|Zoologist|Glaciologist|Hydrologist|Meteorologist|Seismologist|Archaeologist|Sociologist|Mathematician|Statistician|Astronomer|Oceanographer|Epidemiologist|Virologist|Entomologist|Ornithologist|Conservationist|Environmentalist|Forester|Gardener|Beekeeper|Shepherd|Rancher|Winemaker|Brewer|Trawlerman|Lifeguard|Coroner|Prosecutor|Solicitor|Barrister|Magistrate|Bailiff|Clerk|Accountant|Auditor|Banker|Broker|Trader|Investor|Entrepreneur|Developer|Planner|Surveyor|Consultant|Adviser|Advisor|Aide|Lobbyist|Diplomat|Envoy|Consul|Treasurer|Vice-President|Vice-Chancellor|Vice-Chair|Co-chair|Co-director|Ombudsman|Comptroller|Marshal|Lieutenant-Colonel|Midfielder|Winger|Batsman|Bowler|Goalie|Quarterback|Sprinter|Swimmer|Boxer|Jockey|Referee|Umpire|Captain|Astronaut|Navigator|Bosun|Stationmaster|Postmaster|Headteacher|Headmaster|Headmistress|Caretaker|Janitor|Porter|Usher|Guide|Curate',
  bodies:
    'ministry|department|board|council|committee|commission|agency|authority|government|police|court|university|college|institute|bank|party|union|association|federation|organi[sz]ation|company|corporation|corp|inc|ltd|group|foundation|fund|office|bureau|administration|parliament|senate|congress|house|embassy|consulate|museum|hospital|school|society|alliance|coalition|league|club|team|trust|nations|kremlin|secretariat|centre|center|network|times|post|news|reuters|guardian|airline|airlines|railway|railways|operator|regulator|watchdog|charity|firm|bakery|newspaper|street|yard|international|watch|motors|sachs|jazeera|parenthood|airways|systems|technologies|pharmaceuticals|industries|holdings|associates|studios|pentagon|vatican|journal|tribune|herald|gazette|chronicle|telegraph|observer|magazine|weekly|states|kingdom|korea|zealand|africa|arabia|republic|army|navy|force|service|campaign|chamber|tribunal|academy|laboratory|lab',
  documents:
    'report|statement|declaration|communiqu[eé]|letter|memo|memorandum|treaty|agreement|charter|constitution|resolution|act|law|bill|ruling|judgment|judgement|verdict|study|paper|article|editorial|manual|guidelines?|policy|contract|press release|release|audit|review|indictment|filing|complaint|email|text|document|minutes|diary|brochure|leaflet|will|convention|protocol|regulations?|rules?|code|transcript|petition|testament|summary',
  inscriptions:
    'tattoo|shirt|badge|plate|billboard|tag|sign|note|message|banner|plaque|inscription|poster|placard|graffiti|sticker|card|label|screen|headline|caption|slogan|motto|notice|sentence|line|words|proverb|saying|board outside|tombstone|gravestone|wall|door|t-shirt|it|this|that|which|there|what',
  plurals:
    '\\p{L}+(?:s|men|women)|people|police|staff|children|crowd|audience|family|couple|others|some|many|several|both|all|most|critics',
  indefinite:
    'a|an|one|another|some|someone|somebody|an unnamed|two|three|four|five|several|many|a few|other|others',
  prepositions:
    'for|of|at|from|in|with|by|to|on|near|against|over|about|and|or|behind|inside|outside|under|than|like|as|be|being|beside|besides|alongside|above|below|across|around|between|beyond|toward|towards|through|within|without|unlike|opposite|past|along|among|amid|off|up|down|including|before|after|resembling|representing|accusing|facing|opposing|supporting|replacing|succeeding|defending|called|naming',
  adverbs:
    'later|also|then|once|often|has|had|have|never|always|still|just|further|again|now|first|finally|recently|reportedly|simply|\\p{L}+ly|would|will|could|did|does|himself|herself|who|even|only|once again|himself',
  closers:
    'in|at|on|after|during|when|while|as|to|about|last|this|yesterday|today|before|with|by|from|through|outside|inside|over|following|without|that|because|standing|sitting|pointing|looking|shaking|adding|laughing|smiling|wearing|holding|and|but|monday|tuesday|wednesday|thursday|friday|saturday|sunday|via|upon|into|near|again|later|recently|quietly|softly|flatly|simply|(?!(?:elderly|family|early|daily|friendly|lonely|lovely|weekly|monthly|only|kindly|local)\\b)\\p{L}+ly|if|since|until|where|who|whose',
  roles:
    '(?<!\\b(?:post|wat|lett|pap|riv|numb|ord|chapt|newslett|bann|stick|comput|count|corn|pow|tow|show|summ|wint|numb|matt|cent|mast post|past|doo|flo|mirr|mot|tract|monit|erro|facto|inventi))(?:(?<=\\p{L}{3})(?:er|or|ist|ian)|(?<=\\p{L}{3})(?:man|woman|person|eer|keeper))|president|superintendent|chief|head|boss|mate|chair|aide|cook|guard|nurse|pilot|guide|host|clerk|coach|captain|priest|bishop|monk|nun|judge|mayor|general|colonel|sergeant|official|executive|critic|expert|friend|wife|husband|father|mother|brother|sister|son|daughter|uncle|aunt|boy|girl|child|student|veteran|resident|widow|chef|principal|dean|secretary|assistant|attendant|accountant|consultant|lieutenant|spokesperson|ambassador|premier|chancellor|king|queen|prince|princess|patient|client|neighbou?r|analyst|mechanic|agent|tenant|scientist|delegate|diplomat|advocate|magistrate|apprentice|champion|crew|smith|midwife|surgeon|physician|musician|technician|politician|comedian|victim|defendant|plaintiff|witness|hostess|actress|waitress|heir|owner|lad|fellow|shepherd|steward|ranger|trustee|employee|referee|refugee|trainee|committee chair|adviser|advisor',
  leads:
    'only|just|it (?:is|was)(?! not)|but|and|yet|so|when|while|as|after|before|since|though|although|because|then|still|now|later|meanwhile|however|also|once|today|yesterday|even|both|perhaps|maybe|instead|earlier|recently|finally|eventually|soon|afterwards?|elsewhere|indeed|nevertheless|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|month|year|night)|this (?:week|month|year)',
  oblique: null,
  belonging: 'of|from|at|for',
  genitive: null,
  manner: '',
  finite: `(?!named|called|titled)\\p{L}{2,}ed|met|saw|heard|told|thought|knew|took|put|sent|gave|got|left|kept|held|found|caught|brought|led|fought|beat|hit|sees|hears|knows|meets|quotes|thanks|watches|recalls|remembers`,
  nameTokens: 5,
}

/** First names in -а and -я that are nominative, of women and of men. */
const russianNamesInA =
  'Анна|Анастасия|Александра|Алевтина|Алёна|Алена|Алина|Алиса|Алла|Альбина|Анжела|Антонина|Ангелина|Варвара|Валентина|Валерия|Василиса|Вера|Вероника|Виктория|Галина|Гульнара|Дарья|Диана|Дина|Евгения|Евдокия|Екатерина|Елена|Елизавета|Жанна|Зинаида|Зоя|Инга|Инна|Ирина|Ия|Камила|Карина|Кира|Клавдия|Кристина|Ксения|Лариса|Лейла|Лидия|Лилия|Лина|Любава|Людмила|Майя|Маргарита|Марина|Мария|Марья|Марта|Мила|Милана|Надежда|Наталия|Наталья|Нелля|Нина|Оксана|Олеся|Ольга|Полина|Раиса|Регина|Рената|Римма|Роза|Сабина|Светлана|София|Софья|Таисия|Тамара|Татьяна|Ульяна|Фаина|Фатима|Эльвира|Эмма|Юлия|Яна|Ярослава|Никита|Илья|Фома|Лука|Кузьма|Данила|Савва|Гаврила|Мустафа|Муса|Иса'
/** Ивана Петрова, Олегу Сизову, Ольги Зуевой: whose, to whom, with whom; never who. */
const obliqueRussian = `^(?:(?!(?:${russianNamesInA})(?![\\p{L}]))[\\p{L}-]{2,}[аяуюы]|[\\p{L}-]{2,}(?:ом|ем)) [\\p{L}-]+|^[\\p{L}-]{2,}[ие] [\\p{L}-]*(?:овой|[её]вой|иной|ской|овым|[её]вым|иным|ого|ому|ову|[её]ву|ину)$|(?:ову|[её]ву|овым|[её]вым|иным|скому|ского|овой|[её]вой)$`

export const russianPeople: PeopleLexicon = {
  pronouns: 'он|она|я',
  pluralPronouns: 'они|мы',
  honorifics:
    'Президент|Премьер|Премьер-министр|Министр|Директор|Губернатор|Мэр|Профессор|Доктор|Генерал|Капитан|Глава|Председатель|Ректор|Депутат|Сенатор|Посол|Писатель|Поэт|Учёный|Ученый|Тренер|Врач|Инженер|Режиссёр|Режиссер|Учитель|Учительница|Начальник|Историк|Архитектор|Рыбак|Ветеран|Господин|Госпожа',
  bodies:
    'министерств\\p{L}*|ведомств\\p{L}*|комитет\\p{L}*|комисси\\p{L}*|агентств\\p{L}*|правительств\\p{L}*|полици\\p{L}*|суд|совет|университет|институт|банк|парти\\p{L}*|компани\\p{L}*|корпораци\\p{L}*|фонд|пресс-служб\\p{L}*|администраци\\p{L}*|парламент|дум[аы]|посольств\\p{L}*|музе[йя]|больниц\\p{L}*|кремл\\p{L}*|мид|мвд|мчс|тасс|рбк|оон|департамент\\p{L}*|управлени\\p{L}*|прокуратур\\p{L}*|редакци\\p{L}*|завод\\p{L}*',
  documents:
    'соглашени\\p{L}*|меморандум\\p{L}*|заявлени\\p{L}*|деклараци\\p{L}*|коммюнике|отчёт\\p{L}*|отчет\\p{L}*|доклад\\p{L}*|письм\\p{L}*|договор\\p{L}*|закон\\p{L}*|конституци\\p{L}*|резолюци\\p{L}*|указ\\p{L}*|постановлени\\p{L}*|приказ\\p{L}*|стать\\p{L}*|документ\\p{L}*|устав\\p{L}*|решени\\p{L}*|протокол\\p{L}*|пресс-релиз\\p{L}*|релиз\\p{L}*|сообщени\\p{L}*|инструкци\\p{L}*|хартии|хартия',
  inscriptions: 'надпись|табличка|лозунг|плакат|записка|объявление|вывеска|баннер|это|что|кто-то|никто',
  plurals: '\\p{L}+(?:ы|и|ие|ые|ане|яне)|люди|многие|некоторые|все',
  indefinite: 'один|одна|некий|некая|какой-то|какая-то|кто-то|другой|другая|неизвестный|анонимный',
  prepositions: 'в|на|из|о|об|от|для|по|с|со|у|к|за|над|под|при|и|или|до|после|через',
  adverbs:
    'также|затем|позже|потом|ещё|еще|уже|же|тоже|тогда|часто|однажды|недавно|вчера|сегодня|тихо|громко|спокойно|уверенно|негромко|коротко|твёрдо|честно|прямо|особо|отдельно|неоднократно|постоянно',
  closers:
    'тасс|риа|рбк|интерфаксу|агентству|изданию|корреспонденту|корреспондентам|телеканалу|газете|в|во|на|после|перед|о|об|по|с|со|у|для|из|за|к|ко|от|при|во|до|и|а|но|когда|журналистам|журналисту|вчера|сегодня|накануне|глядя|улыбаясь|ему|ей|им|мне|нам|тихо|громко|спокойно|уверенно|негромко|весело|грустно|коротко|твёрдо|честно|прямо|устало|задумчиво|наконец|потом',
  roles:
    '(?:тель|тельница|ник|ница|чик|щик|чица|щица|ист|истка|лог|арь|ант|ент|вед|граф|ор|ёр|ер|ир|ач|яр|ач|ец)|директор|министр|президент|глава|капитан|врач|мэр|губернатор|депутат|посол|рыбак|старик|старуха|женщина|мужчина|девушка|мать|отец|бабушка|дед|дедушка|сын|дочь|брат|сестра|друг|подруга|сосед|соседка|продавец|повар|сторож|судья|хозяин|хозяйка|мастер|бригадир|лётчик|солдат|студент|студентка|пассажир|шофёр|водитель|гость|ученик|мальчик|девочка|певица|актриса|художник|художница|поэт|автор|эксперт|юрист|пресс-секретарь|секретарь|вдова|вдовец|жена|муж|супруга|супруг|внук|внучка|дядя|тётя|тетя|коллега|адвокат|помощница|вице-премьер|спортсмен|чиновник|собеседник|источник|спикер|пилот|тренер|вратарь',
  leads:
    'но|а|и|как|когда|хотя|если|затем|потом|однако|тогда|вчера|сегодня|завтра|позже|также|ранее|накануне|впрочем|поэтому|между тем|при этом|по мнению|по словам',
  oblique: obliqueRussian,
  manner: '(?:(?!это |его |кто |что )\\p{Ll}{3,}(?:о|ски|же|ще) )?',
  belonging: null,
  finite: null,
  genitive: null,
  nameTokens: 2,
}

const centralAsian = {
  pluralPronouns: 'олар|біз|ular|biz',
  honorifics:
    'Президент|Министр|Директор|Профессор|Доктор|Ректор|Prezident|Vazir|Direktor|Professor|Doktor|Rektor',
  inscriptions: 'бұл|bu|yozuv|жазу',
  indefinite: 'бір|bir',
  prepositions: 'және|мен|пен|бен|va|bilan',
  plurals: '\\p{L}+(?:лар|лер|дар|дер|тар|тер|lar)',
  roles: '\\p{L}',
  leads: 'бірақ|ал|кеше|бүгін|сонда|кейін|сондай-ақ|lekin|ammo|biroq|kecha|bugun|shunda|keyin|shuningdek',
  oblique: '(?:тың|тің|дың|дің|ның|нің|ға|ге|қа|ке|пен|бен|нан|нен|дан|ден|тан|тен|ning|ga|dan|bilan)$',
  belonging: null,
  finite: null,
  genitive: '(?:тың|тің|дың|дің|ның|нің|ning)$',
  manner: '',
  nameTokens: 2,
}

export const kazakhPeople: PeopleLexicon = {
  ...centralAsian,
  pronouns: 'ол|мен',
  bodies:
    'министрлік|министрлігі|комитет\\p{L}*|үкімет\\p{L}*|әкімдік|әкімдігі|полиция|банк\\p{L}*|университет\\p{L}*|компания\\p{L}*|агенттігі|баспасөз қызметі',
  documents:
    'мәлімдеме\\p{L}*|хабарлама\\p{L}*|есеп\\p{L}*|есебі\\p{L}*|қорытынды\\p{L}*|келісім\\p{L}*|хат\\p{L}*|баяндама\\p{L}*|заң\\p{L}*|құжат\\p{L}*',
  adverbs: 'былай|да|де|тағы|содан|сонда|кейін',
  closers: 'да|де|және|кейін|содан|журналистерге',
}

export const uzbekPeople: PeopleLexicon = {
  ...centralAsian,
  pronouns: 'u|men',
  bodies:
    'vazirlik|vazirligi|qo[‘ʻ’]mita\\p{L}*|hukumat\\p{L}*|hokimlik|hokimligi|politsiya|bank\\p{L}*|universitet\\p{L}*|kompaniya\\p{L}*|agentligi|matbuot xizmati',
  documents:
    'bayonot\\p{L}*|hisobot\\p{L}*|xabar\\p{L}*|xulosa\\p{L}*|qaror\\p{L}*|bitim\\p{L}*|xat\\p{L}*|ma[’ʼ]ruza\\p{L}*|qonun\\p{L}*|hujjat\\p{L}*|deklaratsiya\\p{L}*',
  adverbs: 'shunday|shu|ham|yana|keyin|so[‘ʻ’]ng',
  closers: 'ham|va|keyin|jurnalistlarga',
}
