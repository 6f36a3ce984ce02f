#!/bin/sh
# A PostgreSQL of its own in a temporary folder, reached by a socket in it. Prints the folder, then "ready" whenever it
# answers. A line "kill" on its input ends all of its processes at once, "start" starts it again, "listen PORT" lets it also
# be reached over the network, "replica" lets another one follow it and "promote" lets that one take over; at the end of the input it is stopped and its folder removed. PostgreSQL refuses to run as root: then it runs as another account.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)")
base=/dev/shm
[ -w "$base" ] || base=${TMPDIR:-/tmp}
dir=$(mktemp -d "$base/reflectory-pg.XXXXXX")
as=
if [ "$(id -u)" = 0 ]; then
  account=nobody
  id postgres >/dev/null 2>&1 && account=postgres
  as="setpriv --reuid=$account --regid=$(id -g $account) --clear-groups"
  chown "$account" "$dir"
fi
cd "$dir"
server=
replica=
port=5432
in_step="SELECT sync_state FROM pg_stat_replication"
stop() {
  for one in $server $replica; do
    kill -QUIT "$one" 2>/dev/null && wait "$one" 2>/dev/null || :
  done
  # The one piece of memory that one which was killed leaves: its line says a key and a number.
  [ ! -e "$dir/data/postmaster.pid" ] || ipcrm -m "$(sed -n 7p "$dir/data/postmaster.pid" | tr -s ' ' | cut -d ' ' -f 3)" || :
  cd /
  rm -rf "$dir"
}
trap stop EXIT
trap 'exit 1' INT TERM HUP
# Leaves nothing outside its folder, also when it is killed.
settings="-k $dir -c listen_addresses= -c shared_buffers=16MB -c max_connections=60 -c dynamic_shared_memory_type=mmap"
begin() {
  $as "$bin/postgres" -D "$dir/data" $settings -c autovacuum_naptime=1 "$@" >>"$dir/log" 2>&1 </dev/null &
  server=$!
}
start() {
  begin "$@"
  tries=0
  until $as "$bin/psql" -qXAt -h "$dir" -p "$port" -U postgres -c 'SELECT' postgres >/dev/null 2>&1; do
    sleep 0.05
    if ! kill -0 "$server" 2>/dev/null; then
      # What was killed may take a moment to be gone; until then it keeps the new one out.
      tries=$((tries + 1))
      [ "$tries" -lt 100 ] || { cat "$dir/log" >&2; exit 1; }
      begin "$@"
    fi
  done
  echo ready
}
$as "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --no-locale --no-sync >"$dir/log" 2>&1 || { cat "$dir/log" >&2; exit 1; }
echo "$dir"
start
while read -r order rest; do
  case $order in
    kill)
      kill -9 "$server" $(ps -o pid= --ppid "$server") 2>/dev/null || :
      wait "$server" 2>/dev/null || :
      server=
      echo killed
      ;;
    start) start $rest ;;
    replica)
      # A second server that follows this one, in the same folder, reached by the same socket's folder at another port. What
      # the first one says is stored then is on both.
      $as "$bin/pg_basebackup" -D "$dir/replica" -h "$dir" -p "$port" -U postgres -X stream -R -c fast >>"$dir/log" 2>&1
      $as "$bin/postgres" -D "$dir/replica" $settings -p 5433 >>"$dir/log" 2>&1 </dev/null &
      replica=$!
      sql="ALTER SYSTEM SET synchronous_standby_names = '*'"
      $as "$bin/psql" -qXAt -h "$dir" -p "$port" -U postgres -c "$sql" -c 'SELECT pg_reload_conf()' postgres >/dev/null
      until [ "$($as "$bin/psql" -qXAt -h "$dir" -p "$port" -U postgres -c "$in_step" postgres 2>&1)" = sync ]; do
        kill -0 "$replica" 2>/dev/null || { cat "$dir/log" >&2; exit 1; }
        sleep 0.05
      done
      echo ready
      ;;
    promote)
      # The first one does not come back; the one that followed has no other to wait for.
      port=5433
      server=$replica
      sql="ALTER SYSTEM SET synchronous_standby_names = ''"
      $as "$bin/pg_ctl" -D "$dir/replica" promote >>"$dir/log" 2>&1
      $as "$bin/psql" -qXAt -h "$dir" -p "$port" -U postgres -c "$sql" -c 'SELECT pg_reload_conf()' postgres >/dev/null
      echo ready
      ;;
    listen)
      port=${rest%% *}
      start -c listen_addresses=localhost -p $rest
      ;;
  esac
done
