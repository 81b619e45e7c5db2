// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/WordingTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dbledger::app::wording {

namespace {

constexpr std::array sentences{
    ErrorSentence{ErrorKind::Cancelled, "", QT_TRANSLATE_NOOP("Wording", "stopped before it was finished")},
    ErrorSentence{ErrorKind::Internal, "t",
                  QT_TRANSLATE_NOOP("Wording", "something went wrong inside the program (%1); please report it")},
    ErrorSentence{ErrorKind::FileNotFound, "t", QT_TRANSLATE_NOOP("Wording", "there is no file or folder %1")},
    ErrorSentence{ErrorKind::FileUnreadable, "tt", QT_TRANSLATE_NOOP("Wording", "%1 cannot be read: %2")},
    ErrorSentence{ErrorKind::FileUnwritable, "tt", QT_TRANSLATE_NOOP("Wording", "%1 cannot be written: %2")},
    ErrorSentence{ErrorKind::DocumentEmpty, "", QT_TRANSLATE_NOOP("Wording", "the file is empty")},
    ErrorSentence{ErrorKind::DocumentTooLarge, "bb",
                  QT_TRANSLATE_NOOP("Wording", "the file has %1, more than the %2 that are read")},
    ErrorSentence{ErrorKind::DocumentUnknown, "t",
                  QT_TRANSLATE_NOOP("Wording",
                                    "files of this type (%1) are not read; pictures, PDF and electronic invoices "
                                    "(CII, UBL) are")},
    ErrorSentence{ErrorKind::DocumentBroken, "tt", QT_TRANSLATE_NOOP("Wording", "the %1 file is damaged: %2")},
    ErrorSentence{ErrorKind::DocumentLocked, "",
                  QT_TRANSLATE_NOOP("Wording", "the document is protected and needs a password")},
    ErrorSentence{ErrorKind::WrongPassword, "", QT_TRANSLATE_NOOP("Wording", "the password is not the right one")},
    ErrorSentence{ErrorKind::PageTooLarge, "nnnn",
                  QT_TRANSLATE_NOOP("Wording", "page %1 is too large: %2 × %3 pixels, the limit is %4 pixels")},
    ErrorSentence{ErrorKind::TooManyPages, "nn",
                  QT_TRANSLATE_NOOP("Wording", "the document has %1 pages, more than the %2 that are read")},
    ErrorSentence{ErrorKind::NoSuchPage, "nn",
                  QT_TRANSLATE_NOOP("Wording", "there is no page %1, the document has %2")},
    ErrorSentence{ErrorKind::ElectronicInvoice, "",
                  QT_TRANSLATE_NOOP("Wording", "an electronic invoice has no page to show")},
    ErrorSentence{ErrorKind::ElectronicOrder, "",
                  QT_TRANSLATE_NOOP("Wording", "this is an electronic order (Order-X), not an invoice; orders are not "
                                               "read")},
    ErrorSentence{ErrorKind::CannotSplit, "t",
                  QT_TRANSLATE_NOOP("Wording", "no pages can be taken out of such a file (%1)")},
    ErrorSentence{ErrorKind::LanguageMissing, "tt",
                  QT_TRANSLATE_NOOP("Wording", "the text recognition has no data for the language %1 in %2")},
    ErrorSentence{ErrorKind::RecognitionFailed, "t", QT_TRANSLATE_NOOP("Wording", "the text recognition failed: %1")},
    ErrorSentence{ErrorKind::ReaderMissing, "t",
                  QT_TRANSLATE_NOOP("Wording", "the program that reads documents is missing: %1")},
    ErrorSentence{ErrorKind::ReaderCrashed, "",
                  QT_TRANSLATE_NOOP("Wording", "reading the document crashed the reader; the file may be damaged")},
    ErrorSentence{ErrorKind::ReaderTimedOut, "n",
                  QT_TRANSLATE_NOOP("Wording", "reading the document took more than %1 seconds and was stopped")},
    ErrorSentence{ErrorKind::ReaderOutOfMemory, "n",
                  QT_TRANSLATE_NOOP("Wording", "reading the document needed more than %1 MB of memory")},
    ErrorSentence{ErrorKind::ReaderProtocol, "t",
                  QT_TRANSLATE_NOOP("Wording", "the reader gave an answer that makes no sense: %1")},
    ErrorSentence{ErrorKind::DatabaseUnreachable, "tt",
                  QT_TRANSLATE_NOOP("Wording", "the database %1 cannot be reached: %2")},
    ErrorSentence{ErrorKind::ServerUnknown, "t", QT_TRANSLATE_NOOP("Wording", "there is no computer named %1")},
    ErrorSentence{ErrorKind::ServerRefused, "tt", QT_TRANSLATE_NOOP("Wording", "no database server answers at %1: %2")},
    ErrorSentence{ErrorKind::ServerSilent, "ts",
                  QT_TRANSLATE_NOOP("Wording", "the database server at %1 has not answered within %2")},
    ErrorSentence{ErrorKind::ServerSignInRefused, "t",
                  QT_TRANSLATE_NOOP("Wording", "the database server refuses the user %1 or the password")},
    ErrorSentence{ErrorKind::DatabaseMissing, "t", QT_TRANSLATE_NOOP("Wording", "the server has no database named %1")},
    ErrorSentence{ErrorKind::TlsRefused, "tt",
                  QT_TRANSLATE_NOOP("Wording", "no encrypted connection to %1 can be made: %2")},
    ErrorSentence{ErrorKind::ServerNotTrusted, "tt",
                  QT_TRANSLATE_NOOP("Wording", "the server %1 cannot prove who it is: no authority that this computer "
                                               "trusts has signed its certificate, or it has expired (%2)")},
    ErrorSentence{ErrorKind::ServerNameDiffers, "tt",
                  QT_TRANSLATE_NOOP("Wording", "the server that answers as %1 shows the certificate of another name "
                                               "and may be somebody else's (%2)")},
    ErrorSentence{ErrorKind::SchemaUpdateFailed, "nne",
                  QT_TRANSLATE_NOOP("Wording", "the database could not be brought up to date (step %1 of %2): %3. "
                                               "Nothing was lost; the next start tries again")},
    ErrorSentence{ErrorKind::DatabaseTooNew, "nn",
                  QT_TRANSLATE_NOOP("Wording", "the database was made by a newer version of DBLedger (its schema is "
                                               "%1, this program knows %2); please update this program")},
    ErrorSentence{ErrorKind::DatabaseFailed, "tt", QT_TRANSLATE_NOOP("Wording", "the database failed (%1): %2")},
    ErrorSentence{ErrorKind::DatabaseBusy, "",
                  QT_TRANSLATE_NOOP("Wording", "the database is busy with somebody else's work; please try again")},
    ErrorSentence{ErrorKind::DiskFull, "t", QT_TRANSLATE_NOOP("Wording", "there is no room left on the disk for %1")},
    ErrorSentence{ErrorKind::NotFound, "wt", QT_TRANSLATE_NOOP("Wording", "not found: %1 %2")},
    ErrorSentence{ErrorKind::Conflict, "wt",
                  QT_TRANSLATE_NOOP("Wording", "somebody else changed this meanwhile: %1 %2; look at it again")},
    ErrorSentence{ErrorKind::Duplicate, "wt", QT_TRANSLATE_NOOP("Wording", "this is already there: %1 %2")},
    ErrorSentence{ErrorKind::NotAllowed, "w", QT_TRANSLATE_NOOP("Wording", "you are not allowed to do this: %1")},
    ErrorSentence{ErrorKind::Invalid, "wt", QT_TRANSLATE_NOOP("Wording", "this is not a valid value (%1): %2")},
    ErrorSentence{
        ErrorKind::DirectionUnknown, "",
        QT_TRANSLATE_NOOP("Wording", "it cannot be told whether this is a sale or a purchase; please say it")},
    ErrorSentence{ErrorKind::NoCompany, "",
                  QT_TRANSLATE_NOOP("Wording", "your own company is not known yet; please describe it first")},
    ErrorSentence{ErrorKind::Incomplete, "w", QT_TRANSLATE_NOOP("Wording", "this is missing: %1")},
    ErrorSentence{ErrorKind::NeedsReview, "l", QT_TRANSLATE_NOOP("Wording", "a person has to look at: %1")},
    ErrorSentence{ErrorKind::WrongState, "wtw", QT_TRANSLATE_NOOP("Wording", "this is not possible for %1 %2 (%3)")},
    ErrorSentence{
        ErrorKind::GaveUp, "n",
        QT_TRANSLATE_NOOP("Wording", "the document was set aside: the program ended while reading it, %1 times")},
    ErrorSentence{ErrorKind::SignInRefused, "", QT_TRANSLATE_NOOP("Wording", "the e-mail or the password is wrong")},
    ErrorSentence{ErrorKind::SignInLocked, "s",
                  QT_TRANSLATE_NOOP("Wording", "too many attempts failed; please wait %1 before the next one")},
    ErrorSentence{ErrorKind::PasswordTooShort, "n",
                  QT_TRANSLATE_NOOP("Wording", "a password needs at least %1 characters")},
    ErrorSentence{ErrorKind::PasswordTooLong, "n",
                  QT_TRANSLATE_NOOP("Wording", "a password has at most %1 characters")},
    ErrorSentence{
        ErrorKind::PasswordTooCommon, "",
        QT_TRANSLATE_NOOP("Wording", "this password is one of those that are tried first; please choose another")},
    ErrorSentence{ErrorKind::PasswordUnchanged, "",
                  QT_TRANSLATE_NOOP("Wording", "the new password is the one you have; please choose another")},
    ErrorSentence{ErrorKind::LastAdministrator, "",
                  QT_TRANSLATE_NOOP("Wording", "there must always be an active administrator")},
    ErrorSentence{ErrorKind::NoKeyStore, "t",
                  QT_TRANSLATE_NOOP("Wording", "this system has no key store that answers (%1); the password of the "
                                               "database is asked at each start")},
    ErrorSentence{ErrorKind::KeyStoreRefused, "t",
                  QT_TRANSLATE_NOOP("Wording", "the key store of the system refused: %1")},
    ErrorSentence{ErrorKind::Usage, "t", "%1"},
};

struct FailureWord
{
    QStringView kind;
    const char *word;
};

constexpr std::array failureWords{
    FailureWord{u"DocumentEmpty", QT_TRANSLATE_NOOP("Wording", "empty file")},
    FailureWord{u"DocumentTooLarge", QT_TRANSLATE_NOOP("Wording", "file too large")},
    FailureWord{u"DocumentUnknown", QT_TRANSLATE_NOOP("Wording", "type of file that is not read")},
    FailureWord{u"DocumentBroken", QT_TRANSLATE_NOOP("Wording", "damaged file")},
    FailureWord{u"DocumentLocked", QT_TRANSLATE_NOOP("Wording", "password needed")},
    FailureWord{u"WrongPassword", QT_TRANSLATE_NOOP("Wording", "wrong password")},
    FailureWord{u"PageTooLarge", QT_TRANSLATE_NOOP("Wording", "page too large")},
    FailureWord{u"TooManyPages", QT_TRANSLATE_NOOP("Wording", "too many pages")},
    FailureWord{u"RecognitionFailed", QT_TRANSLATE_NOOP("Wording", "text recognition failed")},
    FailureWord{u"ReaderCrashed", QT_TRANSLATE_NOOP("Wording", "reading crashed")},
    FailureWord{u"ReaderTimedOut", QT_TRANSLATE_NOOP("Wording", "reading took too long")},
    FailureWord{u"ReaderOutOfMemory", QT_TRANSLATE_NOOP("Wording", "reading needed too much memory")},
    FailureWord{u"GaveUp", QT_TRANSLATE_NOOP("Wording", "reading ended too often")},
};

} // namespace

std::span<const ErrorSentence> errorSentences()
{
    return sentences;
}

const ErrorSentence *errorSentence(ErrorKind kind)
{
    const auto found = std::ranges::find(sentences, kind, &ErrorSentence::kind);
    return found == sentences.end() ? nullptr : &*found;
}

const char *failureWord(QStringView kind)
{
    const auto found = std::ranges::find(failureWords, kind, &FailureWord::kind);
    return found == failureWords.end() ? nullptr : found->word;
}

} // namespace dbledger::app::wording
