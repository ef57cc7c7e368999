/** What the operator has set. Each of the three is needed: an address or a key alone sends nothing. */
export interface SuggestionSettings {
  /** The service's address, such as https://api-free.deepl.com. */
  url: string | undefined
  key: string | undefined
  /** The operator's word that texts which are not published may go to the service. */
  hasConsent: boolean
}
