// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "models/axischoice.h"
#include "models/exportcontext.h"
#include "models/formatter.h"
#include "models/headline.h"
#include "models/paneoutlook.h"
#include "models/sheet.h"
#include "models/stack.h"
#include "widgets/alertmark.h"
#include "widgets/annotationmark.h"
#include "widgets/legendbar.h"
#include "widgets/panes/reception.h"

#include <QFrame>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAbstractButton;
class QAction;
class QMenu;

namespace Ui
{
class Pane;
}

namespace tidemark
{
class SheetModel;
}

namespace tidemark::widgets
{

class TimeChart;

/// What all panes share: title, source, age, the five states, the table beside the chart, copy and export.
///
/// A pane never repaints when it gets new data; it becomes dirty, and its owner calls render() for all dirty
/// panes together. After an error of the same question, the last result stays, greyed and with its age;
/// clear() removes everything at once.
class Pane : public QFrame
{
    Q_OBJECT

public:
    ~Pane() override;

    /// zone: the formatter's, by its IANA name.
    void setFormatter(const Formatter &format, const QByteArray &zone);
    /// Whose numbers they are, for exports.
    void setTenant(const Tenant &tenant);
    /// All panes of a window share the colours of their series.
    void setSeriesSlots(SeriesSlots *seriesSlots) { m_slots = seriesSlots; }
    /// Takes its own part of an answer, if that has one.
    virtual void take(const LiveAnswer & /*answer*/, const Taken & /*taken*/) {}
    virtual void take(const HistoryAnswer & /*answer*/, const Taken & /*taken*/) {}
    [[nodiscard]] virtual bool isOf(Dataset dataset) const = 0;
    /// Which earlier period is to be shown beside the numbers.
    virtual void setComparison(Comparison /*comparison*/) {}
    /// Which dataset is shown from now on.
    virtual void setDataset(Dataset dataset) { m_dataset = dataset; }
    /// Forgets the answer and the error: another question was asked.
    void clear();
    /// The connection is lost: what is shown gets no newer.
    void setOffline(bool offline);
    /// Nothing was requested, because there is no tenant; why gives the reason, if there is one.
    void setIdle(bool idle, const std::optional<Error> &why = {});
    /// Shows the age; cheap, once a second.
    void tick();
    void render();

    /// Its numbers over the range, for the row above the panes. Where there are no data they say why.
    [[nodiscard]] std::vector<HeadlineNumber> headlines() const;
    /// Which of them is what it shows; empty: none.
    [[nodiscard]] virtual QString pickedHeadline() const { return {}; }
    /// Shows the series of that one.
    virtual void pickHeadline(const QString & /*key*/) {}

    /// As low as a line of text and a small picture: without source, legend and axes.
    virtual void setBand(bool band);
    [[nodiscard]] bool isBand() const { return m_band; }
    void setMaximized(bool maximized);
    /// Room for its title, its age and its menu; in pixels.
    [[nodiscard]] int leastWidth() const;
    /// What may be done with its place; all else is off in its menu.
    struct Places {
        bool mainPlace = false; ///< it can have the main place; false as well where it has it
        bool earlier = false;
        bool later = false;
        bool close = false;
    };
    void setPlaces(const Places &places);
    /// How its chart lays values on the axis where nobody has chosen.
    [[nodiscard]] virtual AxisChoice usualAxis() const { return {}; }
    /// How its chart lays values on the axis; it has a chart.
    void setAxis(const AxisChoice &axis);

    /// Of the rules about what is shown. A chart has the lines of what it draws.
    void setAlerts(const std::vector<AlertMark> &marks);

    /// Its chart is over the range.
    [[nodiscard]] virtual bool isAnnotated() const { return timeChart() != nullptr; }
    /// What its chart is annotated with, and the kinds that are left out; only of a pane over the range.
    void setAnnotations(const std::vector<AnnotationMark> &marks, const QStringList &hiddenKinds);

    [[nodiscard]] Outlook outlook() const;
    /// Data is shown, but an error came after it, or it is a snapshot from the cache, or nothing new comes.
    [[nodiscard]] bool isStale() const;
    /// It has an answer of its own (not from the cache) or an error.
    [[nodiscard]] bool isSettled() const;
    /// When what is shown was taken; nothing: nothing is shown.
    [[nodiscard]] const std::optional<Taken> &taken() const { return m_reception.taken(); }
    [[nodiscard]] QString title() const;
    /// The statements behind what is shown; none where nothing is.
    [[nodiscard]] const Making &making() const { return m_making; }
    /// Where what is shown comes from and since when it is there, a line each; called only with data.
    [[nodiscard]] QStringList makingTexts() const;
    void setTitle(const QString &title);
    [[nodiscard]] virtual TimeChart *timeChart() const { return nullptr; }
    /// The numbers, all of them, for table, copy and export.
    [[nodiscard]] virtual Sheet sheet() const = 0;

