// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rawrows.h"
#include "core/readings.h"
#include "models/axischoice.h"
#include "models/formatter.h"
#include "models/ticks.h"
#include "widgets/charts/annotationsitem.h"
#include "widgets/walkedparts.h"

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QtCharts/QChartView>

#include <functional>
#include <optional>
#include <vector>

class QCategoryAxis;
class QGraphicsLineItem;
class QGraphicsRectItem;

namespace tidemark::widgets
{

class CutsItem;
class ReadoutCard;
class RegionsItem;
class RowsButton;

/// One line of what the crosshair reads.
struct ReadoutLine {
    QString name;  ///< plain text
    QString value; ///< plain text
    int slot = -1; ///< series slot of the swatch; negative: none
    bool hollow = false;
};

struct Readout {
    QString title;
    std::vector<ReadoutLine> lines;
    QString note; ///< "unfinished", "not rolled up yet", …
};

/// Buckets along a time axis, with everything the time panes share: ticks in the shown zone, a plot whose
/// edges never move with the labels, a crosshair with a readout, drag to zoom, the keyboard, and the pictures
/// of what is expired, waiting, or unfinished. What is drawn over them is the derived chart's business.
///
/// The y axis begins at 0. x is in ms since the first bucket's start. Time runs from left to right in every
/// language, as in all other programs that draw it. To a screen reader, each bucket is an item: its time, all
/// that the readout says, and its state in words.
class TimeChart : public QChartView, public WalkedParts
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// Where the crosshair stands; shared by all panes. Outside the range or nothing: no crosshair.
    void setCrosshair(std::optional<Instant> at);
    [[nodiscard]] std::optional<std::size_t> crosshairBucket() const { return m_crosshair; }
    /// Drawn in greyed colours: what is shown is from before an error.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// How values are laid on the axis; what is shown is drawn anew.
    void setAxis(const AxisChoice &axis);
    [[nodiscard]] const AxisChoice &axis() const { return m_axis; }
    /// Buckets whose value is greater than the axis reaches, in order.
    [[nodiscard]] const std::vector<std::size_t> &cutBuckets() const { return m_cut; }
    /// A bucket's own value, wherever the axis ends, and how it is written.
    [[nodiscard]] double valueOf(std::size_t bucket) const { return m_values.at(bucket); }
    [[nodiscard]] QString valueText(double value) const { return m_valueText(value); }
    /// Marks along the time axis. What they say is told where they are pointed to, and by the crosshair.
    void setAnnotations(const std::vector<AnnotationMark> &marks);
    [[nodiscard]] const std::vector<AnnotationMark> &annotations() const;
    [[nodiscard]] const AnnotationsItem &annotationsItem() const { return *m_annotations; }
    /// As a strip it has no axes and no words: the plot takes all of it.
    void setStrip(bool strip);
    /// Enough for a plot that can be read, with its labels; in pixels.
    static constexpr int leastHeight = 174;
    /// What the crosshair reads.
    [[nodiscard]] const ReadoutCard *card() const;
    /// Whether dragging picks a range (rangePicked), the wheel zooms, and a double click asks for raw rows.
    void setZoomable(bool zoomable) { m_zoomable = zoomable; }

