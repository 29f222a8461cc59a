#!/bin/sh
# Tells the site which origin it is served from: `sh servers/set-origin.sh https://quiz.example`,
# run in the folder that holds index.html, before the site is put on a server for the first time.
# What a release holds changes with it, under addresses that caches keep: for another origin later,
# take the site as it was released and begin anew.
set -eu

origin=${1:-}
case "$origin" in
    https://?*) host=${origin#https://} ;;
    *) host=/ ;;
esac
case "$host" in
    *[!A-Za-z0-9.:-]*)
        echo "An origin is https://, a host and perhaps a port: https://quiz.example" >&2
        exit 1
        ;;
esac
if [ ! -f index.html ] || [ ! -f _headers ]; then
    echo "Run this in the folder that holds index.html and _headers." >&2
    exit 1
fi
if ! grep -q "script-src 'self' 'wasm-unsafe-eval'" _headers; then
    echo "An origin is set already; take the site as it was released and begin anew." >&2
    exit 1
fi

find . -type f \( -name '*.html' -o -name _headers -o -path './servers/*' \) \
    ! -name README.md ! -name set-origin.sh | sort | while read -r file; do
    sed "/default-src 'none';/s|'self'|'self' $origin|g" "$file" >"$file.new"
    # Copied into, not moved over, so that the file stays as readable to the server as it was.
    if ! cmp -s "$file" "$file.new"; then
        cat "$file.new" >"$file"
        # Compressed, it would still say what it said before.
        if [ -f "$file.gz" ]; then gzip -9 -n -c "$file" >"$file.gz"; fi
        rm -f "$file.br"
        if command -v brotli >/dev/null; then brotli -q 11 -o "$file.br" "$file"; fi
    fi
    rm "$file.new"
done
find . -type f ! -name SHA256SUMS | sed 's|^\./||' | LC_ALL=C sort | while read -r file; do
    sha256sum "$file"
done >SHA256SUMS
echo "The site now expects to be served from $origin."
