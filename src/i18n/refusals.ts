import type { ManuscriptFindingCode } from '../domain/manuscript/finding'
import type { Refusal, RefusalCode } from '../domain/workflow/refusals'
import type { Role, Scope } from '../domain/workflow/types'
import { checkWords } from './findings'
import { enQuotations, zhQuotations } from './desk/translation/quotations'
import type { DeskLanguage } from './language'
import { machineFaultWords, settingNames, settingVariables } from './machine'
import { changeNames, resultNames, roleNames, scopeNames, statusNames } from './record-names'
import { checkName } from './translation-findings'

/** What happened, and what to do next. */
export interface RefusalWords {
  message: string
  todo: string
}

type Words<C extends RefusalCode> = (refusal: Extract<Refusal, { code: C }>) => RefusalWords
type Wording = { [C in RefusalCode]: Words<C> }

const targetStates: Record<DeskLanguage, Record<string, string>> = {
  en: {
    untranslated: 'untranslated',
    draft: 'a draft',
    submitted: 'submitted',
    reviewed: 'reviewed',
    approved: 'approved',
  },
  zh: { untranslated: '未译', draft: '草稿', submitted: '已提交', reviewed: '已审', approved: '已批准' },
}

function roleList(roles: readonly Role[], language: DeskLanguage): string {
  return roles.map((role) => roleNames[language][role]).join(language === 'zh' ? '、' : ' or ')
}

function scopeList(scopes: readonly Scope[], language: DeskLanguage): string {
  return scopes.map((scope) => scopeNames[language][scope]).join(language === 'zh' ? '、' : ', ')
}

function findingList(codes: readonly ManuscriptFindingCode[], language: DeskLanguage): string {
  return codes.map((code) => checkWords({ code }, language)).join(language === 'zh' ? '' : ' ')
}

