# Reads what gungraun prints, and prints the median of each thing's runs, and the ratio of ours to
# the raw SDK's.

# instructions::update::update_raw run_0:(ready(0))
/^instructions::/ {
    split($1, path, "::")
    work = path[2]
    who = path[3]
    sub(/^[a-z]*_/, "", who)
    if (!((work, who) in runs) && who ~ /^raw/) rows[++count] = work SUBSEP who
}

#   Instructions:        33819246|N/A        (*********)
$1 == "Instructions:" {
    split($2, value, "|")
    values[work, who, ++runs[work, who]] = value[1]
}

END {
    print "| work | raw SDK | ours | ratio |\n|---|---|---|---|"
    for (row = 1; row <= count; row++) {
        split(rows[row], part, SUBSEP)
        raw = median(part[1], part[2])
        ours = median(part[1], "ours")
        printf "| %s / %s | %d | %d | %.4f |\n", part[1], part[2], raw, ours, ours / raw
    }
}

function median(work, who,    n, i, j, swap, sorted) {
    n = runs[work, who]
    for (i = 1; i <= n; i++) sorted[i] = values[work, who, i] + 0
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && sorted[j] < sorted[j - 1]; j--) {
            swap = sorted[j]; sorted[j] = sorted[j - 1]; sorted[j - 1] = swap
        }
    return sorted[int((n + 1) / 2)]
}
