// The words about the site as an app on this device: a new version, and the app's own name.

import type { Words } from '../words';

export const update = {
  title: { 'zh-CN': '新版本已经准备好', en: 'A new version is ready' },
  text: {
    'zh-CN': '什么时候换由你定。换之前会先保存你填的内容，其他打开着的页面可以用完再刷新。',
    en: 'Change over whenever you like. What you have filled in is saved first; other open pages can be finished and reloaded later.',
  },
  unsaved: {
    'zh-CN': '你填的内容现在存不下来，所以没有换。先到“我的数据”做一份备份，再试一次。',
    en: 'What you have filled in cannot be saved right now, so nothing was changed. Make a backup under “Your data”, then try again.',
  },
  reload: { 'zh-CN': '保存并换到新版本', en: 'Save and open the new version' },
  later: { 'zh-CN': '以后再说', en: 'Later' },
} satisfies Record<string, Words>;
