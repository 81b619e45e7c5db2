// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/books/Invoice.h"
#include "domain/reading/Reading.h"
#include "gui/review/FieldProblem.h"

#include <QHash>
#include <QImage>
#include <QSet>
#include <QWidget>

#include <memory>

class QLabel;

namespace Ui {
class FieldsPane;
}

namespace dbledger::gui {

class FieldRow;

/// The fields of a reading in groups, for a person at the keyboard: Enter accepts the current field and goes to the
/// next open one, Tab goes there without accepting (behind the last one, to whatever comes next in the window), digits
/// choose an alternative, Escape restores. Values in signals are canonical.
class FieldsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsPane(QWidget *parent = nullptr);
    ~FieldsPane() override;

    /// In place: focus, scroll position and half-typed text stay. Of another document call clear() before.
    void setReading(const domain::Reading &reading, std::optional<domain::Direction> direction,
                    const QList<FieldProblem> &problems);
    void clear();
    void setReadOnly(bool readOnly);
    void setCrop(domain::Field field, const QImage &crop);
    /// The service did not take what was typed there; the text stays for mending.
    void refuse(domain::Field field, const QString &sentence);

    std::optional<domain::Field> current() const { return m_current; }
    /// Gives it the focus; shows it where it was hidden for being empty.
    void setCurrent(domain::Field field);
    /// The first open field, or the first one of all.
    void focusFirstOpen();
    /// Text from the page for the current field.
    void fill(const QString &text);
    /// Tells edited() for all that is typed.
    void commit();
    /// Half-typed text, which the service does not know.
    QHash<domain::Field, QString> typed() const;
    void setTyped(const QHash<domain::Field, QString> &typed);
    QList<domain::Field> openFields() const;
    /// The middle of the current field's left edge, where it can be seen.
    std::optional<QPoint> anchor() const;

Q_SIGNALS:
    void edited(dbledger::domain::Field field, const QString &value);
    void accepted(dbledger::domain::Field field);
    void currentChanged(dbledger::domain::Field field);
    /// The piece of the page is wanted that the field was read from.
    void cropWanted(dbledger::domain::Field field);
    void overrideWanted(const QString &rule);
    void withdrawWanted(const QString &rule);
    void repairTaken(int index);
    /// The current field moved on the screen.
    void anchorMoved();

protected:
    /// Goes to the current field, or the first open one.
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows();
    void connectRow(FieldRow *row);
    void act(const FieldProblem &problem);
    void enterCurrent(domain::Field field);
    void settleLayout();
    void showRows();
    bool isShown(domain::Field field) const;
    bool isOpenNow(domain::Field field) const;
    /// To the next (or previous) open field in display order; false when there is none.
    bool moveToOpen(domain::Field from, bool forward);
    void step(domain::Field from, int rows);

    std::unique_ptr<Ui::FieldsPane> m_ui;
    QHash<domain::Field, FieldRow *> m_rows;
    QList<domain::Field> m_order; ///< as they stand below one another
    QList<std::pair<QLabel *, QList<domain::Field>>> m_titles;
    domain::Reading m_reading;
    std::optional<domain::Direction> m_direction;
    std::optional<domain::Field> m_current;
    QSet<domain::Field> m_done; ///< decided by a person, the service's answer is on its way
    QSet<domain::Field> m_kept; ///< shown though empty, since a person went there
    bool m_all = false;         ///< empty fields too
    bool m_readOnly = false;
    bool m_empty = true;
};

} // namespace dbledger::gui
