/** Lines that are furniture by their words. Words of English only add to what structure says: pages in other languages are read as well. */

const FURNITURE = new RegExp(
  `^(?:${[
    '(?:advertisement|advertising|ad)(?:\\s*[-–—·:|].{0,60}|\\s+continue.*)?',
    'sponsored(?: content)?',
    'story continues below(?: this)? ad(?:vertisement)?',
    '(?:article|story|content) continues (?:below|after).*',
    'scroll to continue.*',
    'read (?:more|also|next|on)\\s*[:.–—-]?.{0,200}',
    '(?:see|watch|listen)(?: also| more)?\\s*:.{0,200}',
    '(?:related|more|also)(?: (?:stories|articles|reading|news|coverage|on this(?: story)?))?\\s*:.{0,200}',
    'sign up (?:for|to|here|now)\\b.{0,200}',
    'subscribe(?: (?:to|now|for|here|today))?\\b.{0,200}',
    'share(?: this)?(?: article| story| page| post)?(?: on .{0,60})?',
    'follow (?:us|along)\\b.{0,120}',
    'click (?:here|below).{0,120}',
    'loading\\W*',
    'recommended(?: stories| for you)?',
    '(?:most|editor.s) (?:read|popular|viewed|picks?)',
    '(?:register|sign in|log in|create an account|already (?:have|a)|don.t have an account)\\b.{0,120}',
    '(?:if you buy|when you (?:buy|purchase)).{0,120}links?\\b.{0,200}',
    '.{0,120}may earn (?:a|an)(?: affiliate)? commission.*',
    '(?:print|email|copy link|save|comments?|reply|close|menu|search|skip to .{0,40}|back to top|top)',
    '[‹«<←]?\\s*prev(?:ious)?\\b.{0,60}\\bnext\\b.{0,60}',
    '(?:previous|next|\\d+\\s*/\\s*\\d+|\\d+ of \\d+|(?:view|show|see) (?:all|more|gallery|fullscreen).{0,40})',
    '\\d+ (?:comments?|shares?|min(?:ute)?s? read)',
    '(?:published|updated|posted|last (?:updated|modified)|first published)\\b.{0,80}\\d{4}.{0,60}',
    'get (?:the latest|our|more|in touch)\\b.{0,160}',
    'download (?:our|the) .{0,40}app\\b.{0,120}',
    'this (?:video|content|post) (?:is|has been|cannot).{0,120}',
  ].join('|')})$`,
  'i',
);

/** Each of its lines is. */
export function isFurniture(text: string): boolean {
  return text.length < MAX_LINE && text.split('\n').every(isFurnitureLine);
}

function isFurnitureLine(line: string): boolean {
  return FURNITURE.test(line) || ALSO_READ.test(line) || ADVERTISEMENT.test(line);
}

/** “Read also: …” in other languages, with what it names. */
const ALSO_READ = new RegExp(
  `^[【\\[(«“\\s]*(?:${[
    '(?:lesen sie|lies|mehr) (?:auch|mehr|dazu|zum thema)',
    '(?:à )?lire (?:aussi|également|la suite)',
    '(?:lea|lee|leer|vea|ver) (?:también|además|más)',
    '(?:te puede interesar|le puede interesar|más información|noticias relacionadas)',
    '(?:leia|veja|saiba) (?:também|mais)',
    '(?:leggi|vedi) anche',
    'lees (?:ook|meer|verder)',
    'läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)',
    'lue (?:myös|lisää)',
    '(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)',
    '(?:čtěte|čítajte) (?:také|tiež|aj)|přečtěte si (?:také|i)',
    '(?:olvassa|olvasd) el(?: ezt)? is|kapcsolódó',
    'citește și|citiți și',
    'читайте? (?:также|ещё|еще|по теме|також|още)|по теме',
    'διαβάστε (?:επίσης|ακόμη|και)',
    'ilgili haberler?|bunu da okuyun|ayrıca (?:bakınız|okuyun)',
    'baca (?:juga|selengkapnya)',
    '(?:xem|đọc) thêm',
    'اقرأ (?:أيضا|أيضاً|ایضا|المزيد)|إقرأ أيضا',
    'קרא(?:ו)? (?:גם|עוד)',
    'یہ بھی پڑھیں|بیشتر بخوانید',
    'यह भी पढ़ें',
    '関連記事|あわせて読みたい|合わせて読みたい|続きを読む',
    '(?:延伸|推荐|推薦|相关|相關)(?:阅读|閱讀|新闻|新聞)',
    '관련 ?기사',
  ].join('|')})(?![\\p{L}\\p{N}]).{0,200}$`,
  'iu',
);

