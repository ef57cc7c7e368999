import type { LineRole } from '../../domain/importing/corrections'
import type { ImportPlan } from '../../domain/importing/plan-types'
import type { AttributionStatus } from '../../domain/manuscript/types'
import type { SpanKind } from '../../domain/quotes/types'
import type { DeskLanguage } from '../language'

type Counts = ImportPlan['creates']

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function creations({ articles, sections, quotes, sources }: Counts): [number, string][] {
  return [
    [articles, plural(articles, 'article')],
    [sections, plural(sections, 'section')],
    [quotes, plural(quotes, 'quotation')],
    [sources, plural(sources, 'source')],
  ]
}

const en = {
  title: 'Import',
  intro: 'A text file or pasted text becomes an article. Nothing is written before you say so.',
  notAllowed: 'Importing takes the role editor, chief editor or administrator. Ask a colleague who has it.',
  navLink: 'Import',
  listButton: 'Import a text file',
  sourceStep: '1. The text',
  drop: 'Drop a text file here (plain text, UTF-8)',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  paste: 'or paste the text',
  pasted: 'Pasted text',
  pasteHere: 'Title on the first line, then the text, one paragraph a line.',
  clear: 'Start over',
  slug: 'Slug',
  slugHint: 'The address of the article. The slug of an existing article brings the text onto that article.',
  slugMalformed: 'Lower-case letters, digits and single hyphens only.',
  language: 'Language',
  planStep: '2. The plan',
  planEmpty: 'Choose or paste a text: what would be made of it appears here, for you to correct.',
  planWantsSlug: 'Give a slug to see the plan.',
  planning: 'Reading the text…',
  importing: 'Importing…',
  findings: 'Findings',
  noFindings: 'Nothing to remark.',
  line: (number: number) => `Line ${number}`,
  corrections: (count: number) => `${plural(count, 'correction')} of yours`,
  resetCorrections: 'Undo my corrections',
  correctHint: 'Click a role in the margin, or the mark of a quotation, to correct it.',
  changeRole: (role: string, line: number) => `Line ${line} is a ${role.toLowerCase()}. Change`,
  changeKind: (kind: string, words: string) => `${kind}: ${words}. Change`,
  whatIsLine: 'This line is a …',
  whatIsSpan: 'These words are …',
  saidBy: 'Said by',
  roles: {
    title: 'Title',
    subtitle: 'Subtitle',
    heading: 'Heading',
    paragraph: 'Paragraph',
    separator: 'Separator',
  } satisfies Record<LineRole, string>,
  lead: 'Lead',
  kinds: {
    'direct-quote': 'Direct quotation',
    'partial-quote': 'Partial quotation',
    term: 'Term',
    title: 'Title of a work',
    uncertain: 'Uncertain: stays text',
  } satisfies Record<SpanKind, string>,
  shortKinds: {
    'direct-quote': 'quote',
    'partial-quote': 'part',
    term: 'term',
    title: 'work',
    uncertain: '?',
  } satisfies Record<SpanKind, string>,
  attributions: {
    explicit: 'named in the text',
    implied: 'follows from the text',
    collective: 'said by several',
    unknown: 'not said by whom',
  } satisfies Record<AttributionStatus, string>,
  confirmStep: '3. Import',
  conflicts: (open: number, all: number) => `Conflicts: ${open} of ${all} open`,
  conflictsIntro:
    'Editor and file changed these pieces differently. Nothing is overwritten by itself: say for each which one stands.',
  base: 'Last import',
  mine: 'Editor’s',
  file: 'File',
  keepMine: 'Keep all of the editor’s',
  takeFile: 'Take all of the file',
  none: 'not there',
  updates: (count: number) => `${plural(count, 'change')} that only the file makes`,
  before: 'Now',
  after: 'File',
  existing: (slug: string) => `“${slug}” exists; the text is brought onto it.`,
  openExisting: 'Open the article',
  creates: (counts: Counts) =>
    creations(counts)
      .flatMap(([count, words]) => (count > 0 ? [words] : []))
      .join(', '),
  changes: (count: number) => plural(count, 'change'),
  comma: ', ',
  importButton: (parts: string) => `Import: ${parts}`,
  importNothing: 'Import',
  nothingToDo: 'The article already says this; there is nothing to import.',
  whyConflicts: (count: number) => `Decide ${plural(count, 'conflict')} first.`,
  whyErrors: 'The text has errors that must be mended first.',
  whyUnreadable: 'This text cannot be read; mend it or choose another.',
  whyNoText: 'Choose or paste a text first.',
  done: (parts: string) => `Imported: ${parts}.`,
  doneNothing: 'Nothing was changed.',
  openArticle: 'Open the article',
  another: 'Import another text',
  unreachable: 'The server did not answer. Your text and corrections are kept; try again.',
  tryAgain: 'Try again',
  places: {
    title: 'Title',
    subtitle: 'Subtitle',
    order: 'Order of the text',
    heading: (section: number) => `Section ${section}, heading`,
    block: (section: number, block: number) => `Section ${section}, paragraph ${block}`,
    attribution: (quote: number) => `Quotation ${quote}, attribution`,
    added: (place: string) => `${place} (new)`,
  },
}

