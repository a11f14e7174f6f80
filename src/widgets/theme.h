// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/viewstate.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QString>

#include <array>
#include <functional>

class QAbstractButton;
class QVariant;
class QWidget;

namespace tidemark::widgets
{

/// The colours of one look. Text colours, faint among them, keep at least 4.5 : 1 against card and window,
/// series 3 : 1 against the card they are drawn on (WCAG 2.1, 1.4.3 and 1.4.11).
struct Colours {
    bool dark = false;
    QColor window, card, border, text, muted, faint, grid;
    QColor accent, accentText, accentSoft; ///< selected things, and what is written on them
    QColor hover;
    QColor good, warning, danger;
    QColor goodSoft, warningSoft, dangerSoft; ///< backgrounds for the three
    /// By slot (models/stack.h). After Okabe and Ito (2008), told apart by all common kinds of colour vision;
    /// on white the light ones are darker than theirs; three more that keep as far apart. The first ten are
    /// for event types, then one for the rest. Then the status classes: blues for 2xx and 3xx, amber for
    /// 4xx, red for 5xx alone, grey.
    std::array<QColor, 16> series;
};

/// The look that holds for the whole application: Fusion with own palettes, one style sheet, one set of fonts
/// and icons. GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Sets style, palette, font and style sheet of the application. System follows what the desktop had at
    /// start.
    void apply(ThemeChoice choice);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    /// The interface's font, enlarged or reduced by that many points.
    [[nodiscard]] QFont font(double points = 0, QFont::Weight weight = QFont::Normal) const;
    /// The same, in a family whose digits are all equally wide.
    [[nodiscard]] QFont numberFont(double points = 0, QFont::Weight weight = QFont::Normal) const;
    /// An own icon (resources/icons/<name>.svg) in that colour, with a fainter disabled state.
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour = {}) const;
    /// Gives the button that icon, now and whenever the look changes.
    void setIcon(QAbstractButton *button, const QString &name);

    [[nodiscard]] QColor seriesColour(int slot) const;
    /// The second sign beside the colour: every slot has a texture of its own, fine enough to read as a tone.
    [[nodiscard]] QBrush seriesTexture(int slot) const;
    /// Stripes for what is unfinished.
    [[nodiscard]] QBrush openHatch() const;
    /// Wide faint stripes for what is gone.
    [[nodiscard]] QBrush expiredHatch() const;

Q_SIGNALS:
    void changed();

private:
    friend class PaperColours;
    Theme();
    [[nodiscard]] QString styleSheet() const;

    Colours m_colours;
    mutable QHash<QString, QIcon> m_icons; ///< drawn once a look: delegates ask with every row
    QString m_family;
    QString m_numberFamily;
    double m_points = 9.5;
    bool m_systemDark = false;
    bool m_applied = false;
    bool m_onPaper = false;
};

/// While one is there, all that is drawn has the light colours, for paper, whatever the windows have, and
/// fonts whose letters can be copied from a PDF. No event loop may run meanwhile: windows would be painted
/// so, too.
class PaperColours
{
public:
    PaperColours();
    ~PaperColours();
    Q_DISABLE_COPY_MOVE(PaperColours)

private:
    Colours m_before;
};

/// Sets a dynamic property that the style sheet looks at ("kind", "tone"), and lets it look again.
void setStyled(QWidget *widget, const char *property, const QVariant &value);

/// colour mixed into background: amount 0 is all background.
[[nodiscard]] QColor mixed(const QColor &colour, const QColor &background, double amount);

} // namespace tidemark::widgets
