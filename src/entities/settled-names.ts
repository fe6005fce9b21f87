/** What names go through when rules and model have become one list. Each step does one thing, and later ones rely on earlier ones. */
import { withoutWords } from './candidates/all-caps.js';
import { withoutBareOffices } from './candidates/bare-offices.js';
import { withBracketedNames } from './candidates/bracketed-names.js';
import { withCauses } from './candidates/cause-names.js';
import { withoutCommonAcronyms } from './candidates/common-acronyms.js';
import { withoutEdgeWords } from './candidates/edge-words.js';
import { withoutHeadlineVerbs } from './candidates/headline-verbs.js';
import { withInitials } from './candidates/initials.js';
import { withoutLanguages } from './candidates/languages.js';
import { withModels } from './candidates/models.js';
import { withNamedThings } from './candidates/named-things.js';
import { withNumberedDistricts } from './candidates/numbered-districts.js';
import { withoutOpeningWords } from './candidates/opening-words.js';
import { withOwners } from './candidates/owned-names.js';
import { withOwnerFirms } from './candidates/owner-firms.js';
import { withoutPartyTags } from './candidates/party-tags.js';
import { withoutPartyWords } from './candidates/party-words.js';
import { fillRepeats } from './candidates/repeats.js';
import { withSeatHolders } from './candidates/seat-frames.js';
import { withSmallNames } from './candidates/small-names.js';
import { withoutTitledWords } from './candidates/titled-lines.js';
import { withTrademarks } from './candidates/trademarks.js';
import { cutByAcronyms } from './clustering/acronyms.js';
import { withArticledNames } from './clustering/articled-names.js';
import { withFamilies } from './clustering/families.js';
import { withFamilyFirms } from './clustering/family-firms.js';
import { withFeatures } from './clustering/natural-features.js';
import { withOneType } from './clustering/one-type.js';
import { withLastWords, withoutPlaces } from './clustering/organisations.js';
import { withOtherNames } from './clustering/other-names.js';
import { withShortNames } from './clustering/short-names.js';
import type { Layers } from './layers.js';
import type { TypedName } from './mention.js';
import { withBodiesByFields } from './typing/bodies-by-fields.js';
import { withBodiesByNouns } from './typing/bodies-by-nouns.js';
import { withBodiesCalledSo } from './typing/bodies-called-so.js';
import { withClubs } from './typing/club-frames.js';
import { withCompaniesInFrames } from './typing/company-frames.js';
import { withCouples } from './typing/couples.js';
import { withDemonyms } from './typing/demonyms.js';
import { withDescribedPlaces } from './typing/described-places.js';
import { withDescribedWorks } from './typing/described-works.js';
import { findMistakenPeople } from './typing/disambiguation.js';
import { withDoubleSurnames } from './typing/double-surnames.js';
import { withEvents } from './typing/event-heads.js';
import { withFacilities } from './typing/facility-frames.js';
import { withFirmsAfterNouns } from './typing/firms-after-nouns.js';
import { withFirmsLikeRivers } from './typing/firms-like-rivers.js';
import { withHouses } from './typing/houses.js';
import { withHyphenedNames } from './typing/hyphened-names.js';
import { withExamples } from './typing/instances-of-kinds.js';
import { withJointNames } from './typing/joint-names.js';
import { withLandSurnames } from './typing/land-surnames.js';
import { withWholeLaws } from './typing/law-names.js';
import { withFirmsByFirstWords, withLegalForms } from './typing/legal-forms.js';
import { withLinkedNames } from './typing/linked-names.js';
import { withListedNames } from './typing/listed-names.js';
import { withLongOffices } from './typing/long-offices.js';
import { withOwnersOfPeople } from './typing/of-frames.js';
import { withOfficeFirstNames } from './typing/office-first-names.js';
import { withOfficeHolders } from './typing/office-holders.js';
import { withOrdinalNames } from './typing/ordinal-names.js';
import { withPairedSurnames } from './typing/paired-surnames.js';
import { withPapersByLastWord, withPapersOfPlaces } from './typing/paper-frames.js';
import { withPeopleByFirstNames } from './typing/people-by-first-names.js';
import { withPeoplesByNouns } from './typing/peoples-by-nouns.js';
import { withPeopleInFrames } from './typing/person-frames.js';
import { withPlacesInFrames } from './typing/place-frames.js';
import { withPlacesInPlaces } from './typing/places-in-places.js';
import { withPapers } from './typing/press-frames.js';
import { withProductsInFrames } from './typing/product-frames.js';
import { withProgrammes } from './typing/programmes.js';
import { withQuotedWorks } from './typing/quoted-works.js';
import { withRareParticles } from './typing/rare-particles.js';
import { withRegions } from './typing/region-frames.js';
import { withReigns } from './typing/reigns.js';
import { withRoads } from './typing/road-frames.js';
import { withEmployers } from './typing/role-frames.js';
import { withSeveralPeople } from './typing/several-people.js';
import { withShips } from './typing/ship-frames.js';
import { withShows } from './typing/shows.js';
import { withNamesApart } from './typing/side-by-side.js';
import { withSureLastWords } from './typing/sure-last-words.js';
import { withTownNames } from './typing/town-names.js';
import { withWholePeople } from './typing/whole-people.js';
import { withWholePeoples } from './typing/whole-peoples.js';
import { withWordFirstNames } from './typing/word-first-names.js';
import { withWordOrganisations } from './typing/word-organisations.js';
import { withWordPeople } from './typing/word-people.js';

