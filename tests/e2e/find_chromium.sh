#!/bin/sh
# Prints the path of a Chromium or Chrome to test with; installs Debian's where there is none and root may.
set -eu

find_chromium() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name"; then return 0; fi
  done
  return 1
}

find_chromium && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  {
    apt-get update --quiet
    DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends chromium
  } >&2
  find_chromium && exit 0
fi
echo "The end-to-end tests need Chromium or Chrome: install one, or name it in CHROMIUM=." >&2
exit 1
