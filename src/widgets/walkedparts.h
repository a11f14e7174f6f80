// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace tidemark::widgets
{

/// A picture whose parts the keys walk one by one: the buckets of a chart, the countries of a map, the runs
/// of a strip. A widget that is one has an item for each part in the accessibility tree; while a part is
/// read, it has the focus there. Screen readers of any age speak what gets the focus, which is not true of
/// changed names, values or announcements. GUI thread only.
class WalkedParts
{
public:
    virtual ~WalkedParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    /// The part that is read now; negative: none.
    [[nodiscard]] virtual int currentPart() const = 0;
    /// What stays the same of a part while others come and go before it: a screen reader knows it by that.
    [[nodiscard]] virtual qint64 partKey(int part) const = 0;
    /// The part of that key; negative: it is no longer there.
    [[nodiscard]] virtual int partOfKey(qint64 key) const = 0;
    /// All that the picture says of it: plain text.
    [[nodiscard]] virtual QString partText(int part) const = 0;
    /// In the widget's pixels.
    [[nodiscard]] virtual QRect partRect(int part) const = 0;
    /// Reads that part, as the keys do.
    virtual void walkTo(int part) = 0;
    /// What Enter does on it.
    virtual void openPart(int part) = 0;
    /// Whether Enter does anything.
    [[nodiscard]] virtual bool opensParts() const { return true; }

protected:
    WalkedParts() = default;
    Q_DISABLE_COPY_MOVE(WalkedParts)
};

/// To be called whenever the keys went to another part, or left all of them: a screen reader is told. widget
/// is a WalkedParts that has the focus; otherwise, nothing happens.
void speakPart(QWidget *widget);

} // namespace tidemark::widgets
