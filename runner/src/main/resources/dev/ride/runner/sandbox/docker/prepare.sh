# As root: a folder for postgres outside of any declared volume, and in it a way to the server's programs, wherever
# the image keeps them. Prints the server's version.
set -eu
postgres=$(command -v postgres || ls -d /usr/lib/postgresql/*/bin/postgres 2>/dev/null | sort -V | tail -n 1)
if [ -z "$postgres" ]; then
    echo "it has no program postgres, neither on PATH nor in /usr/lib/postgresql."
    exit 1
fi
bin=$(dirname "$(readlink -f "$postgres")")
for program in initdb pg_ctl psql; do
    if [ ! -x "$bin/$program" ]; then
        echo "it has no program $program in $bin."
        exit 1
    fi
done
# Podman gives a root folder that its owner may not write to
chmod u+w /
mkdir -m 711 /ride
ln -s "$bin" /ride/bin
chown postgres /ride
"$bin/postgres" --version
