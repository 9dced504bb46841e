// The resolver: reads codes from a text and finds the entries that match, as the generated Java does. Its parts have the names
// of the Java classes that they follow: SmtpReply and its parts in dev.codebook.smtp, SmtpMatcher for the entries. A test runs the
// same texts through both. The model is the JSON of the reference; see docs/reference.md.

"use strict";

/** What a catalog makes of a text: {@code resolver(model)(text)} gives the codes and all entries that match, the most specific first. */
function resolver(model) {
  const syntaxes = { smtp: smtpSyntax, number: numberSyntax, text: textSyntax };
  const { read, matches, asks } = syntaxes[model.syntax](model);
  const users = usersOfCodes(model);
  const ranked = model.codes.map((code) => ({ code, ...users.get(code), test: matches(code) }));
  return (text) => {
    const input = read(text);
    const entries = new Set();
    for (const step of ranked) {
      if (step.test(input)) {
        asks(step.asking, input, text).forEach((entry) => entries.add(entry));
        if (step.plain) {
          entries.add(step.plain);
        }
      }
    }
    return { input, entries: [...entries] };
  };
}

/** For each code the entry that asks nothing else, and those that ask more. */
function usersOfCodes(model) {
  const users = new Map(model.codes.map((code) => [code, { plain: null, asking: [] }]));
  model.entries.forEach((entry, ordinal) => {
    for (const code of entry.codes) {
      const user = users.get(code);
      if (entry.asks) {
        const layer = model.lineage.indexOf(entry.catalog);
        user.asking.push({ entry, ordinal, layer, kinds: kinds(entry.asks), ...entry.asks });
      } else {
        user.plain = entry;
      }
    }
  });
  return users;
}

/** Each attribute comes from the first of the entries that decides it: attribute -> { value, from }. */
function cascade(entries) {
  const decided = new Map();
  for (const entry of entries) {
    for (const [attribute, value] of Object.entries(entry.decides ?? {})) {
      if (!decided.has(attribute)) {
        decided.set(attribute, { value, from: entry });
      }
    }
  }
  return decided;
}

// --- syntax: number ---------------------------------------------------------------------------------------------------------

function numberSyntax() {
  return { read: readNumber, matches: numberPattern, asks: () => [] };
}

/** The first number of up to nine digits that stands alone; -1 if there is none. */
function readNumber(text) {
  let end;
  for (let at = 0; at < text.length; at = end + 1) {
    end = at;
    while (end < text.length && isDigit(text[end])) {
      end++;
    }
    const isNumber = end > at && end - at <= 9;
    if (isNumber && !joins(text, at - 1, at - 2, "/-+([") && !joins(text, end, end + 1, "/")) {
      return Number(text.slice(at, end));
    }
  }
  return -1;
}

/** Whether the character beside a number makes it a part of something: a letter, or a mark that has a digit beyond it. */
function joins(text, at, beyond, always) {
  if (at < 0 || at >= text.length) {
    return false;
  }
  const c = text[at];
  return isLetterOrDigit(c) || c === "_" || always.includes(c) || (".,:-".includes(c) && isDigit(text[beyond] ?? ""));
}

function numberPattern(code) {
  if (code === "*") {
    return () => true;
  }
  const { low, high } = range(code);
  return (number) => low <= number && number <= high;
}

/** 550, 55x or [490-499]. */
function range(part) {
  const bounds = /^\[(\d+)-(\d+)\]$/.exec(part);
  return bounds
    ? { low: Number(bounds[1]), high: Number(bounds[2]) }
    : { low: Number(part.replace(/x/g, "0")), high: Number(part.replace(/x/g, "9")) };
}

function isLetterOrDigit(c) {
  return /[\p{L}\p{Nd}]/u.test(c);
}

