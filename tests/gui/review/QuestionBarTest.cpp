// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/QuestionBar.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace dbledger;

class QuestionBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersGoBelowWhereItIsNarrow()
    {
        gui::QuestionBar bar;
        bar.ask(QStringLiteral("question"), gui::Tone::Warning,
                QStringLiteral("Did you issue this invoice, or did you receive it?"), QStringLiteral("Issued: a sale"),
                QStringLiteral("Received: a purchase"));
        const auto *text = bar.findChild<QLabel *>(QStringLiteral("text"));
        const auto *answer = bar.findChild<QPushButton *>(QStringLiteral("firstButton"));
        const auto top = [&bar](const QWidget *widget) { return widget->mapTo(&bar, QPoint()).y(); };
        bar.resize(900, bar.sizeHint().height());
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QTRY_VERIFY(answer->mapTo(&bar, QPoint()).x() > text->mapTo(&bar, text->rect().topRight()).x());
        bar.resize(340, 120);
        QTRY_VERIFY(top(answer) >= top(text) + text->height());
        QVERIFY2(text->width() > 250, qPrintable(QString::number(text->width())));
        bar.resize(900, 120);
        QTRY_VERIFY(answer->mapTo(&bar, QPoint()).x() > text->mapTo(&bar, text->rect().topRight()).x());
    }
};

DBLEDGER_TEST(QuestionBarTest)
#include "QuestionBarTest.moc"
