#!/bin/sh
# Puts a built site beside the earlier ones and makes it the current one, in one step that nobody can see half of.
#
#   install-release.sh <built site> <place> [<name of the release>]
#
# <place>/releases/<name> is the new release, <place>/current the link that nginx serves. Back to an earlier release is the
# same step, with that release as the site: install-release.sh <place>/releases/<earlier> <place>
set -eu

site=$1
place=$2
name=${3:-$(date -u +%Y%m%dT%H%M%SZ)}
new=$place/releases/$name

test -f "$site/index.html" || { echo "$site holds no built site" >&2; exit 1; }
test -z "$(find "$site" -type l)" || { echo "$site holds symbolic links" >&2; exit 1; }
test ! -e "$new" || { echo "release $name exists already" >&2; exit 1; }

# Built beside its place: a copy that was cut off never becomes a release.
rm -rf "$new.part"
mkdir -p "$new.part"

# Pages that were opened just before still ask for the stylesheet and scripts of their own release.
if [ -d "$place/current/_a" ]; then
    cp -R "$place/current/_a" "$new.part/_a"
fi
cp -R "$site/." "$new.part"

# nginx tells versions of a file apart by date and size alone. Archives and images may give all files one date, and a
# telephone number with another digit keeps its size: browsers would then keep the old number. So the date is made from
# the content (2000 to 2008). It is also the same on every machine.
find "$new.part" -type f -exec sha256sum {} + | while read -r sum file; do
    touch -d "@$((946684800 + 0x${sum%"${sum#???????}"}))" "$file"
done

mv "$new.part" "$new"
ln -s "releases/$name" "$place/current.new"
mv -T "$place/current.new" "$place/current"