    [[nodiscard]] const std::vector<Bucket> &buckets() const { return m_buckets; }
    /// Plot area in viewport pixels.
    [[nodiscard]] QRectF plotRect() const;
    /// Horizontal place of a time, and vertical place of a value, in scene pixels.
    [[nodiscard]] double xOf(Instant t) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] double top() const { return m_ticks.top; }
    /// A series' colour as it is to be drawn now (greyed when stale).
    [[nodiscard]] QColor inkOf(int slot) const;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] qint64 partKey(int part) const override;
    [[nodiscard]] int partOfKey(qint64 key) const override;
    [[nodiscard]] QString partText(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    void walkTo(int part) override;
    void openPart(int part) override;
    [[nodiscard]] bool opensParts() const override { return m_zoomable; }

    /// What the keyboard does in a chart, for people.
    struct Key {
        QList<QKeySequence> keys;
        QString what;
    };
    [[nodiscard]] static std::vector<Key> keys();

Q_SIGNALS:
    /// The pointer or the keyboard moved to a bucket; nothing: it left.
    void hovered(const std::optional<tidemark::Instant> &at);
    void rangePicked(const tidemark::TimeRange &range);
    /// The wheel was turned with Ctrl: the range is to be factor times as long, with `around` where it is.
    void zoomWanted(double factor, tidemark::Instant around);
    /// The raw rows of a bucket, or of what is drawn in its place, are wanted.
    void rowsWanted(const tidemark::TimeRange &range, const tidemark::RowFilter &where);
    /// A note about that bucket is to be written.
    void noteWanted(const tidemark::TimeRange &range);

protected:
    struct Frame {
        std::vector<Bucket> buckets;
        Granularity granularity = Granularity::Hour;
        std::optional<Instant> seam; ///< the watermark, where raw rows join rolled-up buckets
        QString openLabel;           ///< "38 % of the hour"
        QString seamLabel;           ///< "rolled up to 14:00"
        std::vector<TimeTick> ticks; ///< given: used as they are; else made from the range
        std::optional<double> level; ///< an average, drawn across
        QString levelLabel;          ///< "average 1,023"
    };
    using ValueText = std::function<QString(double)>;

    /// The frame, and the values that must fit: those of the buckets, and others beside them (of an earlier
    /// period, of an interval). Keeps the axes as they are where nothing changed.
    struct Values {
        std::vector<double> own; ///< [bucket]; not a number: not known
        std::vector<double> others;
        bool whole = true; ///< numbers
    };
    void setFrame(Frame frame, const Formatter &format, Values values, const ValueText &valueText);
    /// How many of the buckets are drawn: where only complete ones are wanted, those before the first that
    /// can still grow; all where that would leave none.
    [[nodiscard]] std::size_t drawnOf(const std::vector<Bucket> &buckets) const;
    /// Another axis was chosen: the content is to be set anew.
    virtual void axisChanged() = 0;
    /// Place of a value on the (linear) axis of the chart library.
    [[nodiscard]] double axisY(double value) const { return m_ticks.placeOf(value) * m_ticks.top; }
    [[nodiscard]] virtual Readout readoutOf(std::size_t bucket) const = 0;
    /// The raw rows that what is drawn there stands for.
    struct Rows {
        TimeRange range;
        RowFilter where{};
    };
    [[nodiscard]] virtual Rows rowsAt(const QPointF & /*position*/, std::size_t bucket) const
    {
        return {{m_buckets[bucket].start, m_buckets[bucket].end}};
    }
    /// The plot got another size or look: items are to be laid out again.
    virtual void layoutPlot() = 0;
    /// An item of the derived chart; owned by the chart. Higher z is nearer to the eye.
    void addPlotItem(QGraphicsItem *item, int z);
    [[nodiscard]] QCategoryAxis *timeAxis() const { return m_timeAxis; }
    [[nodiscard]] QCategoryAxis *valueAxis() const { return m_valueAxis; }
    [[nodiscard]] double axisX(Instant t) const;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class CutsItem;
    friend class RegionsItem;
    struct KeyRule {
        QKeyCombination keys;
        const char *what;
        bool (*act)(TimeChart &); ///< false: it is not for the chart now
    };
    [[nodiscard]] static const std::vector<KeyRule> &keyRules();
    void restyle();
    void plotMoved();
    void applyTimeTicks();
    void applyValueTicks(bool afresh);
    void findCuts();
    [[nodiscard]] QString axisText() const;
    void updateCrosshair();
    void activate();
    void repaintLine();
    void stepCrosshair(int by);
    [[nodiscard]] bool stepAnnotation(int by);
    [[nodiscard]] bool writeNote();
    void showSign(const AnnotationsItem::Sign &sign);
    [[nodiscard]] QString signText(const AnnotationsItem::Sign &sign) const;
    void readAnnotations(Readout &readout, const Bucket &bucket) const;
    [[nodiscard]] Instant timeAt(double sceneX) const;
    [[nodiscard]] std::optional<std::size_t> bucketAt(double sceneX) const;

    QCategoryAxis *m_timeAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
    RegionsItem *m_regions = nullptr;
    CutsItem *m_cuts = nullptr;
    AnnotationsItem *m_annotations = nullptr;
    QGraphicsLineItem *m_line = nullptr;
    QGraphicsRectItem *m_band = nullptr;
    [[nodiscard]] ReadoutCard *ownCard() const;
    RowsButton *m_rows = nullptr;
    QPointer<QWidget> m_card; ///< a ReadoutCard; it lies over what is around the chart, and may go before it

    std::vector<Bucket> m_buckets;
    Frame m_frame;
    std::optional<Formatter> m_format;
    std::vector<TimeTick> m_timeTicks;
    ValueTicks m_ticks{1, {}};
    AxisChoice m_axis;
    std::vector<double> m_values; ///< [bucket]
    std::vector<std::size_t> m_cut;
    double m_greatest = 0; ///< that the axis reaches
    double m_least = 0;    ///< of those that are not zero
    bool m_wholeNumbers = true;
    ValueText m_valueText;
    std::optional<Instant> m_crosshairAt;
    std::optional<std::size_t> m_crosshair;
    std::optional<double> m_sign;     ///< the annotation that the keyboard has come to; scene x
    std::optional<double> m_dragFrom; ///< scene x
    int m_turned = 0;                 ///< of the wheel, in eighths of a degree, since the last step
    bool m_pointed = false;           ///< the crosshair is where it is because of this chart
    bool m_stale = false;
    bool m_zoomable = true;
    bool m_strip = false;
};

} // namespace tidemark::widgets