/** What Character.isWhitespace says: no-break spaces are none. */
function isJavaWhitespace(c) {
  return /[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/.test(c);
}

// --- syntax: text -----------------------------------------------------------------------------------------------------------

function textSyntax(model) {
  const codes = new Set(model.codes);
  return { read: (text) => readWord(text, codes), matches: textPattern, asks: () => [] };
}

/** The first word, behind brackets and quotes that begin no code, and without punctuation at its end; the whole of it if it is a code. */
function readWord(text, codes) {
  const opens = (mark) => "([\"'".includes(mark) && ![...codes].some((it) => it.startsWith(mark));
  let start = 0;
  while (start < text.length && (isJavaWhitespace(text[start]) || opens(text[start]))) {
    start++;
  }
  let end = start;
  while (end < text.length && !isJavaWhitespace(text[end])) {
    end++;
  }
  if (codes.has(text.slice(start, end))) {
    return text.slice(start, end);
  }
  while (end > start && ",;:.)]\"'".includes(text[end - 1])) {
    end--;
  }
  return text.slice(start, end);
}

/** ACME-* is any word that begins so, 23xxx one of five characters; an x behind another small letter is itself. */
function textPattern(code) {
  if (code.endsWith("*")) {
    return (word) => word.startsWith(code.slice(0, -1));
  }
  const prefix = code.replace(/x+$/, "");
  const isOpen = prefix !== "" && !/[a-z]/.test(prefix);
  return isOpen ? (word) => word.length === code.length && word.startsWith(prefix) : (word) => word === code;
}

// --- syntax: smtp -----------------------------------------------------------------------------------------------------------

function smtpSyntax(model) {
  const all = lazily(() => model.entries.filter((entry) => entry.asks).map((entry) => entry.asks));
  const known = lazily(() => vocabulary(all()));
  return { read: (text) => readReply(text, all, known), matches: smtpPattern, asks: fulfilled };
}

/** The codes of a reply; host and command are read when somebody asks for them. */
function readReply(whole, all, known) {
  const text = whole.slice(0, returnedMessage(whole));
  const codes = CodeReader(text);
  const context = lazily(() => readContext(text));
  return {
    reply: codes.reply,
    enhanced: codes.enhanced,
    replyClass: codes.reply === 0 ? codes.enhanced?.[0] ?? 0 : Math.floor(codes.reply / 100),
    wording: lazily(() => wording(text, codes, all(), known())),
    lengths: new Map(),
    host: () => context().host,
    command: () => context().command,
  };
}

function lazily(make) {
  let made;
  return () => (made ??= make());
}

/** Alone, the class of an enhanced code means the class of the input; beside a reply code it is taken as written. */
function smtpPattern(code) {
  if (code === "*") {
    return () => true;
  }
  const [, reply, enhanced] = /^(?:(\S+) )?(\S+\.\S+\.\S+)$/.exec(code) ?? [null, code, null];
  if (enhanced === null) {
    return replyPattern(reply);
  }
  const [own, subject, detail] = enhanced.split(".");
  const inSubject = within(subject);
  const inDetail = within(detail);
  return (input) =>
    input.enhanced !== null &&
    (reply === undefined || input.reply === Number(reply)) &&
    (own === "x" || Number(own) === (reply === undefined ? input.replyClass : input.enhanced[0])) &&
    inSubject(input.enhanced[1]) &&
    inDetail(input.enhanced[2]);
}

function replyPattern(reply) {
  if (/^\dxx$/.test(reply)) {
    return (input) => input.replyClass === Number(reply[0]);
  }
  const isIn = within(reply);
  return (input) => input.reply !== 0 && isIn(input.reply);
}

function within(part) {
  const { low, high } = part === "x" ? { low: 0, high: 999 } : range(part);
  return (number) => low <= number && number <= high;
}

// --- conditions (ConditionTable, Fulfilled) ---------------------------------------------------------------------------------

/** The entries whose conditions a reply fulfils: whoever asks more goes first, then the later catalog, then the longer wording. */
function fulfilled(asking, input) {
  const found = [];
  for (const condition of asking) {
    const length = lengthOnce(condition, input);
    if (length >= 0) {
      found.push({ ...condition, length });
    }
  }
  found.sort((a, b) => b.kinds - a.kinds || b.layer - a.layer || b.length - a.length || a.ordinal - b.ordinal);
  return found.map((condition) => condition.entry);
}

/** An entry may stand under several codes that match. */
function lengthOnce(condition, input) {
  let length = input.lengths.get(condition.ordinal);
  if (length === undefined) {
    const found = foundLength(condition, input.wording());
    const fits =
      found >= 0 &&
      (!condition.hosts || allowsHost(condition.hosts, input)) &&
      (!condition.commands || condition.commands.includes(input.command()));
    length = fits ? found : -1;
    input.lengths.set(condition.ordinal, length);
  }
  return length;
}

function kinds(asks) {
  return (asks.any || asks.all ? 4 : 0) + (asks.hosts ? 2 : 0) + (asks.commands ? 1 : 0);
}

/** How long the fragments are that were found: all that must be there, and the longest of those of which one must be; else -1. */
function foundLength(condition, wording) {
  const has = (fragment) => isWording(wording, fragment);
  const any = condition.any?.filter(has);
  if (any?.length === 0 || !(condition.all ?? []).every(has)) {
    return -1;
  }
  return Math.max(0, ...(any ?? []).map((it) => it.length)) + (condition.all ?? []).reduce((sum, it) => sum + it.length, 0);
}

/** All that fragments are looked for in, folded: nothing stands in two of its parts, since no fragment has what is between them. */
function wording(text, codes, all, known) {
  const parts = withoutSubjects(text);
  const hasLines = codes.reply !== 0 && text.includes(codes.reply + "-");
  const furtherCodes = (it) => (hasLines ? withoutFurtherCodes(it, codes.reply) : []);
  const plain = joinFolded(parts.flatMap((it) => [it, ...withoutNames(it, SIGNS), ...furtherCodes(it)]));
  const isOfOthers = (codes.enhanced?.[1] ?? 0) >= OTHER_SUBJECTS;
  return isOfOthers || all.some((asks) => isWordedAs(asks, plain))
    ? plain
    : plain + "\0" + joinFolded(parts.flatMap((it) => withoutNames(it, WORDS_BEFORE_PERSONS, known)));
}

function joinFolded(parts) {
  return parts.map((part) => fold(part).text).join("\0");
}

/** Whether it holds all wording that is asked for, and where a host is asked for, that one's name. */
function isWordedAs(asks, wording) {
  return (asks.any || asks.all) && foundLength(asks, wording) >= 0 && (!asks.hosts || tellsHost(asks.hosts, wording));
}

/** Whether a fragment stands in a text, apart from the names of addresses and hosts (NamePart). */
function isWording(text, fragment) {
  for (let at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) {
    if (fragment.includes("@") || !isInName(text, at, at + fragment.length)) {
      return true;
    }
  }
  return false;
}

const FURTHEST_IN_NAME = 64;

function isInName(text, from, to) {
  return (isNamePart(text[from]) && isInDomain(text, from)) || (isNamePart(text[to - 1]) && nameGoesOn(text, to));
}

function isInDomain(text, from) {
  const first = Math.max(0, from - FURTHEST_IN_NAME);
  let i = from - 1;
  while (i > first && isNamePart(text[i]) && !text.startsWith("..", i)) {
    i--;
  }
  return i > first && text[i] === "@" && isNamePart(text[i - 1]);
}

function nameGoesOn(text, to) {
  const last = Math.min(text.length - 1, to + FURTHEST_IN_NAME);
  let isHost = false;
  let i = to;
  while (i < last && isNamePart(text[i])) {
    isHost ||= text[i] === "." && /^[a-z]$/.test(text[i + 1]);
    i++;
  }
  return i < last && ((text[i] === "@" && isNamePart(text[i + 1])) || (isHost && text[i] === "[" && /^[0-9]$/.test(text[i + 1])));
}

function isNamePart(c) {
  return /^[a-z0-9.+-]$/.test(c);
}

// --- The names between words (NameBetween) ----------------------------------------------------------------------------------

const AROUND_NAME = 40;
const PREPOSITIONS = ["for", "of", "von", "f\u00fcr", "pour", "de", "para", "do", "per", "di", "voor", "van"];
const CLOSED_BY = { "<": ">", "'": "'", '"': '"' };

const WORDS_BEFORE_PERSONS = ["ser ", "ailbox ", "ccount ", "ecipient ", "ddress "];
const SIGNS = ["@", "<", "'", '"', "IP ", " ip ", "omain ", "ost "];
const OTHER_PERSONS = words(
  "auth authenticated bind bounce chroot client connecting database from ldap login originator pipe proxy sasl sender"
    + " sending service setuid smtp submitting system unix your"
);
const OTHER_SUBJECTS = 3;
const OTHER_WORDS = `
  a accidentally acl activedirectory adapter addressbook agreement alias aliases aliasing allegedly allowlist almost already also
  although always amavis an and angeblich annuaire api apparently archive archiving are array as assistant at attribute attributes
  attualmente authentication authenticator autocreation automatically autoreply azuread backup barely base be became because
  becomes been being bijna blacklist blacklisting blob blocklist bridge broker bucket buffer but by ca cache cached can cannot
  canonical canonicalization case catalog category cause cert certificate charset checking checksum clamav class client cluster
  column conceivably configuration connection connector consent constraint container content contents context conversion cookie
  copy corrupted could counter courier cpu credentials crl currently cursor cyrus damaged data database datacenter dataset
  datenbank de default delivery denylist derzeit details di did digest dir directorio directory dn do document does domain drive
  driver dump element elsewhere encoding engine entitlement entry enumeration even evidently exim expansion export exported
  externally faked fallback falsely fast file files filter filters firewall folder folders footer for forest forse forwarding
  frame freeze from gets gid got grade grammar greylist group groups groupwise guid had hardly has have header heap heuristics
  hierarchy hmailserver home homedir hypervisor if image impersonated import imported improperly in incorrectly index indexing
  information injection inode instance intentionally interface intermittently internally interval into is it item its just
  kerberos kerio key kind language largely leaf lease licence license list lists loading locale location login looks lookup lun
  mainly management manager map mapping mariadb master may maybe mdaemon memcached merely message messages might migrating
  migration misconfigured mismatched misschien mistakenly module momentan momentarily momenteel mongodb mostly mount moved moving
  mssql must mysql name names namespace nearly neither never nicht nie niet nis no noch node nog nonce normalization not nothing
  nsswitch object objectclass objects occasionally ocsp of offset okta on once only openldap opt-in or oracle ostensibly our out
  over owner package packet pam para partially partition partly password path pattern payload pending per permission permissions
  peut-être phonebook plan plugin pod pointer policies policy posiblemente postgresql pour preference preferences presently
  presque presumably primary privilege privileges probe procmailrc product profile provisionally provisioning proxy purportedly
  qmail quarantine quasi queue quota radius raid rank rarely rdn realm record records redirection redis regex region registration
  registry remains remitente remotely replica replication reportedly repository resolving restarting rewrite rewriting right
  rights role rollback root router rspamd rule rules ruleset safelist salt samba sandboxing scarcely schema scope script scripts
  seed seemingly segment sendmail server serveur service services session settings shall shard shell should since size slave
  smarthost snapshot so sometimes sporadically sqlite sssd stack starting state statement status still stopping storage store
  subscription supposedly switch symlink sync synchronization system table tablespace tag task teilweise tempfailed temporarily
  than that the their theme these this those though throttled ticket tier tijdelijk timer timezone to today token tomorrow total
  trace tracker transferred transformation translation trigger trunk ttl tunnel twice uid unable unconfirmed under unit unknown
  unless unlikely until upgrade upstream usage uuid vacation validation value van vault verb verification verwaltung verzeichnis
  vielleicht view vm volume von voor was webmail were when whether which whitelist whitelisting who will winbind with without
  would wrongly yesterday you your zimbra zone
`;

/** All words of all wording, and others (Vocabulary). */
function vocabulary(all) {
  const wordings = all.flatMap((asks) => [...(asks.any ?? []), ...(asks.all ?? []), ...(asks.hosts ?? [])]);
  return new Set([OTHER_WORDS, ...wordings].flatMap((it) => it.match(/[a-z0-9\u0080-\uffff-]+/g) ?? []));
}

/** For each name between words, as in "User jane@example.org not found", the words on either side; of persons, where words are known. */
function withoutNames(text, signs, known) {
  const parts = [];
  const folded = fold(text).text;
  for (const sign of signs.filter((it) => it.length < 4 || isWording(folded, it))) {
    let searched = 0;
    for (let found = text.indexOf(sign); found >= 0; found = text.indexOf(sign, searched)) {
      const first = sign === "@" ? found : found + sign.length;
      searched = endOfName(text, first);
      const name = known ? personAt(text, found, first, searched, known) : nameAt(text, sign, found, first, searched);
      parts.push(...without(text, name));
    }
  }
  return parts;
}

/** Without each code with which a further line of the reply begins, as in "550-The mailbox is 550 full". */
function withoutFurtherCodes(text, reply) {
  const parts = [];
  const code = String(reply);
  for (let found = text.indexOf(code); found >= 0; found = text.indexOf(code, found + code.length)) {
    parts.push(...without(text, furtherCode(text, found, found + code.length)));
  }
  return parts;
}

/** The words on either side of a name, next to each other; nothing where there is no name between words. */
function without(text, name) {
  const before = name && betweenWords(text, name);
  return before ? [before + " " + wordsBehind(text, name.end)] : [];
}

function furtherCode(text, found, digitsEnd) {
  const before = breaksStart(text, found);
  const start = text.endsWith("<<<", before) ? before - "<<<".length : found;
  const end = text[digitsEnd] === "-" ? digitsEnd + 1 : digitsEnd;
  return { start, end: enhancedAmongWords(text, breaksEnd(text, end))?.end ?? end };
}

function nameAt(text, sign, found, first, end) {
  if (sign === "@") {
    return addressAt(text, found, end);
  }
  if (sign in CLOSED_BY) {
    return end > first && text[end] === CLOSED_BY[sign] ? { start: found, end: end + 1 } : null;
  }
  const name = text.slice(first, end);
  return name.includes(".") && isWhole(name) ? { start: first, end } : null;
}

function isWhole(name) {
  return name !== "" && !name.startsWith(".") && !name.endsWith(".");
}

function personAt(text, word, first, end, known) {
  const name = text.slice(first, end);
  const before = breaksStart(text, wordStart(text, word));
  const isOther = isOneOf(OTHER_PERSONS, text, wordStart(text, before), before);
  return isWhole(name) && !name.includes("@") && !known.has(fold(name).text) && !isOther ? { start: first, end } : null;
}

/** An address, which may be in brackets. */
function addressAt(text, at, end) {
  let start = at;
  while (isPartOfName(text[start - 1])) {
    start--;
  }
  const around = (text[start - 1] ?? "") + (text[end] ?? "");
  const more = around === "()" || around === "[]" ? 1 : 0;
  const isWhole = start < at && text[start] !== "." && end > at + 1 && text[end - 1] !== ".";
  return isWhole ? { start: start - more, end: end + more } : null;
}

function endOfName(text, from) {
  let i = from;
  while (isPartOfName(text[i])) {
    i++;
  }
  return i;
}

function isPartOfName(c) {
  return c !== undefined && /[A-Za-z0-9.@_+=-]/.test(c);
}

/** The words before a name, if words stand on either side; of an address that begins a sentence, the word for it; else null. */
function betweenWords(text, name) {
  const behind = breaksEnd(text, name.end);
  const isSetOff = behind > name.end || text[name.end - 1] === "-";
  if (!isSetOff || !isLetter(text[behind])) {
    return null;
  }
  let start = name.start;
  let before = breaksStart(text, start);
  for (const preposition of PREPOSITIONS) {
    const word = before - preposition.length;
    if (isBreak(text[word - 1]) && text.slice(word, before).toLowerCase() === preposition) {
      start = word;
      before = breaksStart(text, word);
    }
  }
  if (!isLetter(text[before - 1])) {
    return text.slice(name.start, name.end).includes("@") ? "address" : null;
  }
  return before < start ? wordsBefore(text, start) : null;
}

function breaksEnd(text, start) {
  let i = start;
  while (isBreak(text[i])) {
    i++;
  }
  return i;
}

function breaksStart(text, end) {
  let i = end;
  while (isBreak(text[i - 1])) {
    i--;
  }
  return i;
}

function isBreak(c) {
  return c === " " || c === "\t" || c === "\r" || c === "\n";
}

function isLetter(c) {
  return c !== undefined && /[A-Za-z\u0080-\uffff]/.test(c);
}

/** What is read of the words before a name begins with a whole word. */
function wordsBefore(text, end) {
  let i = Math.max(0, end - AROUND_NAME);
  while (i > 0 && i < end && !isBreak(text[i - 1])) {
    i++;
  }
  return text.slice(i, end);
}

function wordsBehind(text, start) {
  let i = Math.min(text.length, start + AROUND_NAME);
  while (i < text.length && i > start && !isBreak(text[i])) {
    i--;
  }
  return text.slice(start, i);
}

/** A host is looked for where wording is. */
function tellsHost(patterns, wording) {
  return patterns.some((it) => isWording(wording, it.startsWith("*.") ? it.slice(1) : it));
}

function allowsHost(patterns, input) {
  const name = tellsHost(patterns, input.wording()) ? input.host()?.toLowerCase() ?? null : null;
  return name !== null && patterns.some((it) => (it.startsWith("*.") ? name.endsWith(it.slice(1)) : name === it));
}

// --- The message that a bounce returns, whose words say nothing of why it came back -----------------------------------------

const RETURNED = [
  "content-type: message/rfc822",
  "content-type: text/rfc822-headers",
  "below this line is a copy of",
  "this is a copy of",
  "original message follows",
  "original message headers",
  "original message --",
  "message header follows",
  "message headers follow",
  "unsent message follows",
  "message text follows",
  "the header of the original message",
];

const SUBJECT_LINE = /(^|\n)[ \t]*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|emne)[ \t]*:[^\n]*/gi;

