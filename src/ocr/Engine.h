// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"
#include "domain/reading/PageText.h"

#include <QImage>
#include <QRect>

#include <memory>

namespace dbledger::ocr {

/// How the recogniser looks for text before it reads it.
enum class Layout {
    Automatic, ///< blocks, columns and tables; best on letters
    Column,    ///< one column of text of several sizes
    Block,     ///< one block whose lines run the full width: receipts, tables
    Line,      ///< one line
    Sparse     ///< words wherever they stand, in no order
};

/// What an engine is made of.
struct Settings
{
    QString languages = QStringLiteral("eng+fra+deu"); ///< as the model files are named, joined by '+'
    QString folder;                                    ///< of the models; empty: trainedDataFolder()
};

/// What to read, and how.
struct Request
{
    Layout layout = Layout::Automatic;
    QRect region;  ///< pixels of the picture; empty: all of it
    int dpi = 300; ///< about: 300 when capitals are 30 pixels high
};

/// One warm recogniser: loading its models costs 60-190 ms, so it is kept between pages. Lives on one thread. The
/// process must have been started with OMP_THREAD_LIMIT=1 in its environment, or it is about five times slower.
class Engine
{
public:
    /// Fails with LanguageMissing, or RecognitionFailed when the models cannot be loaded.
    static Result<std::unique_ptr<Engine>> create(const Settings &settings = {});
    ~Engine();

    /// The words of a Grayscale8 picture, dark on light; boxes in fractions of the whole picture, lines numbered from
    /// 0 in the order they are read. Fails with Cancelled or RecognitionFailed.
    Result<QList<domain::Word>> recognise(const QImage &gray, const Request &request, const CancelToken &cancel = {});

private:
    struct Private;
    explicit Engine(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace dbledger::ocr