/** The mark of an advertisement, alone on its line. */
const ADVERTISEMENT =
  /^[\s\W]*(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|reklama|reklam|reklám|hirdetés|реклама|διαφήμιση|iklan|quảng cáo|إعلان|פרסומת|広告|广告|廣告|광고)[\s\W]*$/iu;

const MAX_LINE = 260;

/** The heading of a list of other articles. */
export function isRelatedHeading(text: string): boolean {
  return text.length < 80 && (RELATED.test(text) || RELATED_ELSEWHERE.test(text));
}

const RELATED =
  /^(?:(?:more|read|see|explore|discover|watch) (?:more|also|next|from|on|in|about|like this|stories|news|articles)\b.*|related\b.*|you (?:may|might|could|will) (?:also )?(?:like|be interested|enjoy|have missed).*|recommended\b.*|(?:most|top|latest|popular|trending|editor.s)(?: (?:read|popular|viewed|shared|stories|news|articles|posts|picks?|videos?|now))+.*|what to read next|up next|don.t miss.*|in case you missed.*|in other news|hungry for more\W*|our picks|from (?:our|the) (?:partners|archive|web).*|sponsored.*|around the web|comments?(?: \(\d+\))?|join the (?:conversation|discussion).*|leave a (?:comment|reply).*|about the authors?|share this.*|topics?:?|tags:?)$/i;

/** The same in other languages. */
const RELATED_ELSEWHERE = new RegExp(
  `^(?:${[
    'meistgelesen\\p{L}*|am meisten gelesen|das könnte (?:sie|dich|ihnen) .*|mehr (?:zum thema|aus .*|zu .*|von .*)|weitere (?:artikel|nachrichten|themen|meldungen).*|auch interessant|passend dazu|empfehlungen.*',
    '(?:les )?plus lus.*|(?:à|a) lire (?:aussi|également).*|sur le même (?:sujet|thème).*|articles? (?:liés?|similaires?).*|vous aimerez .*|nos dernier.*|à la une',
    'lo más (?:leído|visto|reciente).*|(?:te|le) puede interesar.*|(?:noticias|artículos) relacionad[ao]s.*|más (?:noticias|en|sobre|información).*|últimas noticias.*|también te .*|destacados',
    '(?:as )?mais lidas?.*|(?:leia|veja) (?:também|mais).*|relacionad[ao]s.*|mais (?:notícias|em|sobre).*|últimas notícias.*|recomendad[ao]s.*',
    '(?:i )?più (?:letti|visti).*|leggi anche.*|(?:ti )?potrebbe(?:ro)? interessar.*|articoli (?:correlati|recenti).*|ultime notizie.*',
    'meest gelezen.*|lees (?:ook|meer).*|meer (?:over|nieuws|uit).*|gerelateerd.*|aanbevolen.*',
    '(?:mest|flest) (?:läst|lest|læst|lästa|leste|læste).*|(?:läs|les|læs) (?:också|også|mer|mere).*|relatera\\p{L}*|relatert\\p{L}*|senaste nytt.*',
    'luetuimmat.*|lue (?:myös|lisää).*|suosituimmat.*',
    'najczęściej czytane.*|(?:czytaj|zobacz) (?:także|też|również).*|polecane.*|najnowsze.*|powiązane.*',
    'nejčtenější.*|(?:čtěte|čítajte) (?:také|tiež).*|související.*|súvisiace.*',
    'legolvasottabb\\p{L}*|kapcsolódó.*|ajánló.*|cele mai citite.*|citește și.*',
    'читайте (?:также|ещё|еще).*|(?:самое )?(?:читаемое|популярное|обсуждаемое).*|(?:новости|материалы) по теме.*|ещё по теме.*|последние новости.*|читайте також.*|найпопулярніше.*',
    'δημοφιλή.*|διαβάστε (?:επίσης|ακόμη).*|σχετικά.*|τελευταία νέα.*',
    'en çok okunan\\p{L}*|ilgili haber\\p{L}*|son haberler.*|diğer haberler.*',
    'الأكثر (?:قراءة|مشاهدة|شيوعا).*|(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة).*|اقرأ (?:أيضا|المزيد).*|آخر الأخبار.*|مطالب مرتبط.*|پربازدید.*',
    'הנקראות ביותר.*|כתבות (?:נוספות|קשורות).*|עוד בנושא.*',
    '(?:berita|artikel) (?:terkait|terpopuler|lainnya).*|terpopuler.*|baca juga.*|tin (?:liên quan|mới|cùng).*|(?:đọc|xem) (?:nhiều|thêm).*',
    '(?:アクセス|人気)?ランキング.*|人気(?:記事|の).*|注目の.*|おすすめ.*|新着.*|関連(?:記事|ニュース|リンク).*|あわせて読みたい.*|この記事を.*',
    '(?:相关|相關|热门|熱門|推荐|推薦|最新|延伸)(?:新闻|新聞|阅读|閱讀|文章|报道|報道|内容).*|排行榜?.*|猜你喜欢.*|大家都在看.*',
    '관련 ?기사.*|많이 본 .*|인기 ?(?:기사|뉴스).*|추천 ?기사.*|ข่าวที่เกี่ยวข้อง.*|यह भी पढ़ें.*',
  ].join('|')})$`,
  'iu',
);

