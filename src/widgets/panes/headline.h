// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/headline.h"

#include <QFrame>

#include <vector>

namespace tidemark::widgets
{

class Figure;

/// The numbers of the range in one row, each with a small line of its course. A click or a key picks one.
class Headline : public QFrame
{
    Q_OBJECT

public:
    explicit Headline(QWidget *parent = nullptr);

    struct Entry {
        HeadlineNumber number;
        bool stale = false;
    };
    /// In that order; what was there under the same key stays, with its focus. True: others are there now.
    bool setEntries(const std::vector<Entry> &entries);
    /// Which one the main pane shows; empty: none.
    void setPicked(const QString &key);

Q_SIGNALS:
    void picked(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTraces();
    bool setKeys(const std::vector<Entry> &entries);

    struct Tile {
        QString key;
        Figure *figure;
    };
    std::vector<Tile> m_tiles;
};

} // namespace tidemark::widgets