/** The parts of a text between the lines in which it quotes the subject of the message (SubjectLine). */
function withoutSubjects(text) {
  const parts = [];
  let from = 0;
  for (const line of text.matchAll(SUBJECT_LINE)) {
    parts.push(text.slice(from, line.index + line[1].length));
    from = line.index + line[0].length;
  }
  return [...parts, text.slice(from)];
}

/** Where it begins; the text's length if there is none. Of several the last, since a bounce can itself have been sent on. */
function returnedMessage(text) {
  for (let line = text.lastIndexOf("\n"); line >= 0; line = line === 0 ? -1 : text.lastIndexOf("\n", line - 1)) {
    let words = line + 1;
    while (text[words] === "-" || text[words] === " ") {
      words++;
    }
    if (RETURNED.some((it) => holdsAt(text, words, it))) {
      return line;
    }
  }
  return text.length;
}

// --- Folding: small letters without accents, quotation marks and dashes of ASCII, one space for any run of blanks -------------

/** The letters from U+00C0 to U+017F, small and without accents. */
const PLAIN_LETTERS =
  "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkkllllllllllnnnnnnnŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ";
const OTHER_MARKS = {
  "\u00b4": "'",
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u0401": "\u0435",
  "\u0451": "\u0435",
};

function isBlank(c) {
  return c === " " || c === "_" || (c >= "\t" && c <= "\r") || c === "\u00a0";
}

