/**
 * Signs that a text reports words without vouching that they were said: hearsay, negation, denial, hypothesis, fiction.
 * Each is the inside of a regular expression.
 */
export interface UnvouchedLexicon {
  /** Anywhere in the words that attribute. */
  anywhere: string
  /** At the start of a sentence that attributes: a condition. */
  atStart: string
  /** Between who is named and the word of saying, or in its clause: not, never, might. */
  beforeCue: string
  /** In the rest of the sentence behind the words: that this was false. */
  behind: string
  /** Whom the text says of that they said nothing. */
  nobody: string
}

const never = '(?!)'

export const chineseUnvouched: UnvouchedLexicon = {
  anywhere: [
    '据说|据传|相传|传说|传闻|传言|坊间|[网盛谣风讹]传|民间流传|流传|谣言|听说(?!后|此事|这|了|消息)|伪造|冒充|假冒|恶搞',
    '如果(?!说)|假如|倘若|假使|要是|若是|试想|(?:设想|想象)一下|哪怕|即使|就算|本(?:可以|该|应该?)|(?:也许|或许|大概|恐怕|多半|可能|一定|想必|估计|没准|说不定)会?[^，。]{0,4}[说问喊答]',
    '(?:声称|指称|爆料|举报|揭发)[^。]*曾[^，。]{0,8}[说讲表写喊]|否认[^，。]{0,12}(?:说|讲|写|喊|问|答|称|提|表示|发表|言论)|辟谣|[没无]人[^，。]{0,6}[说讲喊问答提]|谁[也都][^，。]{0,4}[不没]|是否[^，。]{0,6}[说讲]|饰演|扮演|主人公|[剧片戏][中里]|(?:小说|电影|影片|漫画|动画|电视剧)[中里]|模仿|合成|换脸|断章取义|张冠李戴|[从未没]有?听[^，。]{0,6}[说讲]',
  ].join('|'),
  atStart: never,
  beforeCue:
    '(?<![得忍禁由住])不$|(?<!有|岂|就)(?:没有?|未|从未|从没|并未|不曾|不会|(?<![总常都便就也])会$|不敢|不肯|不愿|不能|不可能|绝不|拒绝|避免|无法|忘了|忘记)(?!犹豫|迟疑|忍住|想到|停|掩|料)[^，。]{0,8}$',
  behind: '^[^。！？]{0,20}(?:不实|是假的|系谣言|是谣言|纯属|子虚乌有|查无)',
  nobody: '^(?:没有?人|无人|谁)',
}

export const englishUnvouched: UnvouchedLexicon = {
  anywhere:
    'reportedly|allegedly|supposedly|purportedly|apocryphal\\p{L}*|(?:is|are|was|were) (?:widely |often )?(?:said|rumou?red|reputed|believed|alleged|supposed|reported|thought) to|legend has it|legend says|the story goes|rumou?rs?|rumou?red|it is said|it was said|falsely|fabricated|doctored|deepfakes?|AI-generated|parody|impersonat\\p{L}+|fake|hoax|plays? (?:a|an|the)|played (?:a|an|the)|characters?|(?:in|on) (?:the|a|his|her) (?:film|movie|novel|play|series|show|sketch|cartoon)|(?:claims?|evidence|proof|notion|idea|suggestion|allegations?|accusations?|belief|myth|doubts?|records?) (?:that|of)|(?:unclear|unknown|uncertain|disputed|doubtful|debated|not (?:clear|known|certain)) (?:whether|if|that|who)|(?<!(?:when|if|being|was|after being) asked )whether [^,]*,?\\s*$|(?:being|been|was|were|is|are|get|gets|got) told|den(?:y|ies|ied)(?: ever)?(?: having)? (?:said|saying|told|telling|wr\\p{L}+|claim\\p{L}+|that (?:he|she|they) (?:had )?(?:ever )?said)',
  atStart: 'if|unless|until|let|lest|whether|suppose|imagine|had|were|should|what if|even if|whether or not',
  beforeCue:
    "(?:not|never|nor|n['’]t|neither|refused to|declined to|refusing to|without|rather than|instead of|would|could|might|may|should|can|ought to|must|wanted to|meant to|tried to|about to|failed to|forgot to|supposed to)(?: have| ever| even| actually| once| be| been| just| also)*",
  behind:
    '^[^.!?]{0,40}\\b(?:is|was|are|were|proved|turned out to be|has been) (?:\\p{L}+ly )?(?:false|untrue|disputed|fake|fabricated|a hoax|a lie|misattributed|invented|debunked)',
  nobody: '^(?:no one|nobody|none|neither|no \\p{L}+)\\b',
}

export const russianUnvouched: UnvouchedLexicon = {
  anywhere:
    'якобы|будто|по слухам|ходят слухи|по легенде|по преданию|говорят(?=,)|рассказывают(?=,)|поговаривают|если бы|бы|отрица\\p{L}+|опроверг\\p{L}*|приписыва\\p{L}+|никто не',
  atStart: 'если|допустим|представьте|представим',
  beforeCue: 'не|никогда не|ни разу не|нельзя|мог|могла|могли|может|мог бы',
  behind: 'не соответству|ложь|фейк|неправд|выдумк',
  nobody: '^никто',
}

export const kazakhUnvouched: UnvouchedLexicon = {
  anywhere:
    'айтуларынша|аңыз бойынша|деседі|депті|-мыс|мыс|сыбыс\\p{L}*|егер|деген жоқ|деген емес|демеді|айтпады',
  atStart: never,
  beforeCue: never,
  behind: never,
  nobody: '^ешкім',
}

export const uzbekUnvouched: UnvouchedLexicon = {
  anywhere:
    "aytishlaricha|rivoyatlarga ko[‘ʻ’ʼ']ra|emish|mish-mish\\p{L}*|go[‘ʻ’ʼ']yo\\p{L}*|agar|demagan|demadi|aytmadi|aytmagan",
  atStart: never,
  beforeCue: never,
  behind: never,
  nobody: '^hech kim',
}