/** The heading of what comes after an article: sources, thanks, rights. */
export function isBackMatter(text: string): boolean {
  return text.length < 60 && BACK_MATTER.test(text);
}

const BACK_MATTER =
  /^(?:references|bibliography|works cited|literature|footnotes|notes|endnotes|acknowledge?ments?|(?:rights|reprints) and permissions|author (?:information|contributions|notes?)|about (?:this|the) (?:article|authors?)|(?:competing|conflicts? of) interests?.*|declarations|ethics (?:declarations|statement)|(?:data|code) availability|supplementary (?:information|materials?)|additional information|further reading|cite this article|comments?)$/i;

/** `20:42 KEY EVENT`, `11.30am Ana Ruiz`: what stands over an entry of a live blog. */
export function isTimeLine(text: string): boolean {
  return (
    text.length < 60 &&
    /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?![\d.])\s*(?:[A-Z]{2,4}\b)?[^.!?]{0,40}$/i.test(text)
  );
}

/** `By Ana Ruiz Aug 31, 2020`: a line of its own that names an author, and says no more than when. */
export function isByline(text: string, authors: readonly string[]): boolean {
  const bare = text.replace(/^(?:words |text |story |written )?(?:by|von|par|por|di|da|door|av|af)\s*:?\s+/i, '');
  return (
    authors.some((author) => bare.startsWith(author)) &&
    (bare.length < text.length
      ? !/[.!?] [A-Z]/.test(bare.replace(/[ap]\.m\.|\b[A-Z]\./gi, ''))
      : authors.includes(bare))
  );
}

/** `— Ana Ruiz (@anaruiz) March 7, 2024`, under a post from elsewhere. */
export function isPostSignature(text: string): boolean {
  return text.length < 160 && /^[—–-].{1,80}\(@\w{1,40}\)/.test(text);
}

/** `Ana Ruiz is our harbour correspondent.` */
export function isAuthorNote(text: string, authors: readonly string[]): boolean {
  return authors.some(
    (author) =>
      author.includes(' ') &&
      text.length < MAX_NOTE &&
      text.startsWith(author) &&
      /^,? (?:(?:and|&) .{3,60} )?(?:is|are|was|writes?|covers?|reports?|has|have|joined|works?|can be)\b/i.test(
        text.slice(author.length),
      ),
  );
}

const MAX_NOTE = 700;

/** What a house says of itself after an article. */
export function isNotice(text: string): boolean {
  return NOTICE.test(text) || NOTICE_ELSEWHERE.test(text);
}

const NOTICE =
  /^(?:our website is|a version of this (?:article|story)|.{2,60} contributed (?:reporting|to this)|published \w+ \d|(?:this|the) (?:article|story|report|piece) (?:was|is|has been|first|originally) .{0,40}(?:published|appeared|produced|written|updated)|(?:with|additional|further) reporting (?:by|from)|reporting by|edited by|editing by|writing by|for more (?:stories|news|information|on)|do you have|have (?:a|any) (?:story|tip|news)|if you have (?:a|any) |contact (?:us|the)|email (?:us|your)|send (?:us|your)|join (?:our|the|us)|like us|find us|visit our|follow (?:the|our) .{2,40} (?:for|on)\b|.{2,60} is an? (?:independent,? )?(?:nonprofit|non-profit) (?:newsroom|news)|support (?:our|independent|quality)|copyright|©|\(c\)|all rights reserved|the views expressed|opinions expressed|what do you think)/i;

/** The same in other languages. */
const NOTICE_ELSEWHERE =
  /^(?:sigue (?:toda|a |las)|síguenos|suscríbete|apúntate|inscreva-se|siga (?:o|a|nos)|assine|iscriviti|seguici|abonnez-vous|inscrivez-vous|suivez|folgen sie|abonnieren sie|melden sie sich|volg ons|schrijf je in|følg os|følg oss|följ oss|prenumerera|obserwuj nas|zapisz się|подписывайтесь|следите за|bizi takip|تابعونا|ikuti (?:kami|berita))/iu;