const en: Wording = {
  malformed: ({ field }) => ({
    message: `The request cannot be read: ${field}.`,
    todo: 'Correct this field and send it again.',
  }),
  reasonRequired: () => ({
    message: 'A reason is needed.',
    todo: 'Say why; the reason is kept in the record.',
  }),
  noteRequired: ({ kind }) => ({
    message: `For this kind of change (${changeNames.en[kind]}) readers need a note.`,
    todo: 'Write what changed, or choose “minor” when no reader would notice.',
  }),
  notSignedIn: () => ({ message: 'Nobody is signed in.', todo: 'Log in and try again.' }),
  deactivated: () => ({ message: 'This account is deactivated.', todo: 'Ask an administrator.' }),
  firstAccountByCommand: () => ({
    message: 'The first account is not made here.',
    todo: 'Run: npx copydesk user create --email you@example.org --role admin',
  }),
  fileIsFixed: () => ({
    message: 'The file of a picture is never replaced.',
    todo: 'Upload the new file as a new picture and put it into the text.',
  }),
  pictureKnown: ({ picture }) => ({
    message: `The very same picture is kept already (number ${picture}).`,
    todo: 'Use that one, or change its caption there.',
  }),
  roleRequired: ({ roles }) => ({
    message: `This takes the role ${roleList(roles, 'en')}.`,
    todo: 'Ask a colleague who has it, or an administrator.',
  }),
  notAllowed: () => ({
    message: 'None of your roles allows this.',
    todo: 'Ask a colleague who may, or an administrator.',
  }),
  contributor: ({ scope }) => ({
    message: `You worked on the ${scopeNames.en[scope]} of this revision.`,
    todo: 'Somebody who changed none of it must decide.',
  }),
  recordIsImmutable: () => ({
    message: 'The record cannot be rewritten.',
    todo: 'Make a new revision instead.',
  }),
  notFound: () => ({
    message: 'There is no such thing here.',
    todo: 'Check the address; it may have been deleted.',
  }),
  nothingToSubmit: ({ revision }) => ({
    message: `Nothing changed since revision ${revision}.`,
    todo: 'Save a change first, then submit.',
  }),
  unknownContent: ({ nodes }) => ({
    message: `The text holds something a revision cannot: ${nodes.join(', ')}.`,
    todo: 'Take it out, or write it with the editor’s own tools.',
  }),
  changedSinceReview: () => ({
    message: 'This is not the text you looked at.',
    todo: 'Look at the current revision, then decide.',
  }),
  revisionClosed: ({ status }) => ({
    message: `The status of this revision is “${statusNames.en[status]}”; it takes no further decisions.`,
    todo: 'Decide on the newest revision.',
  }),
  alreadyPublished: () => ({ message: 'This revision is already what readers see.', todo: 'Nothing to do.' }),
  newerPublished: ({ number }) => ({
    message: `Revision ${number}, which is newer, is published.`,
    todo: 'Use “Republish” to go back to an earlier revision.',
  }),
  approvalMissing: ({ scopes, requested }) => ({
    message: [
      ...(scopes.length > 0 ? [`Not approved yet: ${scopeList(scopes, 'en')}.`] : []),
      ...(requested.length > 0 ? [`Changes are requested for: ${scopeList(requested, 'en')}.`] : []),
    ].join(' '),
    todo: 'Somebody who changed none of it must approve.',
  }),
  blockingFindings: ({ findings }) => ({
    message: `Findings of the checks stand in the way. ${findingList(findings, 'en')}`,
    todo: 'Mend them and submit again.',
  }),
  changeKindRequired: ({ kinds }) => ({
    message: 'Readers already have a version of this.',
    todo: `Say what kind of change it is: ${kinds.map((kind) => changeNames.en[kind]).join(', ')}.`,
  }),
  manuscriptAltered: () => ({
    message: 'The stored manuscript does not match its digest.',
    todo: 'Stop and run: npx copydesk verify',
  }),
  slugTaken: ({ slug }) => ({
    message: `The address “${slug}” belongs to another article.`,
    todo: 'Change the slug of this article and submit again.',
  }),
  notPublished: () => ({ message: 'This was never published.', todo: 'Publish it first.' }),
  notSuperseded: ({ status }) => ({
    message: `Only a superseded revision can be published again or withheld; the status of this one is “${statusNames.en[status]}”.`,
    todo: 'To publish its text, restore and submit it; if readers must not see it, withdraw the article.',
  }),
  alreadyWithdrawn: () => ({ message: 'This is already withdrawn.', todo: 'Nothing to do.' }),
  alreadyWithheld: () => ({ message: 'This revision is already withheld.', todo: 'Nothing to do.' }),
  withheld: () => ({
    message: 'This revision is withheld from the public.',
    todo: 'Submit the text anew to publish it.',
  }),
  hasPublications: () => ({
    message: 'This article is on record.',
    todo: 'Withdraw it if readers must not see it; the record stays.',
  }),
  inUse: () => ({ message: 'This is still in use.', todo: 'Take it out of the texts that use it first.' }),
  personOnRecord: () => ({
    message: 'The record names this person.',
    todo: 'Deactivate them instead; their name stays.',
  }),
  bulkRefused: () => ({ message: 'Texts are changed one at a time.', todo: 'Open each and save it.' }),
  staleWrite: ({ sent, current, by, theirs }) => ({
    message: `${by || 'Somebody'} saved this meanwhile: you started from version ${sent}, it is now at ${current}.`,
    todo:
      theirs === undefined
        ? 'Copy what you typed, reload, and put it in again.'
        : 'Compare both texts, then save yours again on top of theirs, or leave theirs.',
  }),
  lockVersionRequired: ({ current }) => ({
    message: 'The change does not say which version it started from.',
    todo: `Send lockVersion (now ${current}).`,
  }),
  speakerOfUnattributed: ({ status }) => ({
    message:
      status === 'unknown'
        ? 'Words of unknown origin have no speaker.'
        : 'Words of several people have no single person as their speaker.',
    todo: 'Change the status if the text names the speaker, or take the speaker out.',
  }),
  speakerNotShown: () => ({
    message: 'A person is named, but not the words of the text that name them.',
    todo: 'Mark those words in the text as evidence of the source, or take the speaker out.',
  }),
  sourceGone: () => ({
    message: 'The source was deleted meanwhile.',
    todo: 'Choose another one, or make it anew.',
  }),
  notAChain: () => ({
    message: 'These quotations do not share one attribution in this article.',
    todo: 'Reload, and decide on each by itself.',
  }),
  verdictContradicted: ({ computed }) => ({
    message: `The extract shows less than that: ${resultNames.en[computed]}.`,
    todo: 'Paste the place that holds the wording, or record what this extract shows.',
  }),
  sourceRequired: () => ({
    message: 'A verification needs the source it was made against.',
    todo: 'Choose the source, or make it.',
  }),
  sameSource: () => ({ message: 'A source is not merged into itself.', todo: 'Choose the other record.' }),
  differentKinds: () => ({
    message: 'These are of different kinds.',
    todo: 'Correct the kind of one of them first, if they really are the same.',
  }),
  alreadyMerged: () => ({
    message: 'This source was merged into another one.',
    todo: 'Work with the one it was merged into.',
  }),
  passageNotPlain: () => ({
    message: 'The words in marks are not there any more, or carry formatting.',
    todo: 'Open the section and make the quotation there.',
  }),
  changedAtDesk: ({ field }) => ({
    message: `This is not changed here: ${field}.`,
    todo: 'Use the quote desk, which asks for the reason.',
  }),
  sourceNotApproved: () => ({
    message: 'No revision of this article is approved.',
    todo: 'Translate once the text is approved.',
  }),
  translationExists: () => ({
    message: 'This article is already being translated into this language.',
    todo: 'Open that translation.',
  }),
  nothingTranslated: () => ({ message: 'This is not translated yet.', todo: 'Write the translation first.' }),
  wrongState: ({ state, needed }) => ({
    message: `This is ${targetStates.en[state] ?? state}; it has to be ${needed.map((one) => targetStates.en[one] ?? one).join(' or ')}.`,
    todo: 'Look at it again: somebody may have moved it.',
  }),
  ownWords: () => ({
    message: 'You wrote of these words yourself.',
    todo: 'Somebody who wrote none of them must judge them.',
  }),
  alreadyAccepted: () => ({ message: 'You have accepted these words already.', todo: 'Nothing to do.' }),
  staleSource: () => ({
    message: 'The source of this sentence changed.',
    todo: 'Mend the translation, or confirm that it still fits.',
  }),
  notStale: () => ({ message: 'The source of this sentence did not change.', todo: 'Nothing to confirm.' }),
  blockedByFindings: ({ checks }) => ({
    message: `Findings of the checks stand in the way: ${checkNames(checks, 'en').join(', ')}.`,
    todo: blockedTodo(checks, {
      waivable: 'Mend the translation, or waive each finding with a reason.',
      placed: 'Place the quotations and marks of this sentence, and approve its quotations.',
    }).join(' '),
  }),
  rejectionIncomplete: () => ({
    message: 'A rejection says what is wrong.',
    todo: 'Give the category, the severity and a comment.',
  }),
  officialIncomplete: ({ missing }) => ({
    message: `An official translation says where it was published; missing: ${officialFields(missing, 'en').join(', ')}.`,
    todo: 'Fill these in, or mark it as a translation of the house.',
  }),
  translationIncomplete: ({ count }) => ({
    message: `The translation is not ready: ${count} open.`,
    todo: 'Translate, mend and have approved every sentence and quotation listed.',
  }),
  translationNotRestored: () => ({
    message: 'A translation is not restored as a whole.',
    todo: 'Take the earlier words from the history of each sentence.',
  }),
  suggestionsOff: ({ missing }) => ({
    message: `No machine is asked here. Not set: ${missing.map((one) => settingNames.en[one]).join(', ')}.`,
    todo: `Whoever runs the desk sets ${missing.map((one) => settingVariables[one]).join(', ')} and starts it again.`,
  }),
  alreadyTranslated: () => ({
    message: 'Words stand here already, and a machine takes the place of none.',
    todo: 'Keep them, or empty the translation and ask again.',
  }),
  nothingToSuggest: () => ({
    message: 'This sentence holds nothing but quotations and marks, which are not sent.',
    todo: 'Put them into the translation; quotations are translated below the sentence.',
  }),
  holdsQuotation: () => ({
    message: 'Quoted words stand in this sentence, or may: they are never sent to a machine.',
    todo: 'Translate it yourself. If the words in marks are a term, say so at the quote desk.',
  }),
  machineFailed: ({ why, service, status }) => ({
    message: `${machineFaultWords.en[why].message(service)} Nothing was changed${status === undefined ? '' : ` (HTTP ${status})`}.`,
    todo: machineFaultWords.en[why].todo,
  }),
  sourceNotPublished: () => ({
    message: 'Readers do not see the text this was translated from.',
    todo: 'Publish that text first, or bring the translation up to the published one.',
  }),
}

