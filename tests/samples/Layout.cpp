// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layout.h"

namespace dbledger::samples {

namespace {

bool belongs(const Layout &layout, const QString &name)
{
    using Group = Layout::Group;
    if (name == u"all")
        return layout.group == Group::Own || layout.group == Group::Open;
    return layout.name == name || (name == u"own" && layout.group == Group::Own) ||
           (name == u"lying" && layout.group == Group::Lying) || (name == u"open" && layout.group == Group::Open) ||
           (name == u"held-out" && layout.group == Group::HeldOut) || (name == u"wild" && layout.group == Group::Wild);
}

} // namespace

const QList<Layout> &allLayouts()
{
    static const QList<Layout> layouts = ownTemplateLayouts() + frenchLayouts() + englishLayouts() + germanLayouts() +
                                         romanceLayouts() + neighbourLayouts() + receiptLayouts() + statementLayouts() +
                                         bandLayouts() + billLayouts() + wildLayouts() + wildReceiptLayouts() +
                                         strangeLayouts() + strangeSums() + heldOutFreight() + heldOutWorks() +
                                         heldOutFolio() + heldOutHours();
    return layouts;
}

QList<Layout> layoutsNamed(const QString &name)
{
    QList<Layout> result;
    for (const Layout &layout : allLayouts())
        if (belongs(layout, name))
            result += layout;
    return result;
}

} // namespace dbledger::samples