/** The folded text, and for each of its characters where that ends in the text. */
function fold(text) {
  let folded = "";
  const ends = [];
  for (let i = 0; i < text.length; i++) {
    const c = isBlank(text[i]) ? " " : plain(text[i]);
    if (c !== " " || folded === "" || !folded.endsWith(" ")) {
      folded += c;
      ends.push(i + 1);
    }
  }
  return { text: folded, ends };
}

/** One character for one. */
function plain(c) {
  if (c < "\x80") {
    return lower(c);
  }
  return PLAIN_LETTERS[c.charCodeAt(0) - 0xc0] ?? OTHER_MARKS[c] ?? c.toLowerCase()[0];
}

// --- MailText: characters as codes see them ---------------------------------------------------------------------------------

/** Both ends of a text look like line breaks. */
function charAt(text, index) {
  return index >= 0 && index < text.length ? text[index] : "\n";
}

function isDigit(c) {
  return c >= "0" && c <= "9";
}

function isUpper(c) {
  return c >= "A" && c <= "Z";
}

function isLower(c) {
  return c >= "a" && c <= "z";
}

function isSpace(c) {
  return c <= " " || (c >= "\x7f" && /[\x7f-\xa0\u2000-\u200f\u2028-\u202f\u3000\ufeff]/.test(c));
}

function isWord(c) {
  return c < "\x80" ? isLower(c) || isDigit(c) || isUpper(c) || c === "_" : isWideWord(c);
}

function isWideWord(c) {
  return (c < "\u0250" && /\p{L}/u.test(c)) || /[\p{Nd}\p{Sc}\ud800-\udfff]/u.test(c);
}

function isQuote(c) {
  return "'\"`\u00ab\u00bb".includes(c) || (c >= "\u2018" && c <= "\u201f");
}

function lower(c) {
  return isUpper(c) ? c.toLowerCase() : c;
}

function lastBefore(text, end) {
  let i = end - 1;
  while (i >= 0 && isSpace(text[i])) {
    i--;
  }
  return i;
}

function skipSpaces(text, from) {
  let i = from;
  while (i < text.length && isSpace(text[i])) {
    i++;
  }
  return i;
}

function wordEnd(text, from) {
  let i = from;
  while (i < text.length && isWord(text[i])) {
    i++;
  }
  return i;
}

function wordStart(text, end) {
  const limit = Math.max(0, end - 40);
  let i = end;
  while (i > limit && isWord(text[i - 1])) {
    i--;
  }
  return i;
}

function hasLineBreak(text, from, to) {
  return /[\n\r]/.test(text.slice(from, Math.max(from, to)));
}

/** The end of a phrase in small letters at a place, whose spaces match any run of spaces; -1 if another text stands there. */
function phraseEnd(text, from, phrase) {
  let i = from;
  for (const wanted of phrase) {
    if (i >= text.length) {
      return -1;
    }
    if (wanted === " " && isSpace(charAt(text, i))) {
      i = skipSpaces(text, i);
    } else if (lower(charAt(text, i)) === wanted) {
      i++;
    } else {
      return -1;
    }
  }
  return i;
}

function holdsAt(text, from, phrase) {
  return phraseEnd(text, from, phrase) >= 0;
}

function words(list) {
  return new Set(list.split(" "));
}

function isOneOf(set, text, from, to) {
  return charAt(text, from) < "\x80" && set.has(asciiLower(text.slice(from, Math.max(from, to))));
}

function endsInOneOf(set, text, from, to) {
  const word = asciiLower(text.slice(from, Math.max(from, to)));
  return [...set].some((end) => word.endsWith(end));
}

/** As String.regionMatches compares: the two signs beyond ASCII whose small letter is an ASCII one count as it. */
function asciiLower(word) {
  return word.toLowerCase().replace(/\u0131/g, "i").replace(/i\u0307/g, "i").replace(/\u017f/g, "s");
}

// --- SmtpReply: reading codes (CodeReader) ----------------------------------------------------------------------------------

function CodeReader(text) {
  return codesAtStart(text) ?? codesAnywhere(text);
}

/** The commonest shape, which begins with both codes. */
function codesAtStart(text) {
  if (!startsWithFailure(text)) {
    return null;
  }
  const found = enhancedInCodePlace(text, 4);
  return found === null || isOfWrapper(found.code) ? null : { reply: replyCodeAt(text, 0), enhanced: found.code };
}

function startsWithFailure(text) {
  const mark = charAt(text, 3);
  return (mark === " " || mark === "-") && isReplyCodeAt(text, 0) && text[0] >= "4";
}

function codesAnywhere(text) {
  const find = ReplyScanner(text);
  if (!isFoundSetOff(find) && quotesQmail(text)) {
    return codesAnywhere(readableQmail(text));
  }
  if (find === null) {
    return { reply: 0, enhanced: EnhancedScanner(text, 0, 0) };
  }
  const own = headEnhanced(text, find.index)?.code ?? null;
  const isOwn = own !== null || !mayHaveEnhanced(find.code);
  return { reply: find.code, enhanced: isOwn ? own : EnhancedScanner(text, find.code, find.index) };
}

