/** Cues of Chinese: verbs of saying, phrases that name, nouns that turn the words before them into a term. */

/** Verbs after which words in marks are somebody's words. Longest first, so that 说明 is not read as 说. */
export const sayingVerbs = [
  '补充说道|补充说|解释说|回应说|介绍说|感慨道|感叹道|回忆说|回忆道|评价说|评价道|强调说|总结道|接着说|继续说|告诉[^，。：]{1,14}?',
  '这样说|如是说|如此评价|这样评价|这样写道|如是写道|写道|说道|答道|问道|喊道|笑道|叹道|笑着说|表示|指出|强调|重申|认为|坦言|直言',
  '自嘲|指责|谴责|斥责|讥讽|认定|裁定|感慨|感叹|惊呼|惊叹|高呼|疾呼|指控|催促|劝说|附和|告诫|勉励|痛批|怒批|怒斥|痛斥|炮轰|许诺|直呼|大赞|回应|回答|反问|追问|呼吁|宣布|宣称|声称|声明|透露|解释|介绍|评价|称赞|赞扬|赞叹|赞誉|盛赞|夸赞|(?<!点)赞(?!助|成|同|比)',
  '评论(?!员|区|家)|点评|调侃|打趣|分享|发文|发帖|讲述|讲道|形容|寄语|题词|回信|致信|欢呼|警告|批评|抱怨|质疑|承认|否认|承诺|保证|断言|坚称|裁示|主张|提醒|提及|提到|谈到|说起|总结|回忆|建议|敦促|希望|相信|笑言|戏言|名言|反驳|驳斥|辩解|辩称|纠正|断定|责问|质问|回击|叹息|预测|预言|明定|明文规定',
  '写下|写明|载明|规定|明确提出|引述|援引|致辞|批示|嘱咐|叮嘱|喊出|喊|吐槽|留言(?!本|板|墙|区)|(?<![小传学据再解])说(?!明书|法|不定)|(?<![职名俗简别]|(?<!总)统)称(?!为|号|作)|(?<![街知难报频味人渠通铁轨赛地管])道(?!路|理|德|具|歉|贺|谢|别)|(?<![访疑学询顾])问(?!题|候|世|卷|答)|(?<!报)答(?!案|复|辩|题)|曰',
].join('|')

/**
 * Acts of speech whose words are nouns as often: they attribute only where they close their clause beside the marks,
 * as in 李明分析，“…” and “…”李明询问。
 */
export const speechActs = [
  '提问|发问|反映|投诉|提出|申诉|举报|诉苦|算账|道歉|劝慰|求助|求饶|分析(?!师|员|家)|判断|推测|推断|估计|预计|预判|证实|确认|坦承|直陈|询问|汇报|报告(?!人|书|厅|会)|澄清|安慰|鼓励|祝愿|祝福|感谢|致谢|道谢|道歉|致歉|抗议|请求|恳求|央求|哀求|期待|期盼|盼望|憧憬',
  '描述|描绘|概括|解读|阐述|阐释|说明(?!书)|论述|陈述|供述|交代|作证|控诉|诉说|哭诉|倾诉|埋怨|数落|责备|自嘲|嘲讽|讽刺|揶揄|讥讽|嘟囔|嘀咕|念叨|唠叨|嚷嚷|怒吼|咆哮|表态|发声|发言(?!人)|喊话|放话|发话|拍板',
  '作答|解答|应答|应声|接话|搭话|插嘴|抢答|披露|爆料|通报|宣告|自述|自语|道破|讳言|直言不讳|开门见山|脱口而出|娓娓道来|侃侃而谈|振臂高呼|大声疾呼|信誓旦旦|语重心长|教育|教导|训诫|哽咽|怒轰|痛轰|狠批|怒呛|呛声|反呛|回呛|呛|酸(?=$)|喊冤|叫屈|直指|直批|苦笑|坦白|打包票|挂保证|告白|赌咒|发誓|起誓|表白|许愿|指正|点拨|开导|叫嚷|吆喝|招呼|示警|示意',
].join('|')

