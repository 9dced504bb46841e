#!/bin/bash
# Times the triage of a log beside a grep of it, in turn, and prints the medians of the wall seconds and of their ratio:
#
#     mvn -B -q -DskipTests -pl example -am package
#     benchmarks/triage-and-grep.sh [BYTES [RUNS [CPUS [JAVA_OPTIONS...]]]]
#
# BYTES of the log (1000000000), RUNS of each (5), CPUS as taskset takes them (0). The log is made once, in TMPDIR.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
bytes=${1:-1000000000} runs=${2:-5} cpus=${3:-0}
log=${TMPDIR:-/tmp}/triage-$bytes.log
[ -f "$log" ] || java -cp example/target/test-classes dev.codebook.example.triage.SyntheticLog "$bytes" > "$log"

triage() { taskset -c "$cpus" java "$@" -jar example/target/triage.jar "$log" | cat > /dev/null; }
search() { taskset -c "$cpus" grep -cE 'said: [45][0-9][0-9]' "$log" | cat > /dev/null; }
seconds() {
    local start=$EPOCHREALTIME
    "$@"
    awk "BEGIN { print $EPOCHREALTIME - $start }"
}
median() { sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

search; triage "${@:4}" # the files are in memory, and the processor awake
pairs=$(for ((run = 0; run < runs; run++)); do echo "$(seconds triage "${@:4}") $(seconds search)"; done)
echo "$pairs" | sed 's/^/triage, grep: /'
echo "medians: triage $(cut -d' ' -f1 <<< "$pairs" | median) s, grep $(cut -d' ' -f2 <<< "$pairs" | median) s, triage / grep $(awk '{ print $1 / $2 }' <<< "$pairs" | median)"
