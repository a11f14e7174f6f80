// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plaintext.h"
#include "models/sheet.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tidemark
{

using namespace Qt::StringLiterals;

namespace
{
/// Gives the words their translation context.
class ImportSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportSheetWords)
};

SheetCell lineCell(qint64 line, const Formatter &format)
{
    return line > 0 ? SheetCell{format.count(line), line} : SheetCell{};
}

SheetCell fileCell(const QString &untrusted, bool alert = false)
{
    const QString text = plainText(untrusted, 1000);
    return {text, text, -1, text.size() > 24 ? text : QString(), alert};
}

std::vector<SheetCell> storedRow(const ingest::Preview &preview, std::size_t row, const Formatter &format)
{
    std::vector<SheetCell> cells{lineCell(preview.lines[row], format),
                                 {ImportSheetWords::tr("stored"), u"stored"_s}};
    const QStringList &values = preview.rows[row];
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString &column = preview.columns.value(i);
        if (preview.needsTenant && (column == "tenant_id"_L1 || column == "site_id"_L1))
            cells.push_back({u"?"_s, {}});
        else if (i == 0 && values[i].isEmpty())
            cells.push_back({ImportSheetWords::tr("set when stored"), {}});
        else
            cells.push_back(fileCell(values[i]));
    }
    return cells;
}

std::vector<SheetCell> rejectedRow(const ingest::Reject &reject, std::size_t columns, const Formatter &format)
{
    const QString why = plainText(reject.reason, 1000);
    std::vector<SheetCell> cells{lineCell(reject.line, format),
                                 {ImportSheetWords::tr("rejected"), u"rejected"_s, -1, {}, true},
                                 {why + u"   "_s + plainText(reject.text, 300), why, -1, why, true}};
    cells.resize(std::max(columns, cells.size()));
    return cells;
}
} // namespace

Sheet sheetOf(const ingest::Preview &preview, const Formatter &format)
{
    Sheet sheet;
    sheet.columns = {{ImportSheetWords::tr("Line"), u"line"_s, true},
                     {ImportSheetWords::tr("Result"), u"fate"_s}};
    for (const QString &column : preview.columns)
        sheet.columns.push_back({column, column});
    std::size_t row = 0;
    std::size_t reject = 0;
    while (row < preview.rows.size() || reject < preview.rejects.size()) {
        const bool rowIsNext =
            row < preview.rows.size() &&
            (reject == preview.rejects.size() || preview.lines[row] < preview.rejects[reject].line);
        sheet.rows.push_back(rowIsNext
                                 ? storedRow(preview, row++, format)
                                 : rejectedRow(preview.rejects[reject++], sheet.columns.size(), format));
    }
    return sheet;
}

Sheet sheetOf(const std::vector<ingest::Reject> &rejects, const Formatter &format)
{
    const bool placed =
        std::any_of(rejects.begin(), rejects.end(), [](const ingest::Reject &r) { return r.line > 0; });
    const bool several = std::any_of(rejects.begin(), rejects.end(), [&](const ingest::Reject &r) {
        return r.source != rejects.front().source;
    });
    Sheet sheet;
    sheet.columns = {{ImportSheetWords::tr("File"), u"file"_s, false, true, several},
                     {ImportSheetWords::tr("Line"), u"line"_s, true, true, placed},
                     {ImportSheetWords::tr("Reason"), u"why"_s},
                     {ImportSheetWords::tr("Record"), u"record"_s}};
    for (const ingest::Reject &reject : rejects) {
        const QString name = plainText(QFileInfo(reject.source).fileName());
        sheet.rows.push_back({{name, plainText(reject.source)},
                              lineCell(reject.line, format),
                              fileCell(reject.reason, true),
                              fileCell(reject.text)});
    }
    return sheet;
}

} // namespace tidemark
