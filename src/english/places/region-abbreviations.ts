/**
 * What stands for a state after the name of a town only: `Miami, Fla.`, `Seattle, Washington`. ISO 3166-2 code | names. The codes of
 * the post (`TX`, `NSW`) are the ends of the ISO codes. Written for this project after the style books of agencies.
 */
export const REGION_ABBREVIATIONS = `
US-AL|Ala.
US-AZ|Ariz.
US-AR|Ark.
US-CA|Calif.
US-CO|Colo.
US-CT|Conn.
US-DE|Del.
US-DC|D.C.
US-FL|Fla.
US-IL|Ill.
US-IN|Ind.
US-KS|Kan.,Kans.
US-MA|Mass.
US-MI|Mich.
US-MN|Minn.
US-MS|Miss.
US-MT|Mont.
US-NE|Neb.,Nebr.
US-NV|Nev.
US-NY|New York
US-ND|N. Dak.
US-OK|Okla.
US-OR|Ore.
US-PA|Penn.
US-SD|S. Dak.
US-TN|Tenn.
US-TX|Tex.
US-WA|Washington,Wash.
US-WI|Wis.,Wisc.
US-WV|W. Va.
US-WY|Wyo.
CA-AB|Alta.
CA-MB|Man.
CA-NL|Nfld.
CA-ON|Ont.
CA-PE|P.E.I.
CA-QC|Que.
CA-SK|Sask.
AU-QLD|Qld.
AU-TAS|Tas.
AU-VIC|Vic.
GB-NIR|N. Ireland
`;

/** Countries whose states have codes of the post that news writes, as the ends of their ISO 3166-2 codes. */
export const POST_CODED = ['US', 'CA', 'AU'];