const zh: Wording = {
  malformed: ({ field }) => ({ message: `请求无法读取：${field}。`, todo: '请改正此项后重发。' }),
  reasonRequired: () => ({ message: '需要说明理由。', todo: '请写明原因，理由会留在记录中。' }),
  noteRequired: () => ({
    message: '此类改动需要一条读者可见的说明。',
    todo: '请写明改了什么；若读者不会察觉，可选“细微修改”。',
  }),
  notSignedIn: () => ({ message: '尚未登录。', todo: '请登录后重试。' }),
  deactivated: () => ({ message: '此账号已停用。', todo: '请联系管理员。' }),
  firstAccountByCommand: () => ({
    message: '首个账号不在此处创建。',
    todo: '请运行：npx copydesk user create --email you@example.org --role admin',
  }),
  fileIsFixed: () => ({ message: '图片文件不能替换。', todo: '请将新文件作为新图片上传，再放入正文。' }),
  pictureKnown: ({ picture }) => ({
    message: `同一图片已在库中（编号 ${picture}）。`,
    todo: '请使用该图片，或在其条目中修改图说。',
  }),
  roleRequired: ({ roles }) => ({
    message: `需要以下角色之一：${roleList(roles, 'zh')}。`,
    todo: '请由具备该角色的同事操作，或联系管理员。',
  }),
  notAllowed: () => ({ message: '您的角色不允许此操作。', todo: '请联系有权限的同事或管理员。' }),
  contributor: ({ scope }) => ({
    message: `您参与了此修订稿的${scopeNames.zh[scope]}工作。`,
    todo: '须由未改动过它的人裁定。',
  }),
  recordIsImmutable: () => ({ message: '存档不可改写。', todo: '请另提交新的修订稿。' }),
  notFound: () => ({ message: '此处没有该内容。', todo: '请核对地址；它可能已被删除。' }),
  nothingToSubmit: ({ revision }) => ({
    message: `自第 ${revision} 稿以来没有改动。`,
    todo: '请先保存改动再提交。',
  }),
  unknownContent: ({ nodes }) => ({
    message: `正文含有修订稿不能容纳的内容：${nodes.join('、')}。`,
    todo: '请删除它，或改用编辑器提供的格式。',
  }),
  changedSinceReview: () => ({ message: '这不是您看过的文本。', todo: '请查看当前修订稿后再裁定。' }),
  revisionClosed: ({ status }) => ({
    message: `此修订稿的状态是“${statusNames.zh[status]}”，不再接受裁定。`,
    todo: '请对最新的修订稿作出裁定。',
  }),
  alreadyPublished: () => ({ message: '读者看到的已经是此稿。', todo: '无需操作。' }),
  newerPublished: ({ number }) => ({
    message: `更新的第 ${number} 稿已发布。`,
    todo: '如需退回早先的稿件，请用“重新发布”。',
  }),
  approvalMissing: ({ scopes, requested }) => ({
    message: [
      ...(scopes.length > 0 ? [`尚未批准：${scopeList(scopes, 'zh')}。`] : []),
      ...(requested.length > 0 ? [`已要求修改：${scopeList(requested, 'zh')}。`] : []),
    ].join(''),
    todo: '须由未改动过它的人批准。',
  }),
  blockingFindings: ({ findings }) => ({
    message: `有未解决的问题。${findingList(findings, 'zh')}`,
    todo: '请修正后重新提交。',
  }),
  changeKindRequired: ({ kinds }) => ({
    message: '读者已有此文的版本。',
    todo: `请说明改动类型：${kinds.map((kind) => changeNames.zh[kind]).join('、')}。`,
  }),
  manuscriptAltered: () => ({
    message: '存档文本与其摘要不符。',
    todo: '请停止操作并运行：npx copydesk verify',
  }),
  slugTaken: ({ slug }) => ({
    message: `网址“${slug}”属于另一篇文章。`,
    todo: '请修改本文网址名后重新提交。',
  }),
  notPublished: () => ({ message: '此稿从未发布。', todo: '请先发布。' }),
  notSuperseded: ({ status }) => ({
    message: `只有已被取代的修订稿可以重新发布或停止公开；此稿的状态是“${statusNames.zh[status]}”。`,
    todo: '如需发布其文本，请恢复后重新提交；若不应让读者看到，请撤稿。',
  }),
  alreadyWithdrawn: () => ({ message: '已经撤稿。', todo: '无需操作。' }),
  alreadyWithheld: () => ({ message: '此修订稿已停止公开。', todo: '无需操作。' }),
  withheld: () => ({ message: '此修订稿已停止公开。', todo: '如需发布，请重新提交。' }),
  hasPublications: () => ({ message: '此文已有存档。', todo: '若不应让读者看到，请撤稿；存档会保留。' }),
  inUse: () => ({ message: '仍在使用中。', todo: '请先从使用它的文本中移除。' }),
  personOnRecord: () => ({ message: '存档中有此人的姓名。', todo: '请改为停用；姓名会保留。' }),
  bulkRefused: () => ({ message: '文本须逐篇修改。', todo: '请逐一打开并保存。' }),
  staleWrite: ({ sent, current, by, theirs }) => ({
    message: `${by || '有人'}已先保存：您从第 ${sent} 版开始，现在是第 ${current} 版。`,
    todo:
      theirs === undefined
        ? '请复制您的改动，刷新后再填入。'
        : '请对照两个文本，再保存您的改动，或保留对方的文本。',
  }),
  lockVersionRequired: ({ current }) => ({
    message: '改动没有说明起始版本。',
    todo: `请发送 lockVersion（当前为 ${current}）。`,
  }),
  speakerOfUnattributed: ({ status }) => ({
    message: status === 'unknown' ? '来源未知的话没有说话者。' : '多人所说的话不能归于某一个人。',
    todo: '若正文指明了说话者，请更改状态；否则请清除说话者。',
  }),
  speakerNotShown: () => ({
    message: '已指名某人，但没有标出正文中指称此人的文字。',
    todo: '请在正文中将这些文字标为来源依据，或清除说话者。',
  }),
  sourceGone: () => ({ message: '该来源刚刚已被删除。', todo: '请另选来源，或重新建立。' }),
  notAChain: () => ({ message: '这些引语在本文中并不共用一个归属。', todo: '请刷新后逐条决定。' }),
  verdictContradicted: ({ computed }) => ({
    message: `摘录所能证明的不及此：${resultNames.zh[computed]}。`,
    todo: '请粘贴含有该引语的段落，或照摘录所示登记。',
  }),
  sourceRequired: () => ({ message: '核对必须注明所据来源。', todo: '请选择或新建来源。' }),
  sameSource: () => ({ message: '来源不能并入自身。', todo: '请选择另一条记录。' }),
  differentKinds: () => ({ message: '两者类型不同。', todo: '若确属同一来源，请先改正其中一条的类型。' }),
  alreadyMerged: () => ({ message: '此来源已并入另一条。', todo: '请使用它所并入的那一条。' }),
  passageNotPlain: () => ({
    message: '引号内的文字已不在原处，或带有格式。',
    todo: '请打开该章节，在正文中生成引语。',
  }),
  changedAtDesk: ({ field }) => ({
    message: `此项不在这里修改：${field}。`,
    todo: '请使用引语工作台，并说明理由。',
  }),
  sourceNotApproved: () => ({ message: '此文尚无获批的修订稿。', todo: '请在文字获批后再翻译。' }),
  translationExists: () => ({ message: '此文已有该语言的译文。', todo: '请打开已有译文。' }),
  nothingTranslated: () => ({ message: '此处尚未翻译。', todo: '请先写出译文。' }),
  wrongState: ({ state, needed }) => ({
    message: `当前状态为“${targetStates.zh[state] ?? state}”，须为${needed.map((one) => `“${targetStates.zh[one] ?? one}”`).join('或')}。`,
    todo: '请重新查看，可能已有人处理。',
  }),
  ownWords: () => ({ message: '这些文字中有您自己所写的。', todo: '须由未参与撰写的人审定。' }),
  alreadyAccepted: () => ({ message: '您已认可这段译文。', todo: '无需操作。' }),
  staleSource: () => ({ message: '此句原文已改动。', todo: '请修改译文，或确认译文仍然适用。' }),
  notStale: () => ({ message: '此句原文没有改动。', todo: '无需确认。' }),
  blockedByFindings: ({ checks }) => ({
    message: `检查发现的问题尚未解决：${checkNames(checks, 'zh').join('、')}。`,
    todo: blockedTodo(checks, {
      waivable: '请修改译文，或逐条说明理由予以豁免。',
      placed: '请放入此句的引语和标记，并批准引语的译文。',
    }).join(''),
  }),
  rejectionIncomplete: () => ({ message: '退回须说明问题所在。', todo: '请填写类别、程度和意见。' }),
  officialIncomplete: ({ missing }) => ({
    message: `官方译文须注明出处，缺少：${officialFields(missing, 'zh').join('、')}。`,
    todo: '请补全，或标为本社译文。',
  }),
  translationIncomplete: ({ count }) => ({
    message: `译文尚未完成：还有 ${count} 处。`,
    todo: '请将所列各句和引语译完、改好并经审定。',
  }),
  translationNotRestored: () => ({
    message: '译文不能整篇恢复。',
    todo: '请从各句的历史中取回先前的文字。',
  }),
  suggestionsOff: ({ missing }) => ({
    message: `未启用机器翻译，尚未设置：${missing.map((one) => settingNames.zh[one]).join('、')}。`,
    todo: `请由系统管理者设置 ${missing.map((one) => settingVariables[one]).join('、')} 后重新启动。`,
  }),
  alreadyTranslated: () => ({
    message: '此句已有译文，机器不会取代任何文字。',
    todo: '请保留译文；或清空后再请求。',
  }),
  nothingToSuggest: () => ({
    message: '此句只有引语和标记，这些不会发送。',
    todo: '请将它们放入译文；引语在句子下方翻译。',
  }),
  holdsQuotation: () => ({
    message: '此句含有（或可能含有）未标为引语的引文，引文绝不发送给机器。',
    todo: '请自行翻译。若引号内只是术语，请在引语工作台注明。',
  }),
  machineFailed: ({ why, service, status }) => ({
    message: `${machineFaultWords.zh[why].message(service)}未作任何改动${status === undefined ? '' : `（HTTP ${status}）`}。`,
    todo: machineFaultWords.zh[why].todo,
  }),
  sourceNotPublished: () => ({
    message: '读者看不到此译文所据的文字。',
    todo: '请先发布该稿，或将译文更新至已发布的文字。',
  }),
}

const wordings: Record<DeskLanguage, Wording> = { en, zh }

/** The words of a refusal. */
export function refusalWords(refusal: Refusal, language: DeskLanguage): RefusalWords {
  const words = wordings[language][refusal.code] as (refusal: Refusal) => RefusalWords
  return words(refusal)
}

/** Without repetition: two checks may share a name. */
function checkNames(checks: readonly string[], language: DeskLanguage): string[] {
  return [...new Set(checks.map((check) => checkName(check, language)))]
}

/** A quotation or mark that is missing is placed and approved; nobody can waive it. */
function blockedTodo(
  checks: readonly string[],
  { waivable, placed }: { waivable: string; placed: string },
): string[] {
  const isPlaced = (check: string) => check === 'quote-code' || check === 'codes'
  return [
    ...(checks.some((check) => !isPlaced(check)) ? [waivable] : []),
    ...(checks.some(isPlaced) ? [placed] : []),
  ]
}

/** What the form calls the fields of an official translation. */
function officialFields(fields: readonly string[], language: DeskLanguage): string[] {
  const names: Record<string, string> = (language === 'zh' ? zhQuotations : enQuotations).officialFields
  return fields.map((field) => names[field] ?? field)
}
