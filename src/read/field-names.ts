/** Which field of a row is what: by the names that news APIs, crawlers and data sets use, or as the caller says. */
import { ROW_FIELDS } from '../config.js';

export { ROW_FIELDS } from '../config.js';
export type RowField = (typeof ROW_FIELDS)[number];

/** What the caller says, before all known names. */
export interface FieldNames {
  /** By what it is, the path of the field: `body.plain`. */
  readonly named: { readonly [field in RowField]?: string | undefined };
  /** Paths of fields that come along in `metadata.extra`. */
  readonly extra: readonly string[];
}

export const NO_FIELD_NAMES: FieldNames = { named: {}, extra: [] };

/** Lower case, letters and digits only; most usual first. A dot leads into an object. */
const KNOWN: { readonly [field in RowField]: string } = {
  text: `text,plaintext,fulltext,bodytext,articletext,contenttext,maintext,articlebody,content,body,body.plain,body.text,body.content,article,story,storytext,
    maincontent,textbody,texte,bodyplain,contentplain,rawtext,cleanedtext,cleantext,articlecontent,newstext,fullcontent,fields.bodytext,fields.body,document,doc`,
  html: 'html,bodyhtml,contenthtml,articlehtml,body.html,contentencoded,bodyxhtml,rawhtml,fields.body',
  id: 'id,uid,guid,uuid,articleid,docid,documentid,storyid,newsid,itemid,externalid,accessionnumber,an',
  title: 'title,headline,head,heading,articletitle,newstitle,headline.main,webtitle,headlinetext,hd,titre',
  author:
    'author,authors,byline,bylines,creator,dccreator,writer,writers,journalist,by,byline.original,fields.byline,authorname',
  published: `published,publishedat,datepublished,publicationdate,publishdate,publisheddate,pubdate,pubdatetime,firstpublished,firstpublishedat,webpublicationdate,
    dateofpublication,published.date,publicationtime,publishedon,publishedtime,date,datetime,timestamp,pd,dateandtime,issued,dcdate,created,createdat,datecreated,firstcreated`,
  modified:
    'modified,datemodified,updated,updatedat,lastmodified,modifiedat,dateupdated,lastupdated,updateddate,modificationdate,versioncreated',
  section: 'section,sectionname,category,categories,articlesection,desk,rubric,newsdesk,topic,channel',
  keyword: 'keywords,keyword,tags,tag,subjects',
  language: 'language,lang,languagecode,inlanguage',
  url: 'url,link,weburl,canonicalurl,articleurl,sourceurl,permalink,href,canonicallink',
  publisher:
    'publisher,sourcename,source.name,publication,sitename,outlet,newspaper,mediaoutlet,medianame,source,site,publishername,publisher.name,domain,sn,provider',
};

/** The names of each field, as they are looked for. */
export const KNOWN_NAMES: ReadonlyMap<RowField, readonly string[]> = new Map(
  ROW_FIELDS.map((field) => [field, KNOWN[field].split(',').map((name) => name.trim())] as const),
);

/** A value of a row, with the path that it was found under. */
export interface RowValue {
  readonly path: string;
  readonly value: unknown;
}

/** What each field of a row is. A value stands for one thing only; an empty one for nothing. */
export function readFields(row: object, names: FieldNames): ReadonlyMap<RowField, RowValue> {
  const found = new Map<RowField, RowValue>();
  const taken = new Set<string>();
  for (const { field, paths, isNamed } of planFor(row, names)) {
    // Text that is there is not joined by HTML that somebody else wrote, and the other way round.
    if (!isNamed && ((field === 'html' && found.has('text')) || (field === 'text' && found.has('html')))) continue;
    for (const path of paths) {
      if (taken.has(path)) continue;
      if (isNamed) taken.add(path);
      const value = valueAt(row, path);
      if (!isThere(value) || !(isNamed || fits(field, value))) continue;
      taken.add(path);
      found.set(field, { path, value });
      break;
    }
  }
  return found;
}

/** The paths that may hold a field, the best first. */
interface Candidates {
  readonly field: RowField;
  readonly paths: readonly string[];
  /** The caller names the field: no other is looked for. */
  readonly isNamed: boolean;
}

/** Rows of a file mostly have the same fields: what may be what is found out once for each kind of row. */
const PLANS = new WeakMap<FieldNames, Map<string, readonly Candidates[]>>();
const MAX_KINDS = 1000;

function planFor(row: object, names: FieldNames): readonly Candidates[] {
  const plans = PLANS.get(names) ?? new Map<string, readonly Candidates[]>();
  PLANS.set(names, plans);
  const kind = kindOf(row);
  const known = plans.get(kind);
  if (known !== undefined) return known;
  const plan = candidatesIn(row, names);
  if (plans.size >= MAX_KINDS) plans.clear();
  plans.set(kind, plan);
  return plan;
}

/** The names of the row's fields, and of those of the objects in it. */
function kindOf(row: object): string {
  let kind = '';
  for (const [key, value] of Object.entries(row)) {
    kind += `${key}\0`;
    if (isObject(value)) kind += `{${Object.keys(value).join('\0')}}`;
  }
  return kind;
}

function candidatesIn(row: object, { named }: FieldNames): Candidates[] {
  const known = namesIn(row);
  const candidates = ROW_FIELDS.map((field): Candidates => {
    const path = named[field];
    if (path !== undefined) return { field, paths: [path], isNamed: true };
    const paths = (KNOWN_NAMES.get(field) ?? []).flatMap((name) => known.get(name) ?? []);
    return { field, paths, isNamed: false };
  });
  // What the caller names is nothing else.
  return [...candidates.filter(({ isNamed }) => isNamed), ...candidates.filter(({ isNamed }) => !isNamed)];
}

/** Paths of the row's fields and those of the objects in it, by their simple names. The first of two alike counts. */
function namesIn(row: object): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, value] of Object.entries(row)) {
    const simple = simpleName(key);
    if (!names.has(simple)) names.set(simple, key);
    if (!isObject(value)) continue;
    for (const inner of Object.keys(value)) {
      const path = `${simple}.${simpleName(inner)}`;
      if (!names.has(path)) names.set(path, `${key}.${inner}`);
    }
  }
  return names;
}

/** `webPublicationDate`, `web_publication_date` and `Web publication date` are one name. */
function simpleName(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The value at a path; a field whose name has dots in it comes before an object's. */
export function valueAt(row: object, path: string): unknown {
  const whole = ownValue(row, path);
  if (whole !== undefined) return whole;
  let value: unknown = row;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = ownValue(value, key);
  }
  return value;
}

function ownValue(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Known names are only trusted with a value of their kind: `source` may be an object, `article` a number. */
function fits(field: RowField, value: unknown): boolean {
  if (field === 'text' || field === 'html') return typeof value === 'string' || isTexts(value);
  if (field === 'author' || field === 'keyword' || field === 'section') return !isObject(value) || 'name' in value;
  return typeof value === 'string' || typeof value === 'number';
}

/** Paragraphs. */
function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
