// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight/SegmentTable.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QSpinBox;

namespace Ui {
class SegmentSettingsDialog;
}

namespace dbledger::gui {

class Session;

/// How customers are classed, and what people call the segments: for everybody on the database. Deletes itself.
class SegmentSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SegmentSettingsDialog(Session &session, QWidget *parent = nullptr);
    ~SegmentSettingsDialog() override;

private:
    void makeLimits();
    void makeNames();
    void askSettings();
    void show(const domain::RfmSettings &settings);
    void show(const domain::SegmentNames &names);
    void save();
    void saveNames();
    void fail(const Error &error);

    std::unique_ptr<Ui::SegmentSettingsDialog> m_ui;
    Session &m_session;
    QList<QSpinBox *> m_limits; ///< recency, frequency, amount in whole units; for the scores 2 to 5 each
    QMap<domain::Segment, QLineEdit *> m_names;
    qint64 m_minorUnits = 1; ///< in one of the books' currency
};

} // namespace dbledger::gui
