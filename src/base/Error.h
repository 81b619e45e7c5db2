// SPDX-FileCopyrightText: 2026 The DBLedger authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dbledger {

/// Every way an operation of ours can fail, as an expected outcome. The list is one macro so that the id that the
/// command line prints, the sentence in app::Wording and the test that walks them all cannot drift apart.
/// The comment says which arguments an error of that kind carries.
#define DBLEDGER_ERROR_KINDS(X)                                                                                        \
    /* any layer */                                                                                                    \
    X(Cancelled)      /* */                                                                                            \
    X(Internal)       /* what; a defect of ours that was survived */                                                   \
    X(FileNotFound)   /* path */                                                                                       \
    X(FileUnreadable) /* path, reason */                                                                               \
    X(FileUnwritable) /* path, reason */                                                                               \
    /* documents */                                                                                                    \
    X(DocumentEmpty)     /* */                                                                                         \
    X(DocumentTooLarge)  /* bytes, limit in bytes */                                                                   \
    X(DocumentUnknown)   /* file type */                                                                               \
    X(DocumentBroken)    /* kind, reason */                                                                            \
    X(DocumentLocked)    /* */                                                                                         \
    X(WrongPassword)     /* */                                                                                         \
    X(PageTooLarge)      /* page, width, height, limit in pixels */                                                    \
    X(TooManyPages)      /* pages, limit */                                                                            \
    X(NoSuchPage)        /* page, pages */                                                                             \
    X(ElectronicInvoice) /* XML: it has no pages of its own */                                                         \
    X(ElectronicOrder)   /* Order-X or an order in UBL: no invoice */                                                  \
    X(CannotSplit)       /* file type; no pages can be taken out of such a file */                                     \
    /* ocr */                                                                                                          \
    X(LanguageMissing)   /* language, folder */                                                                        \
    X(RecognitionFailed) /* reason */                                                                                  \
    /* readers */                                                                                                      \
    X(ReaderMissing)     /* path of the program */                                                                     \
    X(ReaderCrashed)     /* */                                                                                         \
    X(ReaderTimedOut)    /* seconds */                                                                                 \
    X(ReaderOutOfMemory) /* megabytes */                                                                               \
    X(ReaderProtocol)    /* what was wrong */                                                                          \
    /* storage */                                                                                                      \
    X(DatabaseUnreachable) /* where, reason */                                                                         \
    X(ServerUnknown)       /* host; no such name */                                                                    \
    X(ServerRefused)       /* host:port, reason; nothing listens there, or it cannot be reached */                     \
    X(ServerSilent)        /* host:port, seconds */                                                                    \
    X(ServerSignInRefused) /* user; the server knows no such user, or not with this password */                        \
    X(DatabaseMissing)     /* its name; the server has no such database */                                             \
    X(TlsRefused)          /* host:port, reason */                                                                     \
    X(ServerNotTrusted)    /* host:port, reason; its certificate proves nothing here */                                \
    X(ServerNameDiffers)   /* host, reason; its certificate is for another name */                                     \
    X(DatabaseTooNew)      /* its version, ours */                                                                     \
    X(SchemaUpdateFailed)  /* step, steps, kind and arguments of what stopped it */                                    \
    X(DatabaseFailed)      /* what was tried, reason */                                                                \
    X(DatabaseBusy)        /* */                                                                                       \
    X(DiskFull)            /* path */                                                                                  \
    X(NotFound)            /* what, id */                                                                              \
    X(Conflict)            /* what, id; somebody else changed it first */                                              \
    X(Duplicate)           /* what, id of the first */                                                                 \
    X(NotAllowed)          /* what */                                                                                  \
    X(Invalid)             /* what, value */                                                                           \
    X(DirectionUnknown)    /* sale or purchase cannot be told */                                                       \
    X(NoCompany)           /* our own company is not set up yet */                                                     \
    X(Incomplete)          /* name of the field that is missing */                                                     \
    X(NeedsReview)         /* names of the fields that are not proved, names of the rules that fail */                 \
    X(WrongState)          /* what, id, the state it is in */                                                          \
    X(GaveUp)              /* attempts; each time the program ended before the document was read */                    \
    /* users and secrets */                                                                                            \
    X(SignInRefused)     /* unknown e-mail, wrong password or disabled user: which one is never told */                \
    X(SignInLocked)      /* seconds */                                                                                 \
    X(PasswordTooShort)  /* least number of characters */                                                              \
    X(PasswordTooLong)   /* most */                                                                                    \
    X(PasswordTooCommon) /* */                                                                                         \
    X(PasswordUnchanged) /* */                                                                                         \
    X(LastAdministrator) /* */                                                                                         \
    X(NoKeyStore)        /* reason; the system has no store for secrets, or it does not answer */                      \
    X(KeyStoreRefused)   /* reason */                                                                                  \
    X(Usage)             /* what is wrong with the command line */

enum class ErrorKind {
#define X(name) name,
    DBLEDGER_ERROR_KINDS(X)
#undef X
};

/// An expected failure: its kind and the values that its sentence needs (see the list above), never a sentence.
/// `detail` is for logs and "Show details": technical, untranslated, may be empty.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QStringList arguments;
    QString detail;
};

/// The kind's name as written above, "DocumentLocked"; stable, used in the reader protocol and in the database.
QString errorKindName(ErrorKind kind);
/// The kind of that name, Internal if there is none.
ErrorKind errorKindFromName(QStringView name);
/// Whether there is no way to the database: not what was asked is to blame, and it may be open again later.
bool isOfConnection(ErrorKind kind);
/// Whether the database is in trouble, cut off or not: whatever else is asked of it now is likely to fail as well.
bool isOfDatabase(ErrorKind kind);
/// All of them, for tests.
QList<ErrorKind> allErrorKinds();

} // namespace dbledger