/** What several people do with what they say: a chain of their utterances is taken up by these too. */
export const approvals = '点赞|肯定|欢迎|交口|你一言我一语|七嘴八舌|异口同声|赞不绝口|好评|叫好|话匣子'

/** Verbs whose object in marks is a name or a slogan unless it is a clause: 提出“一带一路”. */
export const weakVerbs =
  '提出|倡导|坚持|践行|弘扬|强调|提到|提及|谈到|宣布|建议|主张|希望|相信|介绍|承认|保证|规定'

/** What is in marks right after these is a name, whatever its form. */
export const namingPhrases = [
  '所谓的?|(?:被|又|也|俗|简|别|通|统|自|号|并|合|人|美其名曰|戏|尊|谑)称(?!赞)(?:为|作|之为|其为)?|称(?:之)?(?:为|作)|叫做|叫作|名叫|就叫|叫|名为|名曰|誉为',
  '视为|视作|当作|当成|看作|堪称|定义为|概括为|归纳为|喻为|比作|命名为|取名|起名|绰号|外号|代号|雅号|昵称|贴上|标着|写着|印着|冠以|评为|入选|荣获|获得|授予',
].join('|')

export const namedAsTitle = '题为|题名为|题目(?:是|为)|标题(?:是|为)|片名(?:是|为)|书名(?:是|为)'

/** Nouns before a colon or a copula that announce a slogan or a name, not an utterance. */
export const sloganNouns = '口号|标语|横幅|主题|校训|店名|网名|队名|暗号|标签|字样|话题|关键词|对联|招牌'

/** Nouns that follow the closing mark and make what stands in marks their name. */
export const headNouns = [
  '旗帜|布条|横幅|海报|展板|牌匾|倡议|理念|口号|精神|原则|政策|战略|工程|计划|行动|方针|思想|活动|模式|机制|运动|主义|概念|时代|效应|现象|标语|字样|一词|二字|两字|两个字|三个字|四个字|这个词|这一概念',
  '旗帜|布条|横幅|海报|展板|牌匾|字条|之称|之名|美誉|称号|品牌|项目|平台|方案|框架|目标|要求|体系|格局|论调|论|观|法|型|式|号|奖|杯|展|节|日|班|队|党|派|案|门|热|课|路线|道路|政治|外交|问题|局面|困境|陷阱|思维|经济|合作|建设|研究|中心|工坊|小组|联盟|集团|公司|学校|专列|列车|铁路|卫星|飞船|病毒|疫苗|游戏|标签|话题|规划|纲要|任务|举措|布局|传统|文化|梦想|故事|奇迹|身份|角色|主题|为主题',
].join('|')

/** Signs that a stretch of words has a predicate of its own. */
export const predicateSigns =
  '[，；：。！？]|[是将已会能可应要让使把被在有没不无了着过愿须需想知觉做成为到给请别]|希望|支持|反对|必须|感谢|欢迎|相信|坚定|显著|充分|十分|非常|深感|促进|推动|保持|有助于|体现'

/** In a sentence of saying these make a fragment somebody's words too; elsewhere they prove nothing. */
export const softPredicateSigns =
  '可|值得|必|毫|难|一定|肯定|绝|尽快|尽早|马上|立刻|永远|始终|仍|从|未|无|几乎|差点|仅|超|远|确实|实在|本来|原本|越来越|依法|自始|完全|自己|彻底|根本|真正|足以|令人|前所|重大|关键|积极|良好|深刻|紧密|严重|一[个次种场项]|[我你您他她它咱于最很更太极都也就才又比这那什怎吗呢吧啊]'