    /// What it shows, with title, tenant, range, zone, source and age, and without its buttons.
    [[nodiscard]] QPixmap picture() const;
    void copyNumbers() const;
    [[nodiscard]] Result<void> writeCsv(const QString &path) const;
    [[nodiscard]] Result<void> writePng(const QString &path) const;
    /// With the context of what it shows (withContext).
    [[nodiscard]] QByteArray csv() const;
    /// "acme-retail-countries-2026-11-23-2026-11-29.csv"
    [[nodiscard]] QString fileName(const QString &suffix) const;

    /// What it shows, in parts, for paper.
    struct Excerpt {
        QString title;
        QString source;             ///< empty: none
        QStringList remarks;        ///< beside the numbers; plain text
        QStringList warnings;       ///< what is missing or old
        QString heading;            ///< where there are no data: what is so …
        QString text;               ///< … and why
        TimeChart *chart = nullptr; ///< of this pane; null: there is none
        std::vector<LegendBar::Entry> legend;
        Sheet sheet; ///< of a table
    };
    [[nodiscard]] Excerpt excerpt() const;
    /// Why its numbers are not the server's latest; nothing: they are.
    [[nodiscard]] std::optional<Error> whyNotLatest() const;
    /// Shows what the other one does; of the same kind.
    void mirror(const Pane &other);

Q_SIGNALS:
    void dirtied();
    /// Somebody wants what failed to be asked once more.
    void retryWanted();
    /// Somebody wants to know how its numbers were made.
    void makingWanted();
    /// Somebody wants it counted in the raw rows.
    void exactWanted();
    /// Nothing is in the range: somebody wants to be led to where there is something.
    void newestWanted();
    /// Somebody picked a value: all panes are to count such rows alone. beside: with those that are chosen
    /// already; where it is one of them, without it.
    void filterWanted(tidemark::Dimension dimension, const QString &value, bool beside);
    /// It wants all of the room, or its own place back.
    void maximizeWanted();
    void mainPlaceWanted();
    /// It wants to change places with the pane before it (−1) or behind it (1).
    void moveWanted(int by);
    void closeWanted();
    /// Another axis was chosen in its menu, and is there already.
    void axisPicked(const tidemark::AxisChoice &axis);
    /// A note is to be written, about that bucket; empty: about the range.
    void noteWanted(const tidemark::TimeRange &bucket);
    /// All annotations of the range are to be listed.
    void annotationsWanted();
    /// Annotations of that kind are to be shown, or not.
    void annotationKindPicked(const QString &kind, bool shown);
    /// An export failed or succeeded; plain text.
    void reported(const QString &text);

protected:
    Pane(const QString &title, QWidget *parent);
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    /// Takes an answer into held if it is to be shown (see Reception).
    template<typename T>
    void accept(std::shared_ptr<const T> &held, const Result<std::shared_ptr<const T>> &answer,
                const Taken &taken)
    {
        if (!answer.has_value()) {
            if (m_reception.takeError(answer.error()))
                noteAnswer();
        } else if (m_reception.takeData(taken)) {
            held = answer.value();
            noteAnswer();
        }
    }

    [[nodiscard]] virtual bool hasData() const = 0;
    [[nodiscard]] virtual std::vector<HeadlineNumber> headlineNumbers() const { return {}; }
    virtual void dropData() = 0;
    [[nodiscard]] virtual Outlook dataOutlook() const = 0;
    /// Puts the data on the screen; called only with data to be shown.
    virtual void paintData() = 0;
    /// Whose data it is, and of when; called only with data.
    struct Subject {
        TenantId tenant;
        Dataset dataset;
        TimeRange range;
        Filter filter{};
    };
    [[nodiscard]] virtual Subject subject() const = 0;
    /// Source badge; empty: none.
    [[nodiscard]] virtual QString sourceLabel() const = 0;
    /// Words for an outlook of the data other than Data: title, and a sentence that says why it is so.
    [[nodiscard]] virtual std::pair<QString, QString> outlookWords(Outlook outlook) const = 0;
    /// Latest, least and greatest, for a screen reader.
    [[nodiscard]] virtual QString spoken() const = 0;
    virtual void setStaleLook(bool stale) = 0;
    /// What is to be said of the numbers that are shown: that a part of them is missing, or why they are
    /// wider than asked. Plain text; empty: nothing.
    [[nodiscard]] virtual QString rangeNote() const { return {}; }

