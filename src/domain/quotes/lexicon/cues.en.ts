import type { AlphabeticLexicon } from './alphabetic'

/** Cues of English. Patterns are matched without case at word boundaries. */
export const englishLexicon: AlphabeticLexicon = {
  saying: [
    "said|says|say|saying|told(?: [\\p{L}’'.]+){1,4}|tells|stated|states|added|adds|noted|notes|argued|argues|wrote|writes|written|remarked|observed|replied|answered|responded",
    'concludes|finds|explains|replies|recalls|admits|concedes|continues|complains|predicts|promises|jokes|laughs|whispers|suggests|shout\\p{L}*|cr(?:ied|ies|ying) out|yelling|saying|asking|adding|warning|writing|arguing|insisting|insisted|claimed|claims|asked|asks|explained|explains|warned|warns|stressed|emphasi[sz]ed|emphasi[sz]es|reiterated|declared|announced|recalled|continued|concluded|admitted|acknowledged|conceded|denied|complained|joked|quipped|shouted|cried|whispered|murmured|muttered|exclaimed|yelled|tweeted|posted|testified|commented|promised|vowed|pledged|urged|called for|insists|maintains|maintained|praised|criticis?zed|criticised|described|hailed|condemned|reads|read|quoted|quoting|in (?:his|her|their) words|according to|asserted|affirmed|pointed out|went on|agreed|suggested|predicted|boasted|lamented|thanked|characteri[sz]ed|accused|dismissed|denounced|welcomed|calling|called|stipulates|provides that|says that|put it|expressed|voiced|spoke of|speaking of|demanded|countered|shot back|chanted|ruled|rules that|marvel(?:l)?ed|bellowed|pleaded|reminded|sneered|snapped|gushed|recounted|mused|opined|deadpanned|interjected|stammered|grumbled|hissed|roared|screamed|sobbed|teased|scoffed|retorted|ventured|concurred|confided|confessed|reassured|reflected|enthused|advised|cautioned|informed|assured|hinted|clarified|elaborated|contended|contends|protested|objected|proclaimed|pronounced|summed up|reckons|chimed in|exclaims|jokes|warns|in the words of|as saying|believes?|thinks?|thought|hopes?|hoped|labell?ed',
  ].join('|'),
  naming:
    'so[- ]called|(?:also |widely |commonly |better |popularly |locally |formerly )?known as|(?:is|are|was|were|been|being|be|they|we|locals|which|what|it|often|sometimes|officially|commonly) (?:call(?:ed|s)?|named|dubbed|termed|nicknamed|labell?ed|christened|code-?named|billed as)|dubbed|nicknamed|code-?named|christened|termed|named|called|billed as|branded|the (?:word|words|term|phrase|slogan|motto|label|nickname|name|expression|acronym|hashtag)s?|stands for|means?|meaning|marked|stamped|spelled|refers? to as|referred to as|under the (?:banner|slogan|theme|motto)(?: of)?',
  titling:
    'titled|entitled|headlined|(?:novel|book|film|movie|song|article|essay|report|poem|play|series|episode|album|painting|paper|story|chapter|column|editorial|documentary|memoir|single|musical|opera|exhibition|study|lecture|drama|comedy|ballad|classic|hit|bestseller|podcast|show)s?,?(?: called| named)?',
  titledAfter:
    ',? (?:(?:by|from) \\p{Lu}|(?:is|was) (?:a|an|the|her|his) (?:\\p{L}+ ){0,2}(?:novel|book|film|movie|song|poem|play|series|album)|won (?:the|an?) )',
  slogan: 'slogan|motto|banner|theme|sign|label|hashtag|name|title|password',
  headNouns:
    'initiative|policy|policies|programme|program|project|campaign|doctrine|strategy|approach|movement|principle|concept|plan|model|label|slogan|effect|effects|theory|clause|button|sign|list|mode|economy|generation|diplomacy|culture|logo|brand|hypothesis|rule|law|award|prize|era|agenda|framework|corridor|zone|zones|question|problem|factor|state|states|bubble|trap|vote|votes|day|summit|file|key|column|tab|option|status|route|narrative|syndrome|paradox',
  articleBeforeTerm: '(?:the|a|an|this|that|its|his|her|their|our|of|new|these|those|first|second)',
  predicate:
    "is|are|was|were|be|been|am|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|not|isn['’]t|don['’]t|won['’]t|can['’]t|it['’]s|i['’]m|we['’]re|\\p{L}+n['’]t|\\p{L}+['’](?:s|re|ll|ve|m|d)|i|we|you|he|she|they|it|let|never|no|yes|please|thank",
}
