#!/usr/bin/env python3
"""Writes src/core/reply/holidays/table.ts: the public holidays on weekdays of the countries our languages are written in.

Once a year: pip install holidays==0.105 && python3 scripts/public-holidays.py 2026 2031
The dates and names are those of python-holidays (MIT licence, https://github.com/vacanza/holidays); days of single
states or cantons are left out, for Great Britain England's are taken. Weekends are marked by themselves.
"""
import re
import sys
from pathlib import Path

import holidays

COUNTRIES = (
    "AR AT AU BE BR CA CH CL CN CO DE ES FI FR GB HK IE IN IT JP KR LI LU MX NL NZ PE PL PT SE SG TW US UY ZA".split()
)
first, last = (int(year) for year in sys.argv[1:3])
lines = []
for country in COUNTRIES:
    kind = getattr(holidays, country)
    days = holidays.country_holidays(
        country,
        subdiv="ENG" if country == "GB" else None,
        years=range(first, last + 1),
        language=kind.default_language,
    )
    named = {}
    for day, name in sorted(days.items()):
        if day.weekday() > 4:
            continue
        said = re.sub(r"\s*[(（][^)）]*[)）]", "", name.split("; ")[0]).strip().replace("'", "’")
        named.setdefault(said, []).append(f"{day.year - first}{day:%m%d}")
    text = "|".join(f"{name}={' '.join(dates)}" for name, dates in named.items())
    lines.append(f"  {country}:\n    '{text}',")

Path("src/core/reply/holidays/table.ts").write_text(
    "// Written by scripts/public-holidays.py from python-holidays (MIT licence); do not edit.\n"
    f"export const firstYear = {first};\n"
    f"export const lastYear = {last};\n\n"
    "/** By country: names, each with its days as year after the first, month, day: \"00403\" is 3 April of the first year. */\n"
    "export const table: Readonly<Record<string, string>> = {\n" + "\n".join(lines) + "\n};\n",
    encoding="utf-8",
)