// QmailLog

function quotesQmail(text) {
  return !startsWithFailure(text) && text.includes("_host_said:_");
}

function readableQmail(text) {
  return quotesQmail(text) ? text.replaceAll("/", "\n").replaceAll("_", " ") : text;
}

// ReplyCode

const KNOWN = words(
  "211 214 220 221 235 250 251 252 253 254 334 354 355 420 421 422 426 430 431 432 435 441 442 446 447 449 450 451 452 453 454" +
    " 455 456 458 459 471 500 501 502 503 504 505 510 511 512 513 520 521 522 523 524 525 530 533 534 535 538 540 541 542 550 551" +
    " 552 553 554 555 556 557 571 585 591",
);

function isReplyCodeAt(text, index) {
  const first = charAt(text, index);
  return first >= "2" && first <= "5" && isDigit(charAt(text, index + 1)) && isDigit(charAt(text, index + 2));
}

function replyCodeAt(text, index) {
  return Number(text.slice(index, index + 3));
}

function isKnown(code) {
  return KNOWN.has(String(code));
}

function isFailure(code) {
  return code >= 400;
}

function mayHaveEnhanced(code) {
  return code !== 220 && Math.floor(code / 100) !== 3;
}

// EnhancedCode: { code: [class, subject, detail], end }, or null

function enhancedInCodePlace(text, start) {
  const read = readEnhanced(text, start);
  if (read === null || closesInCodePlace(text, read.end)) {
    return read;
  }
  return isVendorZero(text, read.end) ? { code: read.code, end: read.end + 2 } : null;
}

function enhancedAmongWords(text, start) {
  const read = readEnhanced(text, start);
  return read !== null && closesAmongWords(text, read.end) ? read : null;
}

function isOfWrapper(code) {
  return isGeneric(code) || (code[2] >= 300 && code[2] < 400);
}

function isGeneric(code) {
  return code[1] === 0 && code[2] === 0;
}

function readEnhanced(text, start) {
  const first = charAt(text, start);
  if (!"542".includes(first) || charAt(text, start + 1) !== ".") {
    return null;
  }
  const subjectEnd = digitsEnd(text, start + 2);
  if (subjectEnd === start + 2 || charAt(text, subjectEnd) !== ".") {
    return null;
  }
  const end = digitsEnd(text, subjectEnd + 1);
  if (end === subjectEnd + 1 || isDigit(charAt(text, end))) {
    return null;
  }
  return { code: [Number(first), Number(text.slice(start + 2, subjectEnd)), Number(text.slice(subjectEnd + 1, end))], end };
}

function digitsEnd(text, from) {
  let i = from;
  while (i < from + 3 && isDigit(charAt(text, i))) {
    i++;
  }
  return i;
}

function closesInCodePlace(text, end) {
  const next = charAt(text, end);
  return next === "-" || next === "_" || isUpper(next) || closesAmongWords(text, end);
}

function closesAmongWords(text, end) {
  const next = charAt(text, end);
  if (next === "." || next === "-") {
    return !isWord(charAt(text, end + 1));
  }
  return !isWord(next) && !"@/=%&+".includes(next);
}

function isVendorZero(text, end) {
  return charAt(text, end) === "." && charAt(text, end + 1) === "0" && closesAmongWords(text, end + 2);
}

// ReplyHead

function headEnhanced(text, reply) {
  return enhancedInCodePlace(text, skipMarks(text, lastRepeatEnd(text, reply)));
}

/** Relays put a code before a reply that has one already: 550 550 5.1.1 user unknown. */
function lastRepeatEnd(text, reply) {
  let end = reply + 3;
  for (let i = 0; i < 2; i++) {
    const next = skipMarks(text, end);
    if (next === end || !repeats(text, reply, next)) {
      return end;
    }
    end = next + 3;
  }
  return end;
}

function repeats(text, reply, next) {
  return isReplyCodeAt(text, next) && replyCodeAt(text, next) === replyCodeAt(text, reply) && closes(text, next);
}

function skipMarks(text, from) {
  let i = from;
  for (let marks = 0; marks <= 4; marks++) {
    i = skipSpaces(text, i);
    if (!isMark(text, i)) {
      return i;
    }
    i++;
  }
  return i;
}

function isMark(text, index) {
  const c = charAt(text, index);
  const isBytesPrefix = c === "b" && isQuote(charAt(text, index + 1));
  return index < text.length && ("-:,;.#([)]/|".includes(c) || isQuote(c) || isBytesPrefix);
}

// ReplyEdge

function opens(text, index) {
  const before = charAt(text, index - 1);
  return !isWord(before) && !"-./@+$&?%^!\\~".includes(before);
}

function closes(text, index) {
  const end = index + 3;
  const next = charAt(text, end);
  if (isSpace(next) || ";)]'\"`#(<>\\!?}*".includes(next)) {
    return true;
  }
  switch (next) {
    case "-":
      return continues(text, end + 1);
    case ":":
    case ",":
      return !isDigit(charAt(text, end + 1)) || enhancedInCodePlace(text, end + 1) !== null;
    case ".":
      return !isWord(charAt(text, end + 1));
    case "/":
    case "|":
      return enhancedInCodePlace(text, end + 1) !== null;
    default:
      return next >= "\x80" && !isWord(next);
  }
}

/** After 550- come words, an enhanced code or an address, but no number: 555-1234 is a telephone. */
function continues(text, start) {
  if (!isDigit(charAt(text, start))) {
    return charAt(text, start) !== "-" || !isWord(charAt(text, start + 1));
  }
  const end = digitsEnd(text, start);
  return charAt(text, end) === "." && isDigit(charAt(text, end + 1));
}

// ReplySense

const MEASURES = words(
  "s ms sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days week weeks month months byte bytes octet" +
    " octets k kb kib m mb mib g gb gib bit bits percent",
);
const COUNTED = words(
  "message messages mail mails email emails recipient recipients connection connections time times line lines hop hops attempt" +
    " attempts user users points characters chars entries errors files addresses hosts domains of or and to per more x",
);

function makesSense(text, code, rank) {
  const next = skipSpaces(text, code + 3);
  const end = wordEnd(text, next);
  if (next > code + 3 && isOneOf(MEASURES, text, next, end)) {
    return false;
  }
  return rank >= BEGINNING || (suitsWeakPlace(text, code, rank) && !isCounted(text, code, next, end));
}

function suitsWeakPlace(text, code, rank) {
  const reply = replyCodeAt(text, code);
  switch (rank) {
    case SET_OFF:
      return isKnown(reply);
    case NAMED:
      return isKnown(reply) && isFailure(reply);
    case BARE:
      return isKnown(reply) && isFailure(reply) && startsSentence(text, code);
    default:
      return false;
  }
}

