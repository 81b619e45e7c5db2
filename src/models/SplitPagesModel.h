// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Actor.h"
#include "base/Error.h"
#include "domain/books/PageRange.h"

#include <QAbstractListModel>
#include <QImage>
#include <QSet>

namespace dbledger::app {
class AppContext;
}

namespace dbledger::models {

/// The pages of a document that is to be split, a row a page: which of them begin a part. Checked: it does, as the
/// first page always. StateRole is the number of the part that the page is in, from 1; PictureRole the page, asked for
/// when it is first looked at.
class SplitPagesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `longest`: pixels of a picture's longer side.
    SplitPagesModel(app::AppContext &context, const Actor &actor, qint64 documentId, int longest, QObject *parent);

    /// Asks for the pages, cut so at first; empty: not at all. Ends in loaded() or failed(), for instance with
    /// DocumentLocked: then it can be asked again.
    void load(const QList<domain::PageRange> &parts);
    QList<domain::PageRange> parts() const;
    /// Every page by itself.
    void cutEverywhere();
    void cutNowhere();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_pages; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void loaded();
    void failed(const dbledger::Error &error);
    void partsChanged();

private:
    int partOf(int row) const;
    QImage picture(int row) const;
    void setStarts(const QSet<int> &rows);

    app::AppContext &m_context;
    const Actor m_actor;
    const qint64 m_documentId;
    const int m_longest;
    int m_pages = 0;
    QSet<int> m_starts; ///< rows behind the first that begin a part
    // Filled while the view asks for what it paints.
    mutable QHash<int, QImage> m_pictures;
    mutable QSet<int> m_asked; ///< on their way, or not to be had
};

} // namespace dbledger::models
