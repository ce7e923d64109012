/** @import { Locale } from './api.js' */

/** The page's own words; everything else in a chat is said by the bot. `{name}` marks a value. */
const STRINGS = {
  title: { en: 'Hamrah', ur: 'ہمراہ', ps: 'همراه' },
  subtitle: {
    en: 'Local mode: nothing leaves this computer',
    ur: 'مقامی صورت: کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا',
    ps: 'ځايي حالت: هېڅ شی له دې کمپيوټره بهر نه ځي',
  },
  pageLanguage: { en: 'Language of this page', ur: 'اس صفحے کی زبان', ps: 'د دې مخ ژبه' },
  dark: { en: 'Dark colours', ur: 'گہرے رنگ', ps: 'تیاره رنګونه' },
  restart: { en: 'Start over', ur: 'نئے سرے سے شروع کریں', ps: 'له سره پیل' },
  restartTitle: {
    en: 'Start everything over?',
    ur: 'سب کچھ نئے سرے سے شروع کریں؟',
    ps: 'هر څه له سره پیل کړو؟',
  },
  restartBody: {
    en: 'All chats, lessons and cases on these phones are erased.',
    ur: 'ان فونوں کی ساری گفتگو، سبق اور معاملے مٹ جائیں گے۔',
    ps: 'د دې فونونو ټولې خبرې، لوستونه او دوسیې به پاکې شي.',
  },
  restartDo: {
    en: 'Erase and start over',
    ur: 'مٹا کر شروع کریں',
    ps: 'پاک یې کړئ او له سره پیل کړئ',
  },
  cancel: { en: 'Cancel', ur: 'رہنے دیں', ps: 'پرېږدئ' },
  unreachable: {
    en: 'The local server does not answer. Trying again…',
    ur: 'مقامی سرور جواب نہیں دے رہا۔ دوبارہ کوشش جاری ہے…',
    ps: 'ځايي سرور ځواب نه ورکوي. بیا هڅه کوو…',
  },
  phones: { en: 'Phones', ur: 'فون', ps: 'فونونه' },
  learner: { en: 'Learner', ur: 'شاگرد', ps: 'زده کوونکی' },
  mentor: { en: 'Mentor', ur: 'رہنما ساتھی', ps: 'لارښود ملګری' },
  coordinator: { en: 'Coordinator', ur: 'رابطہ کار', ps: 'همغږی کوونکی' },
  owner: { en: 'Owner', ur: 'مرکزی رابطہ کار', ps: 'مشر همغږی کوونکی' },
  stranger: { en: 'Stranger', ur: 'اجنبی', ps: 'ناپېژانده' },
  phoneOptions: {
    en: 'More for this phone',
    ur: 'اس فون کے اختیارات',
    ps: 'د دې فون نورې کړنې',
  },
  phoneLanguage: { en: 'Language of this phone', ur: 'اس فون کی زبان', ps: 'د دې فون ژبه' },
  persona: { en: 'Who holds this phone', ur: 'یہ فون کس کا ہے', ps: 'دا فون د چا دی' },
  block: { en: 'Block the bot', ur: 'بوٹ کو بلاک کریں', ps: 'بوټ بلاک کړئ' },
  unblock: { en: 'Unblock the bot', ur: 'بوٹ کو اَن بلاک کریں', ps: 'بوټ له بلاکه وباسئ' },
  unread: { en: '{n} new', ur: '{n} نئے', ps: '{n} نوي' },

  bot: { en: 'bot', ur: 'بوٹ', ps: 'بوټ' },
  typing: { en: 'typing…', ur: 'لکھ رہا ہے…', ps: 'لیکي…' },
  connecting: { en: 'connecting…', ur: 'رابطہ ہو رہا ہے…', ps: 'نښلي…' },
  start: { en: 'Start', ur: 'شروع کریں', ps: 'پیل کړئ' },
  empty: { en: 'No messages yet', ur: 'ابھی کوئی پیغام نہیں', ps: 'لا پیغام نشته' },
  chat: { en: 'Messages with {name}', ur: '{name} کے ساتھ گفتگو', ps: 'له {name} سره خبرې' },
  message: { en: 'Message', ur: 'پیغام', ps: 'پیغام' },
  send: { en: 'Send', ur: 'بھیجیں', ps: 'ولېږئ' },
  commands: { en: 'Commands', ur: 'احکامات', ps: 'امرونه' },
  attach: { en: 'Attach', ur: 'ساتھ لگائیں', ps: 'ورسره یې ونښلوئ' },
  picture: { en: 'Picture', ur: 'تصویر', ps: 'انځور' },
  sticker: { en: 'Sticker', ur: 'اسٹیکر', ps: 'سټیکر' },
  voice: { en: 'Voice note', ur: 'صوتی پیغام', ps: 'غږیز پیغام' },
  record: { en: 'Record a voice note', ur: 'آواز ریکارڈ کریں', ps: 'خپل غږ ثبت کړئ' },
  recording: { en: 'Recording', ur: 'ریکارڈنگ جاری ہے', ps: 'ثبتېږي' },
  noMicrophone: {
    en: 'The microphone cannot be used.',
    ur: 'مائیکروفون استعمال نہیں ہو سکا۔',
    ps: 'مایکروفون ونه کارول شو.',
  },
  reply: { en: 'Reply', ur: 'جواب دیں', ps: 'ځواب ورکړئ' },
  cancelReply: { en: 'Do not reply to this', ur: 'اس کا جواب نہ دیں', ps: 'دې ته ځواب مه ورکوئ' },
  remove: { en: 'Delete', ur: 'مٹائیں', ps: 'پاک یې کړئ' },
  buttons: { en: 'Buttons', ur: 'بٹن', ps: 'بټنونه' },
  play: { en: 'Play', ur: 'چلائیں', ps: 'وغږوئ' },
  pause: { en: 'Pause', ur: 'روکیں', ps: 'ودروئ' },
  seek: { en: 'Position in the recording', ur: 'ریکارڈنگ میں مقام', ps: 'په ثبت کې ځای' },
  enlarge: { en: 'Enlarge the picture', ur: 'تصویر بڑی کریں', ps: 'انځور لوی کړئ' },
  close: { en: 'Close', ur: 'بند کریں', ps: 'بند یې کړئ' },
  ok: { en: 'OK', ur: 'ٹھیک ہے', ps: 'سمه ده' },
  you: { en: 'You', ur: 'آپ', ps: 'تاسو' },
  today: { en: 'Today', ur: 'آج', ps: 'نن' },
  newest: { en: 'To the newest message', ur: 'تازہ ترین پیغام پر جائیں', ps: 'وروستي پیغام ته' },
  hidden: {
    en: 'Hidden words, press to show',
    ur: 'چھپے الفاظ، دیکھنے کے لیے دبائیں',
    ps: 'پټې خبرې، د لیدو لپاره یې کېکاږئ',
  },
  notSent: {
    en: 'That did not go through. Try again.',
    ur: 'یہ نہیں ہو سکا۔ دوبارہ کوشش کریں۔',
    ps: 'دا ونه شول. بیا هڅه وکړئ.',
  },
  gone: {
    en: 'That button is no longer there.',
    ur: 'یہ بٹن اب موجود نہیں۔',
    ps: 'دا بټن نور نشته.',
  },
  copied: { en: 'Copied', ur: 'نقل ہو گیا', ps: 'کاپي شو' },
  unshown: {
    en: 'A kind of message this page does not show',
    ur: 'ایسا پیغام جو یہ صفحہ نہیں دکھاتا',
    ps: 'داسې پیغام چې دا مخ یې نه ښيي',
  },
}