type ImportWords = typeof en

const zh: ImportWords = {
  title: '导入',
  intro: '文本文件或粘贴的文字将成为一篇文章。在您确认之前不会写入任何内容。',
  notAllowed: '导入需要编辑、主编或管理员角色，请由具备该角色的同事操作。',
  navLink: '导入',
  listButton: '导入文本文件',
  sourceStep: '一、原文',
  drop: '将文本文件拖到此处（纯文本，UTF-8 编码）',
  choose: '选择文件',
  chooseOther: '换一个文件',
  paste: '或粘贴文字',
  pasted: '粘贴的文字',
  pasteHere: '第一行为标题，其后每段一行。',
  clear: '重新开始',
  slug: '网址名',
  slugHint: '文章的网址名。填写已有文章的网址名，即把文字导入该文章。',
  slugMalformed: '只能用小写字母、数字和单个连字符。',
  language: '语言',
  planStep: '二、计划',
  planEmpty: '请选择或粘贴文字：这里会显示将生成的内容，供您更正。',
  planWantsSlug: '请填写网址名以查看计划。',
  planning: '正在读取文字……',
  importing: '正在导入……',
  findings: '发现的问题',
  noFindings: '没有问题。',
  line: (number) => `第 ${number} 行`,
  corrections: (count) => `您作了 ${count} 处更正`,
  resetCorrections: '撤销我的更正',
  correctHint: '点击左侧的类型或引语的标记即可更正。',
  changeRole: (role, line) => `第 ${line} 行是${role}，点击更改`,
  changeKind: (kind, words) => `${kind}：${words}，点击更改`,
  whatIsLine: '此行是……',
  whatIsSpan: '这些文字是……',
  saidBy: '说话者',
  roles: { title: '标题', subtitle: '副题', heading: '小标题', paragraph: '段落', separator: '分隔线' },
  lead: '导语',
  kinds: {
    'direct-quote': '直接引语',
    'partial-quote': '部分引语',
    term: '用语',
    title: '作品名',
    uncertain: '不确定：仍作普通文字',
  },
  shortKinds: { 'direct-quote': '引', 'partial-quote': '部分', term: '用语', title: '作品', uncertain: '？' },
  attributions: {
    explicit: '正文指明',
    implied: '可由正文推知',
    collective: '多方共同',
    unknown: '未说明由谁说',
  },
  confirmStep: '三、导入',
  conflicts: (open, all) => `冲突：共 ${all} 处，${open} 处待定`,
  conflictsIntro: '以下各处，编辑与文件的改动不同。系统不会自行覆盖，请逐一决定采用哪一个。',
  base: '上次导入',
  mine: '编辑的',
  file: '文件的',
  keepMine: '全部保留编辑的',
  takeFile: '全部采用文件的',
  none: '无',
  updates: (count) => `仅文件有改动：${count} 处`,
  before: '现在',
  after: '文件',
  existing: (slug) => `“${slug}”已存在，文字将导入该文章。`,
  openExisting: '打开文章',
  creates: ({ articles, sections, quotes, sources }) =>
    (
      [
        [articles, '篇文章'],
        [sections, '个章节'],
        [quotes, '条引语'],
        [sources, '个来源'],
      ] as const
    )
      .flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
      .join('、'),
  changes: (count) => `${count} 处改动`,
  comma: '、',
  importButton: (parts) => `导入：${parts}`,
  importNothing: '导入',
  nothingToDo: '文章内容已与此相同，无需导入。',
  whyConflicts: (count) => `请先决定 ${count} 处冲突。`,
  whyErrors: '文字有错误，须先改正。',
  whyUnreadable: '无法读取这份文字，请改正或另选一份。',
  whyNoText: '请先选择或粘贴文字。',
  done: (parts) => `已导入：${parts}。`,
  doneNothing: '没有任何改动。',
  openArticle: '打开文章',
  another: '再导入一篇',
  unreachable: '服务器没有回应。您的文字和更正都还在，请重试。',
  tryAgain: '重试',
  places: {
    title: '标题',
    subtitle: '副题',
    order: '文字顺序',
    heading: (section) => `第 ${section} 节小标题`,
    block: (section, block) => `第 ${section} 节第 ${block} 段`,
    attribution: (quote) => `第 ${quote} 条引语的归属`,
    added: (place) => `${place}（新增）`,
  },
}

/** The words of the import screen. */
export function importWords(language: DeskLanguage): ImportWords {
  return language === 'zh' ? zh : en
}

/** Where a piece of an import plan stands; see `ImportPlan` for its paths. */
export function placeWords(path: string, language: DeskLanguage): string {
  const { places } = importWords(language)
  if (path.startsWith('added/')) return places.added(placeWords(path.slice('added/'.length), language))
  if (path === 'title' || path === 'subtitle' || path === 'order') return places[path]
  const [kind, first, part, second] = path.split('/')
  const number = Number(first) + 1
  if (kind === 'quotes') return places.attribution(number)
  if (part === 'heading') return places.heading(number)
  return places.block(number, Number(second) + 1)
}