function isCounted(text, code, next, end) {
  if (next === code + 3) {
    return charAt(text, next) === ")" && isDigit(charAt(text, skipSpaces(text, next + 1)));
  }
  const isNumber = isDigit(charAt(text, next)) && charAt(text, end) !== ".";
  const isNoun = isLower(charAt(text, next)) || charAt(text, end - 1) === "s";
  return isNumber || (isNoun && isOneOf(COUNTED, text, next, end));
}

function hasWords(text, code) {
  const next = skipSpaces(text, code + 3);
  return next < text.length && !hasLineBreak(text, code + 3, next);
}

function startsSentence(text, code) {
  const next = code + 3;
  if (charAt(text, next) === "-") {
    return isQuote(charAt(text, next + 1));
  }
  const c = charAt(text, next + 1);
  return charAt(text, next) === " " && (isUpper(c) || c === "<" || isQuote(c));
}

// Label: what the word before a number says about it

const SPEAKERS = words(
  "said says was reason replied responded returned returns answered answer me server follows following with below data received" +
    " host mta",
);
const NAMES = words(
  "code error exception status reply response diagnostic failure failed deferred rejected refused bounced denied got",
);
const QUANTITIES = words(
  "size length lines line limit port timeout count id pid uid gid userid max maximum minimum total number no nr version release" +
    " build ver rev bytes delay delays age hops score room suite phone tel fax ext box time queue attempts attempt uptime msgs" +
    " messages nrcpts mailer agent exceeds exceeded exceeding page section rfc state level priority year width height row column" +
    " quota usage used sent allowed",
);
const LINKS = words(
  "of at in on for to from by after before until within since under above over between and or up down than last least most about" +
    " around only every per",
);

function labelBefore(text, end) {
  const last = lastBefore(text, end);
  const c = charAt(text, last);
  if (c === "]" || c === ")") {
    return "SPEAKER";
  }
  const to = isQuote(c) ? last : last + 1;
  const from = wordStart(text, to);
  if (isOneOf(SPEAKERS, text, from, to)) {
    return "SPEAKER";
  }
  if (isOneOf(QUANTITIES, text, from, to)) {
    return "QUANTITY";
  }
  if (isOneOf(LINKS, text, from, to)) {
    return "LINK";
  }
  if (endsInOneOf(words("smtp lmtp"), text, from, to)) {
    return "PROTOCOL";
  }
  const isName = endsInOneOf(NAMES, text, from, to) || isOneOf(words("stat dsn"), text, from, to);
  return isName ? "NAME" : "OTHER";
}

// ReplyPlace: how surely a reply begins at a place

const NONE = 0;
const BARE = 1;
const NAMED = 2;
const SET_OFF = 3;
const BEGINNING = 4;
const REMOTE = 5;
const INNER = 6;

function placeRank(text, code) {
  if (!opens(text, code) || !closes(text, code)) {
    return NONE;
  }
  const rank = placeRankBefore(text, code);
  if (headEnhanced(text, code) !== null) {
    return Math.max(rank, BEGINNING);
  }
  return makesSense(text, code, rank) ? rank : NONE;
}

function placeRankBefore(text, code) {
  const last = lastBefore(text, code);
  if (last < 0) {
    return BEGINNING;
  }
  const rank = last === code - 1 ? rankAttached(text, last) : rankSpaced(text, last);
  return hasLineBreak(text, last + 1, code) ? Math.max(rank, rankOnNewLine(text, last, code)) : rank;
}

function rankOnNewLine(text, last, code) {
  if (endsSentence(text, last)) {
    return isKnown(replyCodeAt(text, code)) ? BEGINNING : SET_OFF;
  }
  const label = labelBefore(text, last + 1);
  const isFolded = !"\n\r".includes(text[code - 1]) && !startsSentence(text, code);
  return isFolded || label === "QUANTITY" || label === "LINK" ? NONE : SET_OFF;
}

function rankAttached(text, last) {
  const c = text[last];
  const before = charAt(text, last - 1);
  if (isQuote(c)) {
    return rankQuoted(text, last);
  }
  switch (c) {
    case ":":
      return rankAfterColon(text, last, last + 1);
    case ";":
      return rankAfterSemicolon(text, last);
    case "(":
      return isWord(before) ? rankAfterWord(text, last) : SET_OFF;
    case "[":
    case "{":
      return isWord(before) ? NONE : SET_OFF;
    case "#":
      return isWord(before) ? NONE : NAMED;
    case "=":
      return rankAfterEquals(text, last);
    case ">":
      return arrowRank(text, last);
    default:
      return NONE;
  }
}

function rankSpaced(text, last) {
  switch (text[last]) {
    case ":":
      return rankAfterColon(text, last, skipSpaces(text, last + 1));
    case ";":
      return rankAfterSemicolon(text, last);
    case "=":
      return Math.max(arrowRank(text, last), rankAfterEquals(text, last));
    case "<":
    case ">":
    case "-":
    case "*":
    case "~":
      return arrowRank(text, last);
    case ",":
      return ")]>".includes(charAt(text, last - 1)) ? SET_OFF : BARE;
    case ")":
    case "]":
    case "|":
    case "#":
      return SET_OFF;
    case ".":
      return NAMED;
    default:
      return rankAfterWord(text, last + 1);
  }
}

function rankQuoted(text, quote) {
  const last = lastBefore(text, quote);
  if (last < 0) {
    return BEGINNING;
  }
  if (text[last] === ":") {
    return isQuotedQuantity(text, last, quote + 1) ? NONE : Math.max(SET_OFF, rankAfterColon(text, last, quote + 1));
  }
  return labelBefore(text, last + 1) === "SPEAKER" ? REMOTE : SET_OFF;
}

/** As in "msg_size":"552": a number alone is a code only where its name says so. */
function isQuotedQuantity(text, colon, code) {
  const label = labelBefore(text, colon);
  const isAlone = isQuote(charAt(text, code + 3));
  return label === "QUANTITY" || (isAlone && (label === "LINK" || label === "OTHER"));
}

function rankAfterColon(text, colon, code) {
  if (text[colon - (colon > 0 ? 1 : 0)] === ">") {
    return BEGINNING;
  }
  const isSpaced = code > colon + 1;
  if (!isSpaced && charAt(text, colon - 1) === "]") {
    return NONE;
  }
  switch (labelBefore(text, colon)) {
    case "SPEAKER":
      return REMOTE;
    case "NAME":
    case "PROTOCOL":
      return SET_OFF;
    case "QUANTITY":
      return NONE;
    default:
      return isSpaced && hasWords(text, code) ? SET_OFF : NONE;
  }
}

function rankAfterSemicolon(text, semicolon) {
  const start = wordStart(text, semicolon);
  if (phraseEnd(text, start, "unix") === semicolon) {
    return NONE;
  }
  const isSmtp = semicolon - start >= 4 && phraseEnd(text, semicolon - 4, "smtp") === semicolon;
  return isSmtp ? REMOTE : SET_OFF;
}

function rankAfterEquals(text, equals) {
  const start = wordStart(text, equals);
  const isUrl = "?&/%;".includes(charAt(text, start - 1));
  const label = labelBefore(text, equals);
  return !isUrl && (label === "NAME" || label === "SPEAKER") ? NAMED : NONE;
}