/** @typedef {keyof typeof STRINGS} Key */

const ROLES = /** @type {const} */ (['learner', 'mentor', 'coordinator', 'owner', 'stranger'])

/** The page's languages with their own names, in the order they are offered. */
export const LANGUAGES = /** @type {const} */ ([
  { locale: 'en', short: 'EN', name: 'English' },
  { locale: 'ur', short: 'اردو', name: 'اردو' },
  { locale: 'ps', short: 'پښتو', name: 'پښتو' },
])

/**
 * The page's language that a language tag (`ur`, `en-GB`) asks for, or null.
 * @param {string} tag
 * @returns {Locale | null}
 */
export function known(tag) {
  return LANGUAGES.find(({ locale }) => locale === tag.slice(0, 2))?.locale ?? null
}

/**
 * Says one of the page's sentences in a language.
 * @param {Locale} locale
 * @param {Key} key
 * @param {Record<string, string | number>} [values]
 */
export function say(locale, key, values = {}) {
  return STRINGS[key][locale].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''))
}

/**
 * The name of a role; a role the page has no word for is shown as the server names it.
 * @param {Locale} locale
 * @param {string} role
 */
export function roleName(locale, role) {
  const key = ROLES.find((name) => name === role)
  return key ? say(locale, key) : role
}
