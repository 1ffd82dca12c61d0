#!/usr/bin/env bash
# Makes one archive that runs where there is neither Maven nor Java: dist.sh VERSION, after mvn package.
# Called by mvn -Pdist package. JAVA_HOME says which JDK the run-time is made of.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
name=luoshi-$1-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
root=$project/target/dist/$name
source "$project/src/main/sh/run.sh"
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}

# The libraries are no modules, so jlink cannot ask them: all of Java SE, and what is reached by name:
# Chinese charsets, zip files, elliptic curves, the server on loopback, the unsafe memory of libraries.
modules=java.se,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs

rm -rf "$project/target/dist"
mkdir -p "$root/bin" "$root/share/completion" "$root/share/man/man1"
"$jdk/bin/jlink" --add-modules "$modules" --include-locales en,zh --strip-debug --no-header-files --no-man-pages \
  --output "$root/runtime"
"$root/runtime/bin/java" -Xshare:dump >/dev/null
"$jdk/bin/java" -Djarmode=tools -jar "$project/target/luoshi.jar" extract --destination "$root/lib" >/dev/null
cp "$project/src/main/sh/run.sh" "$root/lib/"
install -m 755 "$project/src/main/sh/installed.sh" "$root/bin/luoshi"
cp -r "$project"/{rules,seeds,LICENSE,NOTICE,README.md,CHANGELOG.md,SECURITY.md} "$root/"

# An archive of classes is made by the first run where Java can (from 19 on), else there is none.
feature=$(java_version "$jdk/bin/java")
options=$(java_options "$feature")
if [ "$feature" -ge 19 ]; then options+=' -XX:+AutoCreateSharedArchive'; fi
echo $options >"$root/lib/options"

# What the program prints of itself, by the program that is packed; this compiles the rules, too.
mkdir "$root/lib/compiled"
home=$project/target/dist/home
run() { env -i HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$root/bin/luoshi" "$@"; }
mkdir "$home"
run rules list >/dev/null
rm -r "$root/lib/compiled"
cp -r "$home/.cache/luoshi/rules" "$root/lib/compiled"
for shell in bash zsh fish; do run completion $shell >"$root/share/completion/luoshi.$shell"; done
run help --man >"$root/share/man/man1/luoshi.1"

tar -C "$project/target/dist" -czf "$project/target/$name.tar.gz" "$name"
echo "$project/target/$name.tar.gz"
