/**
 * Whom the pronouns of the third person stand for in the texts of `inputs/`, marked by hand: by fixture, by the entity's name there.
 * `its#2` is the second place where the word stands, as in fixtures. Pronouns that are not listed stand for nothing that has a
 * name, or for several.
 */
export const PRONOUN_MARKS: { readonly [fixture: string]: { readonly [entity: string]: readonly string[] } } = {
  'alpine-glaciers-report': { 'European Mountain Council': ['it#1'], 'Lake Cavo': ['it#2'] },
  'bridge-correction': { 'Weir Street Bridge': ['its#1', 'it#1'], 'Denise Okafor': ['She#1', 'her#1'] },
  'canal-lock-leak': { 'Aldermere Waterways Trust': ['its#1'], 'Aldermere Canal': ['its#2', 'its#3', 'it#3'] },
  'cargo-bike-release': { 'Velonda Go': ['It#1'] },
  'caspian-cholera': {
    'Caspian Health Organization': ['It#1'],
    'Shirin Golzari': ['she#1'],
    'Kamran Daneshvar': ['He#1'],
  },
  'celebes-sea-patrols': { 'Hendra Wiratno': ['He#1', 'he#1'] },
  'cyclone-mohor': { 'Cyclone Mohor': ['It#1', 'it#1'], 'Abdul Mannan': ['his#1'], Jolpath: ['its#1'] },
  'diary-of-the-week': {},
  'ferry-captain-trial': {
    'Rui Sampaio': ['he#1', 'he#2'],
    'Ellen Hartwick': ['she#1'],
    'Tejo Travessias': ['it#2', 'its#1'],
  },
  'ferry-strike-live': { 'Hellenic Port Authority': ['its#1'], 'Eleni Samara': ['she#1', 'she#2'] },
  'honeybee-memory': { 'Tomasz Zielinski': ['He#1'], 'Whitlock Foundation': ['it#3', 'its#1'] },
  'key-rate-held': { 'Monetary Policy Authority': ['its#1'] },
  'last-lighthouse-keeper': {
    'Nuala Keogh': ['She#1', 'she#1', 'She#2'],
    'Inishgall Lighthouse': ['it#1', 'it#2'],
    'Transport Ministry': ['it#3'],
  },
  'metals-sanctions-talks': {
    India: ['it#1', 'its#2'],
    Kazakhstan: ['its#1', 'it#2'],
    'Yerlan Dosmukhamet': ['his#1'],
  },
  'opposition-poll-lead': { 'Dragana Vukmir': ['she#1'], 'Civic Renewal Union': ['its#1'] },
  'paper-mill-closes': { 'Brandt Paper Co.': ['its#2'] },
  'peninsula-cup-semifinal': {
    'Baek Do-hyun': ['his#1'],
    'Incheon Harbor': ['They#1', 'They#2'],
    'Hong Seung-woo': ['his#2', 'he#1', 'his#3', 'he#2'],
    'Daejeon Rockets': ['Their#1'],
    'Peninsula Cup': ['it#1'],
  },
  'salmon-farmer-results': { 'Havblikk ASA': ['its#1', 'It#1', 'its#2', 'They#1', 'themselves#1', 'its#3', 'its#4'] },
  'teachers-strike': {
    'National Teachers’ Union': ['its#1'],
    'Benvinda Oliveira': ['she#1'],
    'Adilson Tavares': ['He#1', 'he#1'],
  },
  'tram-depot-shots': { 'Moira Lennox': ['her#1', 'she#1', 'She#1'] },
  'vacant-flats-budget': { 'Leonore Trattner': ['she#1'], 'Federal Council': ['Its#1'] },
  'whistling-choir-feature': {
    'Philippa Marchbanks': [
      ...['she#1', 'she#2', 'Her#1', 'herself#1', 'she#3', 'her#1', 'her#2', 'her#3', 'her#4', 'Her#2'],
      ...['she#4', 'her#5', 'she#5', 'her#6'],
    ],
    'Mikkel Damsgaard': ['he#1', 'he#2'],
    'Leland Osgood': ['he#3', 'he#4'],
  },
};
