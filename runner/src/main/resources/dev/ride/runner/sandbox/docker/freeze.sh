# As postgres: stops the server in good order and leaves its data behind, without a trace of how it came about.
set -eu
cd /ride
bin/pg_ctl --pgdata=server/data --silent --wait --timeout=60 --mode=fast stop
rm -f server/boot.log server/log/* server/data/current_logfiles