/** Names in text order and disjoint; so is the result. */
export function settledNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return STEPS.reduce((before, step) => step(layers, before), names);
}

/** Takes names in text order and disjoint, and gives such. */
type Step = (layers: Layers, names: readonly TypedName[]) => readonly TypedName[];

const STEPS: readonly Step[] = [
  // What is no name goes, so that nothing is learnt from it.
  withoutWords,
  withoutHeadlineVerbs,
  withoutTitledWords,
  withoutBareOffices,
  withoutPartyTags,
  withoutOpeningWords,
  withoutLanguages,
  withoutCommonAcronyms,
  withoutPartyWords,
  withoutEdgeWords,
  withHyphenedNames,
  withLongOffices,
  // Frames that leave no doubt overrule model and rules; of two that overlap the later one stands.
  withPeopleByFirstNames,
  withNamesApart,
  withOwnersOfPeople,
  withListedNames,
  withJointNames,
  withLinkedNames,
  withLegalForms,
  withOwners,
  withOwnerFirms,
  withBracketedNames,
  withLandSurnames,
  withFirmsAfterNouns,
  withPeopleInFrames,
  withCouples,
  withSeveralPeople,
  withPairedSurnames,
  withDoubleSurnames,
  withWordPeople,
  withOfficeFirstNames,
  withReigns,
  withDemonyms,
  withPlacesInFrames,
  withDescribedPlaces,
  withOfficeHolders,
  withPeoplesByNouns,
  withWholePeoples,
  withPlacesInPlaces,
  withCompaniesInFrames,
  withWordOrganisations,
  withBodiesByNouns,
  withBodiesCalledSo,
  withExamples,
  withPapers,
  withPapersByLastWord,
  withPapersOfPlaces,
  withClubs,
  withRegions,
  withTrademarks,
  withModels,
  withProductsInFrames,
  withFacilities,
  withTownNames,
  withRoads,
  withQuotedWorks,
  withDescribedWorks,
  withProgrammes,
  withOrdinalNames,
  withWholeLaws,
  withEvents,
  withShows,
  withFirmsLikeRivers,
  withNamedThings,
  withCauses,
  withSeatHolders,
  withInitials,
  withNumberedDistricts,
  // All their places, so that the rest sees all of them.
  fillRepeats,
  // Parts side by side become one name. Many ships have names of people.
  withWholePeople,
  withRareParticles,
  withWordFirstNames,
  withShips,
  cutByAcronyms,
  withoutPlaces,
  withEmployers,
  withHouses,
  withSureLastWords,
  withBodiesByFields,
  withFirmsByFirstWords,
  withSmallNames,
  // Types that the other names of the text tell.
  findMistakenPeople,
  withOtherNames,
  withLastWords,
  withShortNames,
  withFamilies,
  withArticledNames,
  withFamilyFirms,
  withFeatures,
  withOneType,
];
