/** Elements and attributes by what they mean for the words in them. */

function set(names: string): ReadonlySet<string> {
  return new Set(names.split(',').map((name) => name.trim()));
}

/** They begin a line of their own. */
export const BLOCKS = set(
  `address,article,aside,blockquote,body,caption,center,dd,details,dialog,dir,div,dl,dt,fieldset,figcaption,figure,footer,form,frameset,h1,h2,h3,h4,h5,h6,
  header,hgroup,hr,html,legend,li,main,menu,nav,ol,option,p,pre,search,section,summary,table,tbody,td,tfoot,th,thead,tr,ul`,
);
/** Their content is not shown, or is no text. */
export const HIDDEN = set(
  'script,style,template,noscript,head,title,svg,math,iframe,object,select,textarea,audio,video,canvas,datalist,noembed,noframes,applet',
);
/** In them the tokenizer knows no tags. */
export const RAW = set('script,style,title,textarea,iframe,noembed,noframes,xmp,plaintext');
/** They have no content. */
export const LEAVES = set(
  'area,base,basefont,bgsound,br,col,embed,frame,hr,img,input,keygen,link,meta,param,source,track,wbr',
);
export const STRESSED = set('b,strong,i,em');
/** Those that something here asks for. */
export const ATTRIBUTES = set(
  `class,id,itemprop,itemtype,itemscope,role,rel,href,datetime,content,property,name,type,lang,dir,hidden,aria-hidden,aria-label,aria-modal,style,
  data-testid,data-component,data-type,data-module,data-qa,data-block,charset,http-equiv,xml:lang,pubdate,open`,
);
