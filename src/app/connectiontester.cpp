// SPDX-FileCopyrightText: 2026 The Tidemark developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectiontester.h"

#include "coordinator/probing/connectiontest.h"
#include "core/workerthread.h"

#include <functional>

namespace tidemark::app
{

using namespace Qt::StringLiterals;

namespace
{
class TestWorker : public ThreadWorker
{
public:
    using Step = std::function<void(const StepReport &)>;
    TestWorker(ConnectionProfile reader, std::optional<ConnectionProfile> operating, Step step,
               std::function<void(bool)> finished)
        : m_reader(std::move(reader))
        , m_operating(std::move(operating))
        , m_step(std::move(step))
        , m_finished(std::move(finished))
    {
    }

    void begin() override
    {
        m_test = std::make_unique<coordinator::ConnectionTest>(m_reader, m_operating);
        m_test->run(m_step, [this](const Result<bool> &good) { m_finished(good && *good); });
    }
    void end() override
    {
        m_test.reset();
        quit();
    }

private:
    const ConnectionProfile m_reader;
    const std::optional<ConnectionProfile> m_operating;
    const Step m_step;
    const std::function<void(bool)> m_finished;
    std::unique_ptr<coordinator::ConnectionTest> m_test;
};
} // namespace

ConnectionTester::ConnectionTester(QObject *parent)
    : QObject(parent)
{
}

ConnectionTester::~ConnectionTester() = default;

void ConnectionTester::begin(const ConnectionProfile &reader,
                             const std::optional<ConnectionProfile> &operating)
{
    cancel();
    const int test = m_test;
    const auto here = [this, test](auto &&tell) {
        QMetaObject::invokeMethod(
            this,
            [this, test, tell] {
                if (test == m_test)
                    tell();
            },
            Qt::QueuedConnection);
    };
    m_thread = std::make_unique<WorkerThread>(
        u"test"_s,
        std::make_unique<TestWorker>(
            reader, operating,
            [this, here](const StepReport &report) { here([this, report] { Q_EMIT stepped(report); }); },
            [this, here](bool good) { here([this, good] { Q_EMIT finished(good); }); }));
    m_thread->start();
}

void ConnectionTester::cancel()
{
    ++m_test;
    m_thread.reset();
}

} // namespace tidemark::app
