#!/usr/bin/env bash
# Takes the pictures of docs/pictures from a ledger that it makes itself: needs chromium and a font with Chinese characters,
# and LibreOffice, pdftoppm and convert for those of the task table and the formal report.
set -euo pipefail
cd "$(dirname "$0")/../../.."
luoshi=${LUOSHI:-./luoshi}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LUOSHI_DATA="$work/data" LUOSHI_TODAY=2025-01-20

mkdir "$work/texts"
cat >"$work/texts/manifest.csv" <<'CSV'
document,title,publisher,date,language
plan-2025.txt,云江市2025年重点工作任务分解,云江市人民政府,2025-01-20,zh
harbour-2025.txt,Harbour City delivery plan 2025,Harbour City Council,2025-01-20,en
CSV
cat >"$work/texts/plan-2025.txt" <<'TEXT'
云江市2025年重点工作任务分解

一、科技创新

到2028年，全社会研发投入强度达到4.5%以上，由市科委牵头。

2025年6月底前，建成概念验证中心8家。（牵头单位：市科委）

2025年12月底前，新认定高新技术企业1200家。（牵头单位：市科委）

二、城市建设

2025年底前，开工改造老旧小区45个，惠及居民3万户。（牵头单位：市住房城乡建设管理委）

到2027年，轨道交通运营里程达到320公里。（牵头单位：市交通委）

2025年9月底前，新增公共停车泊位6000个。（牵头单位：市交通委）

2025年底前，新建口袋公园60座。（牵头单位：市园林局）

三、民生保障

2025年底前，新增养老床位3000张。（牵头单位：市民政局）

到2026年，每千人口执业医师数达到3.6人。（牵头单位：市卫生健康委）

2025年8月底前，新建和改扩建学校25所。（牵头单位：市教委）

到2026年底，社区食堂覆盖全部街道。（牵头单位：市民政局）

四、绿色发展

到2027年，PM2.5年均浓度下降到28微克/立方米。（牵头单位：市生态环境局）

到2030年，非化石能源消费占比达到25%。（牵头单位：市发展改革委）

2025年11月底前，出台碳普惠管理办法。（牵头单位：市生态环境局）
TEXT
cat >"$work/texts/harbour-2025.txt" <<'TEXT'
Harbour City delivery plan 2025

The Housing Department will complete 2,400 public flats by 31 December 2025.

The Transport Department will open three ferry routes by September 2025.

The Transport Department will raise the share of electric buses to 60% by 2027.

The Education Bureau will open 12 new kindergartens by August 2025.

The Health Bureau will cut the median waiting time for day surgery to 45 days by the end of 2026.

The Council will publish a heat action plan by June 2025.
TEXT

# The id of the commitment that holds some words.
id() { "$luoshi" list --format csv --columns id "$@" | sed -n 2p; }
on() { export LUOSHI_TODAY=$1; }
update() { "$luoshi" update "$(id "$1")" "${@:2}"; }

"$luoshi" ingest "$work/texts"
on 2025-04-10
update 研发投入强度 --value 3.9 --effective 2024-12-31 --delivery in-progress
update 老旧小区 --delivery in-progress --value 12
update electric --value 31 --effective 2024-12-31
update PM2.5 --value 33 --effective 2024-12-31 --delivery in-progress
update 轨道交通 --value 278 --effective 2024-12-31
on 2025-07-05
update 概念验证中心 --delivery delivered --level operating --url https://example.org/yunjiang/concept --effective 2025-06-27
update "heat action plan" --delivery delivered --level operating --url https://example.org/harbour/heat --effective 2025-06-12
update 老旧小区 --value 21
update 停车泊位 --delivery in-progress --value 2600
on 2025-10-15
update 研发投入强度 --value 4.05 --effective 2025-09-30
update electric --value 36 --effective 2025-09-30 --delivery in-progress
update PM2.5 --value 30.5 --effective 2025-09-30
update 轨道交通 --value 286 --effective 2025-09-30 --delivery in-progress
update 新建和改扩建学校 --delivery delivered --level operating --url https://example.org/yunjiang/schools --effective 2025-08-29
update 老旧小区 --value 31
update kindergartens --delivery partly-delivered --value 9 --note "nine of twelve are open"
on 2025-12-05
update 碳普惠 --delivery delivered --level operating --url https://example.org/yunjiang/carbon --effective 2025-12-02
update 口袋公园 --delivery in-progress --value 54 --note "六座待验收"

for language in zh en; do
  "$luoshi" report --lang "$language" --since 2025-07-01 -o "$work/$language.html"
done
rail=$(id 轨道交通运营里程)
"$luoshi" report --lang zh --owner 市交通委 -o "$work/row.html"

# shot NAME PAGE WIDTH HEIGHT
shot() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --virtual-time-budget=3000 \
    --window-size="$3,$4" --screenshot="docs/pictures/$1.png" "file://$work/$2" 2>/dev/null
}
shot report-zh zh.html 1280 1900
shot report-en en.html 1280 1900
shot report-phone zh.html 500 1400
# In a window that holds the whole page nothing scrolls, so nothing is left unpainted; cut to the list of tasks.
shot report-row "row.html#$rail" 1280 3200
convert docs/pictures/report-row.png -trim +repage -gravity south -crop x1440+0+0 +repage -bordercolor white -border 24 \
  docs/pictures/report-row.png

"$luoshi" publish -o "$work/site" --include candidates --lang zh,en
shot site-commitment "site/zh/c/$(id 研发投入强度).html" 1000 1400
shot site-index site/en/index.html 1000 1100

# office NAME FILE RESOLUTION [PART]: the first page of an Office file, without its empty margin, or a part of it.
office() {
  soffice --headless "-env:UserInstallation=file://$work/office" --convert-to pdf --outdir "$work" "$work/$2" >/dev/null 2>&1
  pdftoppm -r "$3" -png -f 1 -l 1 -singlefile "$work/${2%.*}.pdf" "$work/page"
  convert "$work/page.png" -trim +repage ${4:+-crop "$4" +repage} -bordercolor white -border 24 "docs/pictures/$1.png"
}
for language in zh en; do
  "$luoshi" report --lang "$language" --since 2025-07-01 -o "$work/table-$language.xlsx"
  "$luoshi" report --lang "$language" --since 2025-07-01 -o "$work/formal-$language.docx"
  office "table-$language" "table-$language.xlsx" 200 1900x1000+0+0
  office "formal-$language" "formal-$language.docx" 110
done
