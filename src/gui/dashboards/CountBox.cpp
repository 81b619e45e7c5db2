// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/CountBox.h"

#include <QCoreApplication>

namespace dbledger::gui {

QComboBox *makeCountBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(QCoreApplication::translate("CountBox", "Number of rows"));
    for (const int count : {10, 20, 50})
        box->addItem(QCoreApplication::translate("CountBox", "The first %1").arg(count), count);
    return box;
}

int countOf(const QComboBox *box)
{
    return box->currentData().toInt();
}

} // namespace dbledger::gui