function rankAfterWord(text, end) {
  if (isAfterEnhanced(text, end)) {
    return BEGINNING;
  }
  if (isDigit(charAt(text, wordStart(text, end)))) {
    return NONE;
  }
  switch (labelBefore(text, end)) {
    case "SPEAKER":
    case "NAME":
    case "PROTOCOL":
      return NAMED;
    case "OTHER":
      return BARE;
    default:
      return NONE;
  }
}

/** Some servers put the enhanced code first: 5.1.1 550 User unknown. */
function isAfterEnhanced(text, end) {
  let start = end;
  while (start > end - "5.123.123".length && (isDigit(charAt(text, start - 1)) || charAt(text, start - 1) === ".")) {
    start--;
  }
  const read = enhancedAmongWords(text, start);
  return read !== null && read.end === end && !isWord(charAt(text, start - 1));
}

function endsSentence(text, last) {
  return !isLower(text[last]) && text[last] !== ",";
}

// Arrow

function arrowRank(text, last) {
  let start = last;
  while (start > last - 4 && "<>-=*~".includes(charAt(text, start - 1))) {
    start--;
  }
  const isReceived = last - start === 2 && text[start] === ">";
  if (text[start] === "<" || isReceived) {
    return REMOTE;
  }
  if (start !== last && text[last] === ">") {
    return INNER;
  }
  return "->".includes(text[last]) ? SET_OFF : BARE;
}

// Url: a web address, whose numbers are never codes

function skipUrl(text, from, to) {
  let i = from;
  while (i < to) {
    i = urlStartsAt(text, i) ? urlEnd(text, i) : i + 1;
  }
  return i;
}

function urlStartsAt(text, index) {
  if (text[index] === ":") {
    return text.startsWith("//", index + 1);
  }
  return lower(text[index]) === "w" && !isWord(charAt(text, index - 1)) && holdsAt(text, index, "www.");
}

function urlEnd(text, from) {
  let i = from;
  while (i < text.length && !isSpace(text[i]) && !'<>"'.includes(text[i])) {
    i++;
  }
  return i;
}

// ReplyScanner: the surest place, the first among equals, a failure before a success

function ReplyScanner(text) {
  let best = null;
  let outside = 0;
  for (let i = nextReply(text, 0); i < text.length; i = nextReply(text, Math.max(i + 1, outside))) {
    outside = skipUrl(text, outside, i);
    best = outside === i ? betterReply(best, text, i) : best;
  }
  return best;
}

function nextReply(text, from) {
  let i = from;
  while (i < text.length && !(isReplyCodeAt(text, i) && !isWord(charAt(text, i - 1)) && !isWord(charAt(text, i + 3)))) {
    i++;
  }
  return i;
}

function betterReply(best, text, index) {
  const rank = placeRank(text, index);
  const code = replyCodeAt(text, index);
  const softens = best !== null && Math.floor(code / 100) < Math.floor(best.code / 100);
  if (rank === NONE || (rank === INNER && softens)) {
    return best;
  }
  const weight = rank + (isFailure(code) && rank > BARE ? 8 : 0);
  return best === null || weight > best.weight ? { weight, rank, code, index } : best;
}

function isFoundSetOff(find) {
  return find !== null && find.rank >= SET_OFF;
}

// EnhancedScanner and EnhancedPlace: the enhanced code of a reply that has none right behind its reply code

const WEAK = 1;
const SURE = 2;

function EnhancedScanner(text, reply, index) {
  let around = null;
  let weak = null;
  let outside = 0;
  for (let i = nextEnhanced(text, 0); i < text.length; i = nextEnhanced(text, Math.max(i + 1, outside))) {
    outside = skipUrl(text, outside, i);
    const code = enhancedAmongWords(text, i)?.code ?? null;
    const rank = outside === i ? enhancedRank(text, i, code, reply) : NONE;
    const isInReply = reply !== 0 && i > index;
    if (rank === SURE && isInReply) {
      return code;
    }
    if (rank === SURE && (around === null || (isGeneric(around) && !isGeneric(code)))) {
      around = code;
    }
    weak = rank === WEAK && isInReply && weak === null ? code : weak;
  }
  return weak ?? around;
}

function nextEnhanced(text, from) {
  let dot = text.indexOf(".", from + 1);
  while (dot >= 0 && !isEnhancedAt(text, dot - 1)) {
    dot = text.indexOf(".", dot + 1);
  }
  return dot < 0 ? text.length : dot - 1;
}

function isEnhancedAt(text, index) {
  return isDigit(text[index]) && !isWord(charAt(text, index - 1)) && enhancedAmongWords(text, index) !== null;
}

function enhancedRank(text, start, code, reply) {
  if (!opens(text, start)) {
    return NONE;
  }
  if (text[start - (start > 0 ? 1 : 0)] === "#") {
    return SURE;
  }
  const contradicts = reply !== 0 && code[0] !== Math.floor(reply / 100);
  return contradicts ? NONE : enhancedRankBefore(text, start, code, reply);
}

function enhancedRankBefore(text, start, code, reply) {
  const last = lastBefore(text, start);
  if (last < 0) {
    return SURE;
  }
  if (isReplyCodeAt(text, last - 2) && opens(text, last - 2)) {
    return replyCodeAt(text, last - 2) === reply ? SURE : NONE;
  }
  if (text[last] === ":" || text[last] === "=") {
    const label = labelBefore(text, last);
    const isNamed = label === "NAME" || label === "PROTOCOL" || label === "SPEAKER";
    return isNamed || (label !== "QUANTITY" && isPlausible(code, reply)) ? SURE : NONE;
  }
  if (!isPlausible(code, reply)) {
    return NONE;
  }
  return isSetOff(text, last, start) ? SURE : enhancedRankAfterWord(text, last + 1);
}

function isPlausible(code, reply) {
  const isLoneSuccess = reply === 0 && code[0] === 2;
  return code[1] <= 7 && !isLoneSuccess;
}

function isSetOff(text, last, start) {
  const c = text[last];
  if (";([<>|-".includes(c) || isQuote(c)) {
    return true;
  }
  return hasLineBreak(text, last + 1, start) && (endsSentence(text, last) || enhancedStartsSentence(text, start));
}

function enhancedStartsSentence(text, start) {
  const end = enhancedAmongWords(text, start)?.end ?? 0;
  const c = charAt(text, end + 1);
  return charAt(text, end) === " " && (isUpper(c) || c === "<");
}

function enhancedRankAfterWord(text, end) {
  const isProductName = isUpper(charAt(text, wordStart(text, end)));
  switch (labelBefore(text, end)) {
    case "NAME":
      return SURE;
    case "SPEAKER":
    case "OTHER":
      return isProductName ? NONE : WEAK;
    default:
      return NONE;
  }
}

// --- ReplyContext: who replied, and to what (Lead, ReplyHost, ReplyCommand) -------------------------------------------------

