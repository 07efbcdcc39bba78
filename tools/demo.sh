#!/bin/sh
# The end of `make demo`: three questions, asked here, or to try in the shell on a terminal.
# usage: demo.sh PYTHON GRAPH
set -eu
python=$1 graph=$2

who='claims --by "Hussam Badran"'
how='disagree'
what='SELECT DISTINCT ?who ?sentence { ?st rdf:predicate rel:demand ; rdf:subject ?who ; kg:sentence/nif:anchorOf ?sentence }'

if [ -t 0 ] && [ -t 1 ]; then
  printf '\nThree questions to try in the shell:\n\n  %s\n  %s\n  %s\n\n' "$who" "$how" "$what"
  exec "$python" shell.py "$graph"
fi
for question in "$who" "$how" "$what"; do
  printf '\nkg> %s\n' "$question"
  "$python" shell.py "$graph" --format table -c '.labels on' -c "$question" </dev/null
done
