import { existsSync } from 'node:fs'
import type { Serverart } from './server.ts'

const brotliModul = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** nginx with the file that the build has written; Brotli where the module is there. */
export const nginx: Serverart = {
  name: 'nginx',
  programm: 'nginx',
  args: (konfiguration) => ['-c', konfiguration],
  configure: ({ port, wurzel, ordner, base }) => {
    const brotli = existsSync(brotliModul)
    return [
      brotli ? `load_module ${brotliModul};` : '',
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; master_process off; pid ${ordner}/pid; error_log stderr crit;`,
      'events {}',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (teil) => `${teil}_temp_path ${ordner}/${teil};`,
      ),
      'server {',
      `listen 127.0.0.1:${port}; root ${wurzel};`,
      `include ${wurzel}${base}/.server/nginx.conf;`,
      brotli ? 'brotli_static on;' : '',
      '} }',
    ].join('\n')
  },
}

const module = '/usr/lib/apache2/modules'

/** Apache with the `.htaccess` that the build has written. */
export const apache: Serverart = {
  name: 'Apache',
  programm: 'apache2',
  args: (konfiguration) => ['-X', '-f', konfiguration],
  configure: ({ port, wurzel, ordner }) =>
    [
      ...['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite'].map(
        (name) => `LoadModule ${name}_module ${module}/mod_${name}.so`,
      ),
      process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '',
      `ServerRoot ${ordner}\nServerName 127.0.0.1\nPidFile ${ordner}/pid\nErrorLog /dev/stderr\nLogLevel error`,
      `Listen 127.0.0.1:${port}\nTypesConfig /etc/mime.types\nDocumentRoot ${wurzel}`,
      `<Directory ${wurzel}>\nAllowOverride All\nRequire all granted\nOptions FollowSymLinks\n</Directory>`,
    ].join('\n'),
}