    /// The statements of the data that was accepted.
    void noteMaking(Making making) { m_making = std::move(making); }
    /// The first lines of makingTexts().
    [[nodiscard]] virtual QStringList provenanceTexts() const { return {}; }
    /// Raw rows can tell what the rollups cannot (outlook NotHeld).
    [[nodiscard]] virtual bool leadsToExact() const { return false; }
    /// Where this range has no data, the newest is offered.
    [[nodiscard]] virtual bool leadsToNewest() const { return false; }
    /// The earlier period that the numbers are compared with, and how; plain text; empty: none is.
    [[nodiscard]] virtual QString comparedNote() const { return {}; }

    /// What mirror() is to have besides.
    virtual void mirrorData(const Pane &other) = 0;
    /// Which of its series is drawn, where it has several; empty: there is one.
    [[nodiscard]] virtual QString drawnName() const { return {}; }
    /// Numbers that stand beside the chart, a line each; called only with data.
    [[nodiscard]] virtual QStringList remarks() const { return {}; }
    /// Why what is picked has no chart, and what to do; empty: it has one. Called only with data.
    [[nodiscard]] virtual std::pair<QString, QString> missingWords() const { return {}; }

    /// The table is shown, not the picture.
    [[nodiscard]] bool showsTable() const;
    [[nodiscard]] QWidget *dataPage() const;
    [[nodiscard]] const Formatter &format() const { return m_format; }
    /// It stands in the main place.
    [[nodiscard]] bool isMain() const { return m_main; }
    [[nodiscard]] Dataset dataset() const { return m_dataset; }
    [[nodiscard]] SeriesSlots &seriesSlots() const { return *m_slots; }
    /// Names and numbers of what a layer gathers.
    [[nodiscard]] std::vector<std::pair<QString, QString>> partTexts(const Layer &layer) const;
    [[nodiscard]] const std::vector<AlertMark> &alerts() const { return m_alerts; }
    void hideTableButton();
    void markDirty();
    /// The usual words over a range.
    [[nodiscard]] std::pair<QString, QString> rangeWords(Outlook outlook, const Provenance &provenance,
                                                         const TimeRange &range) const;

private:
    void noteAnswer();
    void retry();
    void renderState(Outlook outlook);
    void renderRetry();
    [[nodiscard]] std::array<QAbstractButton *, 2> retryButtons() const;
    /// What stands in the place of data.
    [[nodiscard]] const std::optional<Error> &failure() const;
    void renderStale();
    void fitNotes();
    void fitHeader();
    void fitState();
    void setUpActions();
    void setUpMenu(QMenu *exports);
    [[nodiscard]] QMenu *makeExportMenu();
    void setUpAxisMenu();
    void setUpAnnotationMenu();
    void askFor(const QString &caption, const QString &filter, const QString &suffix,
                const std::function<Result<void>(const QString &)> &write);
    [[nodiscard]] ExportContext exportContext() const;

    const std::unique_ptr<Ui::Pane> m_ui;
    SheetModel *m_model = nullptr;
    Formatter m_format;
    QByteArray m_zone;
    Tenant m_tenant;
    Dataset m_dataset = Dataset::Events;
    SeriesSlots *m_slots = nullptr;
    Reception m_reception;
    Making m_making;
    std::vector<AlertMark> m_alerts;
    bool m_offline = false;
    bool m_idle = false;
    struct Actions {
        QAction *table = nullptr;
        QAction *copy = nullptr;
        QAction *exports = nullptr;
        QAction *making = nullptr;
        QAction *maximize = nullptr;
        QAction *mainPlace = nullptr;
        QAction *earlier = nullptr;
        QAction *later = nullptr;
        QAction *close = nullptr;
        QAction *linear = nullptr;
        QAction *logarithmic = nullptr;
        QAction *cuts = nullptr;
        QAction *complete = nullptr;
        QMenu *annotations = nullptr;
    };
    Actions m_actions;
    bool m_hasTableButton = true;
    bool m_band = false;
    bool m_main = false;
    bool m_maximized = false;
    TimeRange m_menuBucket{};   ///< under the pointer, or the crosshair, when the menu was opened
    bool m_keepsBucket = false; ///< it is being opened there
    bool m_retrying = false;    ///< asked once more, and not answered yet
    std::optional<Error> m_whyIdle;
};

} // namespace tidemark::widgets