/** Verbs that take a whole utterance as it was spoken or written, even without a colon. */
/** What opens with one of these is said of a subject that stands before the marks. */
export const predicateOpenings =
  '适用|转入|转为|转向|流于|采取|突破|上升|下降|增长|恢复|开始|结束|停止|拒绝|同意|接受|确保|启动|推进|加快|加强|维持|保留|输|赢|势|显|突|逐|日趋|日益|愈|越|沦|停|失|丧|明显|显著|系|均|未|尚|已|将|需|会|能|不|没|无|仍|正|属|超|达|约|日均|共|累计|进入|取得|获得|实现|完成|出现|发生|存在|造成|导致|引发|损害|损伤|违反|符合|违背|侵犯|侵害|涉嫌|正在|暂|基本|全部|一直|从|补上|填补|打破|改变|提高|降低|增加|减少|超过|低于|高于|优于|缺乏|缺少|忽视|无视|掩盖|误导|欺骗|像|如同|等于|意味|具有|富有|充满|陷入|面临|走向|走到|回到|站在|停在|留在|处于|位于|来自|源于|取决|离|对|由|与|有|是|让|使|把|被|要|应|该|可|须|必|得|很|太|更|最|极|颇|相当|非常|十分|略|稍'

/** Signs that somebody speaks: the first and second person, and what closes an utterance. */
export const utteranceSigns = '[我你您咱俺]|[吗呢吧啊啦呀嘛哦喔耶喽噢哟]$'

export const plainVerbs =
  '(?:[回说答讲写喊吐]|留下|回答|回复)(?:出|下)?了?[一二两三四五六七八九十几]个[字词]|(?:一|那|这|几|两|三|了)[句声](?!话|音)|(?:直|惊|高|大|连|疾|欢|怒)(?:呼|喊)|(?:回答|答复|答案|回复)(?:是|为|只有[^，。]{0,4})?|(?<!据|再|小|传|解|学|听|所|来|可以|应该|虽)说(?:过|了)?|(?:说|写|问|答|喊|笑|叹|叫|嚷|吼|骂|唱|念|读|嘟囔|嘀咕|感叹|感慨)道|反?问|追问|(?<!描)写(?:着|下|的是|了|上)?|喊(?:着|出|了)?|念(?:着|叨)|叫(?:了)?(?:起来|道)|(?<!报)答|讲'

/** Words before a fragment that make it the predicate of what somebody is said to say. */
export const modals =
  '必须|不得|不应|不可|不必|无须|有权|禁止|应当?|应该|要|将|会|能|可以|愿意?|同意|此举|这一[^，。]{1,6}|该[^，。]{1,6}'

/** Nouns before a colon that announce a message. */
export const messageNouns = '字|话|短信|微信|消息|回复|留言|信|纸条|便条|字条|一行|一句'

/** Nouns of saying behind a fragment: 给出“……”的评价. */
export const spokenNouns =
  '评价|评语|回答|答复|呼声|感叹|感慨|承诺|呼吁|警告|批评|指责|疑问|赞叹|质疑|抱怨|断言|结论|判断'

/** 用“……”来形容. */
export const describing = '来?(?:形容|描述|概括|评价|总结|比喻|回应|回答)'

/** What a document does with words; of a person these mean something else: 规范要求, 报告显示. */
export const documentVerbs =
  '显示|指控|主张|明确|认定|要求|强调|提出|提到|指出|称|写着|规定|载明|记载|表明|认为|提示|警示|重申'

/** Nouns for works: what stands in marks behind one that is counted, owned or joined is its title. */
export const workNouns =
  '歌曲|单曲|专辑|话剧|舞剧|歌剧|音乐剧|电影|影片|纪录片|短片|电视剧|小说|长篇|散文|散文集|诗集|诗歌|诗作|长诗|组诗|画作|油画|版画|雕塑|展览|个展|特展|画展|影展|摄影展|回忆录|绘本|漫画|纪录剧|交响曲|交响诗|组曲|协奏曲|歌|剧'
