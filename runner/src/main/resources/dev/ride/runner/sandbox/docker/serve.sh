# As postgres: makes the cluster with initdb's arguments as given, and starts it.
# The folders are closed to all others, so that who looks in as somebody else sees neither data nor log.
set -eu
umask 077
cd /ride
mkdir server server/log
printf '%s\n' "$RIDE_PASSWORD" | bin/initdb --pgdata=server/data --pwfile=/dev/stdin "$@" >/tmp/initdb.log 2>&1 || {
    cat /tmp/initdb.log
    exit 1
}
rm /tmp/initdb.log
printf '%s' "$RIDE_ACCESS_RULES" >server/data/pg_hba.conf
printf '%s' "$RIDE_SETTINGS" >server/data/ride.conf
echo "include 'ride.conf'" >>server/data/postgresql.conf
bin/pg_ctl --pgdata=server/data --silent --wait --timeout=60 --log=server/boot.log --options="$RIDE_OPTIONS" start || {
    cat server/boot.log
    exit 1
}