const HOST_LEADS = [
  ["remote server at ", "follows"],
  ["server at ", "follows"],
  ["while talking to ", "follows"],
  ["connected to ", "follows"],
  ["relay=", "follows"],
  ["smtp server <", "follows"],
  ["transferring to ", "follows"],
  ["command, host: ", "follows"],
  ["host ", "with address"],
  ["h=", "with address"],
  ["server ", "with address"],
  ["by ", "with address"],
  ["remote-mta: dns;", "field"],
  ["remote system: dns;", "field"],
  ["did not like our ", "before"],
  ["does not like recipient", "before"],
];

const COMMAND_LEADS = [
  ["in reply to ", "follows"],
  ["after pipelined ", "follows"],
  ["after sending ", "follows"],
  ["after ", "follows"],
  ["did not like our ", "follows"],
  ["following ", "follows"],
  ["while sending ", "follows"],
  ["while performing the ", "follows"],
  ["for ", "phrase"],
  [">>> ", "sent"],
  ["<<< ", "sent"],
  ["-> ", "sent"],
  ["~> ", "sent"],
  ["rcpt t", "ends"],
  ["mail f", "ends"],
  ["refused to talk to me", "hint", "CONNECT"],
  ["but greeting failed", "hint", "CONNECT"],
  ["while receiving the initial server greeting", "hint", "CONNECT"],
  ["smtpconnecterror", "hint", "CONNECT"],
  ["my name was rejected", "hint", "HELO"],
  ["smtpheloerror", "hint", "HELO"],
  ["smtpauthenticationerror", "hint", "AUTH"],
  ["authenticationfailedexception", "hint", "AUTH"],
  ["but sender was rejected", "hint", "MAIL"],
  ["smtpsenderfailedexception", "hint", "MAIL"],
  ["smtpsenderrefused", "hint", "MAIL"],
  ["does not like recipient", "hint", "RCPT"],
  ["smtpaddressfailedexception", "hint", "RCPT"],
  ["smtprecipientsrefused", "hint", "RCPT"],
  ["[rcpt to]", "hint", "RCPT"],
  ["[mail from]", "hint", "MAIL"],
  ["[data]", "hint", "DATA"],
  ["[body]", "hint", "END_OF_DATA"],
  ["failed on data command", "hint", "DATA"],
  ["failed after i sent the message", "hint", "END_OF_DATA"],
];

function readContext(line) {
  const text = readableQmail(line);
  const folded = fold(text);
  const reply = ReplyScanner(text)?.index ?? text.length;
  return { host: replyHost(text, folded, reply), command: replyCommand(text, folded, reply) };
}

/** Each place where one of the leads stands, in the order of the text. */
/** The first two letters stand as they are, without accents (LeadScanner). */
function leadsIn(text, folded, leads) {
  const found = [];
  for (const [phrase, use, hint] of leads) {
    for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + 1)) {
      const start = folded.ends[at] - 1;
      if (/^[\x00-\x7f]{2}/.test(text.slice(start, start + 2))) {
        found.push({ phrase, use, hint, start, end: folded.ends[at + phrase.length - 1] });
      }
    }
  }
  return found.sort((a, b) => a.end - b.end || b.phrase.length - a.phrase.length);
}

/** The nearest host that is named before the reply, else the one of a field. */
function replyHost(text, folded, reply) {
  let nearest = null;
  for (const lead of leadsIn(text, folded, HOST_LEADS)) {
    const host = namedHost(text, lead);
    if (host !== null && (lead.end <= reply || (nearest === null && lead.use === "field"))) {
      nearest = host;
    }
  }
  return nearest;
}

function namedHost(text, lead) {
  if (isWord(charAt(text, lead.start - 1))) {
    return null;
  }
  return lead.use === "before" ? hostBefore(text, lead.start) : hostFrom(text, skipSpaces(text, lead.end), lead.use);
}

function hostFrom(text, start, use) {
  let end = start;
  while (end < start + 255 && isHostPart(charAt(text, end))) {
    end++;
  }
  const isAddressAhead = "[(".includes(charAt(text, skipSpaces(text, end)));
  return use === "with address" && !isAddressAhead ? null : hostOf(text, start, end);
}

function hostBefore(text, index) {
  const end = lastBefore(text, addressStart(text, lastBefore(text, index) + 1)) + 1;
  let start = end;
  while (start > Math.max(0, end - 255) && isHostPart(text[start - 1])) {
    start--;
  }
  return hostOf(text, start, end);
}

function addressStart(text, end) {
  if (charAt(text, end - 1) !== "]") {
    return end;
  }
  let start = end - 1;
  while (start > end - 48 && charAt(text, start) !== "[") {
    start--;
  }
  return Math.max(0, start);
}

function isHostPart(c) {
  return isWord(c) || c === "." || c === "-";
}

/** The name without the dot of the root; a word without any dot is no host. */
function hostOf(text, start, end) {
  const host = text.slice(start, end > start && text[end - 1] === "." ? end - 1 : end);
  return host.indexOf(".", 1) > 0 ? host : null;
}

/** Where a mailer's words tell it, else the last one of the session shown before the reply. */
function replyCommand(text, folded, reply) {
  let sent = null;
  for (const lead of leadsIn(text, folded, COMMAND_LEADS)) {
    const command = toldCommand(text, lead);
    if (command !== null) {
      if (lead.use !== "sent" && lead.use !== "ends") {
        return command;
      }
      sent = lead.end <= reply ? command : sent;
    }
  }
  return sent;
}

function toldCommand(text, lead) {
  if (isWord(charAt(text, lead.start - 1))) {
    return null;
  }
  const next = skipSpaces(text, lead.end);
  switch (lead.use) {
    case "hint":
      return lead.hint;
    case "phrase":
      return isCommandPhrase(text, next) ? commandAt(text, next) : null;
    case "ends":
      return commandAt(text, lead.start);
    default:
      return commandAt(text, next);
  }
}

function isCommandPhrase(text, index) {
  const next = skipSpaces(text, wordEnd(text, index));
  const second = skipSpaces(text, wordEnd(text, next));
  return holdsAt(text, next, "command") || holdsAt(text, second, "command");
}

const COMMAND_NAMES = [
  ["RCPT", "RCPT"],
  ["MAIL", "MAIL"],
  ["DATA", "DATA"],
  ["BDAT", "DATA"],
  ["HELO", "HELO"],
  ["EHLO", "HELO"],
  ["LHLO", "HELO"],
  ["AUTH", "AUTH"],
  ["STARTTLS", "STARTTLS"],
  ["QUIT", "QUIT"],
  ["CONNECT", "CONNECT"],
  ["TEXT", "END_OF_DATA"],
  ["end of data", "END_OF_DATA"],
  ["final data", "END_OF_DATA"],
  ["message body", "END_OF_DATA"],
  [". ", "END_OF_DATA"],
  ["initial connection", "CONNECT"],
];

function commandAt(text, index) {
  return COMMAND_NAMES.find(([name]) => commandStandsAt(text, index, name))?.[1] ?? null;
}

/** A verb stands in capitals, other words in any letters. */
function commandStandsAt(text, index, name) {
  if (!isUpper(name[0])) {
    return holdsAt(text, index, name);
  }
  const next = lower(charAt(text, index + name.length));
  return text.startsWith(name, index) && !isLower(next) && !isDigit(next);
}
