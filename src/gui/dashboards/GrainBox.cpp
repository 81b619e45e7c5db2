// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboards/GrainBox.h"

#include "models/charts/PeriodText.h"

#include <QCoreApplication>

namespace dbledger::gui {

using domain::Grain;

QComboBox *makeGrainBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(QCoreApplication::translate("GrainBox", "Divided by"));
    for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year})
        box->addItem(models::grainTitle(grain), int(grain));
    box->setCurrentIndex(box->findData(int(Grain::Month)));
    return box;
}

Grain grainOf(const QComboBox *box)
{
    return Grain(box->currentData().toInt());
}

} // namespace dbledger::gui
