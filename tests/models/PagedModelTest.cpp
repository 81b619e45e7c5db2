// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PagedModel.h"
#include "support/TestMain.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace dbledger;
using namespace dbledger::models;

namespace {

struct NumberPage
{
    QList<qint64> rows;
    std::optional<qint64> next;
};

/// Lists the numbers that the test has put there; answers when the test says so.
class NumbersModel : public PagedModel<NumberPage>
{
public:
    NumbersModel()
        : PagedModel({QStringLiteral("Number")}, {0}, nullptr)
    {
    }

    QList<qint64> numbers;
    int questions = 0;

    /// The oldest question that waits gets its answer, of what there was when it was asked.
    void answer()
    {
        auto [promise, page] = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        promise.addResult(page);
        promise.finish();
        QCoreApplication::processEvents();
    }
    void answerAll()
    {
        while (!m_waiting.empty())
            answer();
    }

protected:
    QFuture<Result<NumberPage>> ask(int limit, const std::optional<qint64> &after) override
    {
        ++questions;
        NumberPage page;
        for (qsizetype i = after ? numbers.indexOf(*after) + 1 : 0; i < numbers.size() && page.rows.size() < limit; ++i)
            page.rows.append(numbers[i]);
        if (!page.rows.isEmpty() && page.rows.last() != numbers.last())
            page.next = page.rows.last();
        m_waiting.emplace_back(QPromise<Result<NumberPage>>(), Result<NumberPage>(page));
        m_waiting.back().first.start();
        return m_waiting.back().first.future();
    }
    qint64 id(const qint64 &row) const override { return row; }
    QString text(int row, int) const override { return QString::number(m_rows[row]); }

private:
    std::vector<std::pair<QPromise<Result<NumberPage>>, Result<NumberPage>>> m_waiting;
};

QList<qint64> shown(const NumbersModel &model)
{
    QList<qint64> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.row(row));
    return rows;
}

QList<qint64> upTo(int count)
{
    QList<qint64> numbers;
    for (int number = 1; number <= count; ++number)
        numbers.append(number);
    return numbers;
}

} // namespace

class PagedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAsItIsScrolled()
    {
        NumbersModel model;
        model.numbers = upTo(2 * NumbersModel::pageSize + 1);
        model.reload();
        QVERIFY(!model.canFetchMore({})); // one question at a time
        model.answerAll();
        QCOMPARE(model.rowCount(), NumbersModel::pageSize);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            model.answerAll();
        }
        QCOMPARE(shown(model), model.numbers);
        QVERIFY(model.isComplete());
    }

    void aNewQuestionTakesThePlaceOfTheOld()
    {
        NumbersModel model;
        model.numbers = upTo(3);
        model.reload();
        model.numbers = {7};
        model.reload();
        model.answer(); // of the first question
        QCOMPARE(model.rowCount(), 0);
        model.answer();
        QCOMPARE(shown(model), QList<qint64>{7});
    }

    void whatKeepsChangingIsStillShown()
    {
        NumbersModel model;
        model.numbers = upTo(2);
        model.reload();
        model.answerAll();
        QSignalSpy loaded(&model, &PagedTable::loaded);
        model.numbers.append(3);
        model.refresh();
        for (int i = 0; i < 20; ++i)
            model.refresh(); // faster than answers come
        model.answer();
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(shown(model), upTo(3));
        model.answerAll();
        QCOMPARE(loaded.size(), 2); // once more for all twenty
        QCOMPARE(model.questions, 3);
    }

    void rowsThatStayKeepTheirPlace()
    {
        NumbersModel model;
        model.numbers = {1, 2, 3, 4, 5, 6};
        model.reload();
        model.answerAll();
        const QPersistentModelIndex four = model.index(3, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), removed(&model, &QAbstractItemModel::rowsRemoved);
        model.numbers = {9, 3, 4, 8, 7, 6};
        model.refresh();
        model.answerAll();
        QCOMPARE(shown(model), model.numbers);
        QCOMPARE(four.row(), 2);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(removed.size(), 2); // 1 and 2 at once
        model.numbers = {4, 3};      // another order
        model.refresh();
        model.answerAll();
        QCOMPARE(shown(model), model.numbers);
        QCOMPARE(reset.size(), 1);
    }
};

DBLEDGER_TEST(PagedModelTest)
#include "PagedModelTest.moc"
